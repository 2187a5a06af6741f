// Generates, type-checks and runs the client against a quanhe that is built from the sources around this folder.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { start } from '../server.mjs';

const here = import.meta.dirname;
let server;

before(async () => {
  server = await start();
});

after(() => server?.stop());

const run = (command, ...args) => {
  try {
    return execFileSync(command, args, { cwd: here, env: { ...process.env, QUANHE: server.address }, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
  }
};

test('the client is generated of the schema that is served, and type-checks', () => {
  rmSync(join(here, 'src/gql'), { recursive: true, force: true });
  run('npm', 'run', 'generate');
  run('npm', 'run', 'build');
});

test('the walk', () => {
  const lines = run('npm', 'start', '--silent', '--', 'phan ngoc tho').split('\n');
  for (const line of [
    'Phan Ngọc Thọ chaired 1 of the reported meetings',
    '  on 2023-07-12 (known to the DAY)',
    '  “Đồng chí Phan Ngọc Thọ - Phó Bí thư Thường trực Tỉnh ủy dự và chủ trì Hội nghị.” [303:382]',
    '  IMPLEMENTED Nghị quyết 28-NQ/TW (khóa XIII), issued by Ban Chấp hành Trung ương Đảng',
  ]) {
    assert.ok(lines.includes(line), `nothing says ${line} in\n${lines.join('\n')}`);
  }
});

test('errors carry the code of the server', async () => {
  const { ask } = await import('./build/client.js');
  await assert.rejects(ask(`${server.address}/graphql`, '{ nothing }', {}), (error) => typeof error.code === 'string');
  await assert.rejects(ask(`${server.address}/nowhere`, '{ __typename }', {}), /405/);
});
