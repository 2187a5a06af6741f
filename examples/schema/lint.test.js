import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '../..');
const linter = (options) =>
  new ESLint({ cwd: root, overrideConfigFile: join(import.meta.dirname, 'eslint.config.js'), ...options });

test('graphql-eslint finds nothing', async () => {
  const eslint = linter();
  const results = await eslint.lintFiles('graph/schema');
  assert.ok(results.length > 10, 'hardly any file was looked at');
  const formatter = await eslint.loadFormatter('stylish');
  assert.equal(await formatter.format(results), '');
});

test('it would find what is wrong', async () => {
  const text = 'type thing { Name: String }\n';
  const [result] = await linter().lintText(text, { filePath: join(root, 'graph/schema/thing.graphqls') });
  const rules = new Set(result.messages.map(({ ruleId }) => ruleId));
  for (const rule of ['naming-convention', 'require-description']) assert.ok(rules.has(`@graphql-eslint/${rule}`), rule);
});
