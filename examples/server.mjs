// A quanhe that is built from the sources around this folder, for tests to ask.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Builds and starts the server, and gives its address, what stops it, and what makes it load its articles again. */
export async function start(...flags) {
  const temporary = mkdtempSync(join(tmpdir(), 'quanhe-'));
  const binary = join(temporary, 'quanhe');
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' });
  const server = spawn(binary, ['serve', '--addr', 'localhost:0', ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => {
    server.kill();
    rmSync(temporary, { recursive: true });
  };
  for await (const line of createInterface({ input: server.stderr })) {
    const address = line.match(/^serving on (.*)/)?.[1];
    if (address) {
      server.stderr.resume();
      return { address, stop, reload: () => server.kill('SIGHUP') };
    }
  }
  stop();
  assert.fail('the server does not say where it serves');
}
