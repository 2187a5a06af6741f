// A quanhe that is built from the sources around this folder, with the pages that `npm run build` has made, and a browser
// to visit it with. A visit fails when a request leaves the host, when something is refused by the Content-Security-Policy,
// and when the page throws or logs an error.
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';

const web = join(import.meta.dirname, '..');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Browsers by the flags that they were started with. */
const browsers = new Map<string, Promise<Browser>>();
let temporary: string | undefined;
const running = new Set<Server>();

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  for (const server of running) await server.stop();
  if (temporary) rmSync(temporary, { recursive: true });
});

/** A quanhe of its own. */
export class Server {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(address: string, process: ChildProcess) {
    this.address = address;
    this.#process = process;
  }

  /** Starts one on a free port, which a flag `--addr` overrides; the end of the tests stops it. */
  static async start(...flags: string[]): Promise<Server> {
    const process = spawn(binary(), ['serve', '--addr', 'localhost:0', ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    for await (const line of createInterface({ input: process.stderr! })) {
      said += `${line}\n`;
      const address = /^serving on (\S+)/.exec(line)?.[1];
      if (address) {
        process.stderr!.resume();
        const server = new Server(address, process);
        running.add(server);
        return server;
      }
    }
    assert.fail(`the server does not start:\n${said}`);
  }

  /** Sends a signal; SIGHUP makes it read its articles again. */
  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** Stops it and waits until it is gone. */
  async stop(): Promise<void> {
    running.delete(this);
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await gone;
  }
}

function binary(): string {
  if (temporary) return join(temporary, 'quanhe');
  assert.ok(existsSync(join(web, 'dist/viewer/index.html')), 'the pages are not built: run `make web`');
  temporary = mkdtempSync(join(tmpdir(), 'quanhe-'));
  const path = join(temporary, 'quanhe');
  execFileSync('go', ['build', '-o', path, '.'], { cwd: join(web, '..'), stdio: 'inherit' });
  return path;
}

/** How a page is looked at. */
export interface Look {
  /** In CSS pixels; 1280 if not given. */
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  /** What the browser prefers; English if not given. */
  language?: 'en' | 'vi';
  /** Whether scripts run; they do if not given. */
  javaScript?: boolean;
  /** Complaints that are expected here, such as the failing requests of a server that was stopped. */
  expected?: RegExp;
  /** Flags of Chromium beside the usual ones. */
  flags?: string[];
}

function launch(flags: string[] = []): Promise<Browser> {
  const key = flags.join(' ');
  const browser =
    browsers.get(key) ??
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...flags,
      ],
    });
  browsers.set(key, browser);
  return browser;
}

/** Opens an address of the server in a browser without memory, does what is to be done there, and fails on any complaint. */
export async function visit(url: string, look: Look, act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launch(look.flags);
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.theme ?? 'light',
    locale: look.language === 'vi' ? 'vi-VN' : 'en-GB',
    javaScriptEnabled: look.javaScript ?? true,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints: string[] = [];
  const { host } = new URL(url);
  const stays = (address: string): void => {
    const { protocol, host: asked } = new URL(address);
    if (!/^(data|blob|about):$/.test(protocol) && asked !== host) complaints.push(`a request leaves the host: ${address}`);
  };
  context.on('request', (request) => stays(request.url()));
  context.on('page', (page) => {
    page.on('websocket', (socket) => stays(socket.url()));
    page.on('pageerror', (error) => complaints.push(`${error}\n${error.stack ?? ''}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
    });
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} refuses ${blockedURI}`),
    );
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    await act(page);
    const unexpected = complaints.filter((complaint) => !look.expected?.test(complaint));
    assert.deepEqual(unexpected, [], `complaints at ${page.url()}`);
  } catch (error) {
    if (error instanceof Error && complaints.length > 0) error.message += `\ncomplaints:\n${complaints.join('\n')}`;
    throw error;
  } finally {
    await context.close();
  }
}

/** Waits until a condition holds, at most 15 seconds; what is what was waited for, or tells it when it never came. */
export async function until(condition: () => Promise<boolean>, what: string | (() => Promise<string>)): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (await condition()) return;
  }
  assert.fail(`this never came: ${typeof what === 'string' ? what : await what()}`);
}

/** What axe finds serious or critical in a page, one line each with the elements. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    () => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Whether something of a page can be reached only by scrolling sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
