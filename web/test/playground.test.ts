import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barriers, scrollsSideways, Server, until, visit, type Look } from './browser';

let server: Server;

before(async () => {
  server = await Server.start();
});

/** Opens the playground and waits until one can write in it. */
const play = (search: string, look: Look, act: (page: Page) => Promise<void>): Promise<void> =>
  visit(`${server.address}/playground${search}`, look, async (page) => {
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await act(page);
  });

const link = (query: string, variables?: object, operationName?: string): string =>
  `?${new URLSearchParams({
    query,
    ...(variables ? { variables: JSON.stringify(variables) } : {}),
    ...(operationName ? { operationName } : {}),
  })}`;

// An editor draws only the lines in sight, in any order, with spaces that do not break, and breaks long lines.
const text = (page: Page, editor: string): Promise<string> =>
  page.locator(`${editor} .view-line`).evaluateAll((lines) =>
    lines
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map(({ textContent }) => textContent)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  );

const shows = (page: Page, editor: string, what: RegExp): Promise<void> =>
  until(async () => what.test(await text(page, editor)), async () => `${what} in ${editor}, which shows ${await text(page, editor)}`);

const query = '.graphiql-query-editor';
const variables = '.graphiql-editor-tool';
const answer = '.graphiql-response';

test('it opens with the first example and its answer', () =>
  play('', {}, async (page) => {
    await shows(page, query, /query Walk/);
    await shows(page, variables, /"name"/);
    await shows(page, answer, /"people"/);
    assert.match(await page.title(), /Playground/);
  }));

test('a click runs an example', () =>
  play('', {}, async (page) => {
    await page.getByRole('button', { name: /^Documents by symbol/ }).click();
    await shows(page, query, /query Symbols/);
    await shows(page, answer, /"documents/);
    assert.match(new URL(page.url()).searchParams.get('query') ?? '', /query Symbols/);
  }));

test('an example does not write over what somebody wrote', () =>
  play(link('{ dataset { articleCount } }'), {}, async (page) => {
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: /^Documents by symbol/ }).click();
    await shows(page, query, /query Symbols/);
    await page.getByRole('button', { name: '<untitled>' }).click();
    await shows(page, query, /articleCount/);
  }));

test('a link brings query, variables and operation, and follows what is written', () =>
  play(
    link('query One { dataset { articleCount } } query Two($n: Int) { people(first: $n) { totalCount nodes { id } } }', { n: 2 }, 'Two'),
    {},
    async (page) => {
      await shows(page, query, /query Two/);
      await shows(page, variables, /"n": 2/);
      await shows(page, answer, /"totalCount"/);
      await page.locator(`${variables} .view-line`).first().click();
      await page.evaluate(() => navigator.clipboard.writeText('{"n":1}')); // typed brackets close themselves
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+V');
      await until(async () => new URL(page.url()).searchParams.get('variables') === '{"n":1}', 'the variables in the address');
      await page.getByRole('button', { name: 'Copy link' }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const parameters = new URL(copied).searchParams;
      assert.equal(parameters.get('operationName'), 'Two');
      await page.goto(copied);
      await shows(page, variables, /"n": 1/);
      await shows(page, answer, /"totalCount"/);
    },
  ));

test('completion and documentation know the schema', () =>
  play(link('{ dataset { articleCount } }'), {}, async (page) => {
    await shows(page, answer, /articleCount/);
    await page.locator(`${query} .view-line`).first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ peo');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget').getByText('people').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
    await page.getByRole('button', { name: 'Show Explorer' }).click();
    await page.locator('.graphiql-explorer-root').getByText('documents', { exact: true }).waitFor();
  }));

test('it speaks Vietnamese to those who do, and the other language on request', () =>
  play('', { language: 'vi' }, async (page) => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'vi');
    await page.getByRole('button', { name: /^Tìm văn bản theo số/ }).click();
    await shows(page, answer, /"documents/);
    await page.getByRole('button', { name: 'Hiện Tài liệu' }).click();
    await page.getByText('Các kiểu gốc').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /Docs|Documentation/ }).first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await shows(page, query, /query Symbols/);
  }));

