// Generates, type-checks and runs the client against a quanhe that is built from the sources around this folder.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';

const here = import.meta.dirname;
const temporary = mkdtempSync(join(tmpdir(), 'quanhe-client-'));
let server;
let address;

before(async () => {
  const binary = join(temporary, 'quanhe');
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: join(here, '../..'), stdio: 'inherit' });
  server = spawn(binary, ['serve', '--addr', 'localhost:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: server.stderr })) {
    address = line.match(/^serving on (.*)/)?.[1];
    if (address) break;
  }
  assert.ok(address, 'the server does not say where it serves');
  server.stderr.resume();
});

after(() => {
  server?.kill();
  rmSync(temporary, { recursive: true });
});

const run = (command, ...args) => {
  try {
    return execFileSync(command, args, { cwd: here, env: { ...process.env, QUANHE: address }, encoding: 'utf8', stdio: 'pipe' });
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
  await assert.rejects(ask(`${address}/graphql`, '{ nothing }', {}), (error) => typeof error.code === 'string');
  await assert.rejects(ask(`${address}/nowhere`, '{ __typename }', {}), /404/);
});