test('the keyboard is enough', () =>
  play('', {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the link that skips the header
    const reach = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
        if (name.test(focused)) return;
      }
      assert.fail(`Tab never comes to ${name}`);
    };
    await reach(/^Search without diacritics/);
    await page.keyboard.press('Enter');
    await shows(page, query, /query Search/);
    await shows(page, answer, /"search"/);
    await page.locator(`${query} [tabindex="0"]`).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ dataset { articleCount');
    await page.keyboard.press('Escape'); // the list of fields, if it is open
    await page.keyboard.press('Escape');
    await reach(/^Execute query/);
    await page.keyboard.press('Enter');
    await shows(page, answer, /"articleCount": 5/);
  }));

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the ${theme}`, () =>
    play('', { theme }, async (page) => {
      await shows(page, answer, /"people"/);
      assert.deepEqual(await barriers(page), []);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('A GraphQL schema provides a root type').waitFor();
      assert.deepEqual(await barriers(page), []);
    }));
}

test('it fits a telephone', () =>
  play('', { width: 360, height: 740 }, async (page) => {
    await shows(page, answer, /"people"/);
    assert.equal(await scrollsSideways(page), false);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: /^Documents by symbol/ }).click();
    await page.locator(answer).scrollIntoViewIfNeeded();
    await shows(page, answer, /"documents/);
    assert.equal(await scrollsSideways(page), false);
    assert.deepEqual(await barriers(page), []);
  }));

test('a subscription goes over a WebSocket, until it is stopped', () =>
  play(link('subscription { datasetReloaded { version } }'), {}, async (page) => {
    const sent: string[] = [];
    page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(JSON.parse(String(payload)).type)));
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await until(async () => sent.includes('subscribe'), 'the subscription');
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await until(async () => sent.includes('complete'), 'the end of the subscription');
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  }));

test('a subscription is told when the articles were loaded again', async () => {
  const articles = mkdtempSync(join(tmpdir(), 'quanhe-articles-'));
  try {
    const report = (name: string): void =>
      writeFileSync(join(articles, `${name}.txt`), `Hội nghị ${name}\nSáng 12/7/2023, đồng chí Lê Văn ${name}, Bí thư Tỉnh ủy, chủ trì hội nghị.\n`);
    report('Một');
    const reporting = await Server.start('--articles', articles);
    const subscription = link('subscription { datasetReloaded { articleCount } }');
    await visit(`${reporting.address}/playground${subscription}`, {}, async (page) => {
      await page.waitForSelector('.graphiql-query-editor .view-line');
      const received: string[] = [];
      page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => received.push(JSON.parse(String(payload)).type)));
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await until(async () => received.includes('connection_ack'), 'the connection');
      report('Hai');
      reporting.signal('SIGHUP');
      await shows(page, answer, /"articleCount": 2/);
    });
  } finally {
    rmSync(articles, { recursive: true });
  }
});

test('it says that the server is gone, and that it is back', async () => {
  const other = await Server.start();
  // An editor's worker that starts too late fails with an Event. A server that comes back says 503 until it has loaded.
  const gone = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 503|^Event\b/;
  await visit(`${other.address}/playground`, { expected: gone }, async (page) => {
    await shows(page, answer, /"people"/);
    await other.stop();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await shows(page, answer, /does not answer/);
    const banner = page.getByRole('status').filter({ hasText: 'does not answer' });
    await banner.waitFor();
    await Server.start('--addr', new URL(other.address).host);
    await banner.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await shows(page, answer, /"people"/);
  });
});

test('a server says why it refuses', () =>
  play(link('{ nothing }'), { expected: /status of 400/ }, (page) => shows(page, answer, /"code":/)));
