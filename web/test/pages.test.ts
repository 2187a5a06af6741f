import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barriers, scrollsSideways, Server, visit, type Look } from './browser';

let server: Server;
/** Addresses of pages on the server, by what they are about. */
const pages: Record<string, string> = {};
/** Passages of articles as evidence gives them. */
let quotes: { url: string; quote: string; fact: string; article: string }[];

interface Node {
  id: string;
  url: string;
}

before(async () => {
  server = await Server.start();
  const query = `{
    people(first: 1, orderBy: { field: MEETING_COUNT, direction: DESC }) { nodes { id url } }
    organizations(first: 1, orderBy: { field: DOCUMENT_COUNT, direction: DESC }) { nodes { id url } }
    positions(first: 1) { nodes { id url } }
    meetings(first: 1, orderBy: { field: PARTICIPANT_COUNT, direction: DESC }) { nodes { id url } }
    documents(first: 1, orderBy: { field: CITATION_COUNT, direction: DESC }) { nodes { id url } }
    articles { nodes { id url facts(first: 100) { nodes { id url evidence(first: 1) { nodes { url quote article { id } } } } } } }
  }`;
  const answer = await fetch(`${server.address}/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await answer.json()) as {
    data: Record<string, { nodes: Node[] }> & {
      articles: { nodes: (Node & { facts: { nodes: (Node & { evidence: { nodes: { url: string; quote: string; article: Node }[] } })[] } })[] };
    };
  };
  for (const kind of ['people', 'organizations', 'positions', 'meetings', 'documents', 'articles']) pages[kind] = data[kind]!.nodes[0]!.url;
  const facts = data.articles.nodes.flatMap((article) => article.facts.nodes);
  pages.fact = facts[0]!.url;
  pages.about = `${server.address}/about`;
  pages.search = `${server.address}/search?q=hoi+nghi`;
  pages.front = `${server.address}/search`;
  quotes = facts.flatMap((fact) => fact.evidence.nodes.map(({ url, quote, article }) => ({ url, quote, fact: fact.id, article: article.id })));
  assert.ok(quotes.length > 100);
  pages.quote = quotes.find(({ quote }) => quote.length > 100)!.url;
});

const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'vi', theme: 'dark', width: 360, height: 740 },
];

for (const kind of ['people', 'organizations', 'positions', 'meetings', 'documents', 'articles', 'quote', 'fact', 'about', 'search', 'front']) {
  for (const look of looks) {
    test(`the page of ${kind} has no barriers and fits, in ${look.language}, ${look.theme}, ${look.width ?? 'wide'}`, () =>
      visit(pages[kind]!, look, async (page) => {
        assert.equal(await page.locator('html').getAttribute('lang'), look.language);
        assert.deepEqual(await barriers(page), []);
        assert.equal(await scrollsSideways(page), false);
      }));
  }
}

test('a page that is not there says so, and lets one search', () =>
  visit(`${server.address}/e/nobody`, { expected: /404/ }, async (page) => {
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.getByRole('searchbox').fill('phan ngoc tho');
    await page.keyboard.press('Enter');
    await page.locator('.results a', { hasText: 'Phan Ngọc Thọ' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Phan Ngọc Thọ' }).waitFor();
  }));

/** The text that is marked on a page: by a mark, or because the address points to it. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const target = document.querySelector('.passage:target');
    const elements = target?.textContent ? [target] : [...document.querySelectorAll('[data-text] mark')];
    const colour = getComputedStyle(document.documentElement).getPropertyValue('--mark').trim();
    const probe = document.createElement('i');
    probe.style.backgroundColor = colour;
    document.body.append(probe);
    const wanted = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return elements.filter((element) => getComputedStyle(element).backgroundColor === wanted).map((element) => element.textContent).join('');
  });

/** Whether the first thing that is marked can be seen without scrolling. */
const inSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const target = document.querySelector('.passage:target');
    const first = target?.textContent ? target : document.querySelector('[data-text] mark');
    const { top } = first!.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

const lines = (text: string): string => text.replaceAll('\n', '');

test('every quote of an article is marked where its address leads, and scrolled to', () =>
  visit(quotes[0]!.url, {}, async (page) => {
    const crossing = new Set<boolean>();
    const article = new URL(quotes[0]!.url).pathname;
    for (const { url, quote } of quotes.filter((q) => new URL(q.url).pathname === article)) {
      await page.goto(url);
      assert.equal(await marked(page), lines(quote), url);
      assert.ok(await inSight(page), `${url} is not in sight`);
      crossing.add(await page.evaluate(() => document.querySelector('[data-text] mark') !== null));
    }
    assert.deepEqual([...crossing].sort(), [false, true], 'some passages are elements, others cross these and are marked by the script');
  }));

test('any other passage is marked too, over mentions and paragraphs', () =>
  visit(pages.articles!, {}, async (page) => {
    const text = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-start]')].map((p) => [Number(p.dataset.start), p.textContent] as const));
    const [start, first] = text[2]!;
    const [next, second] = text[3]!;
    const from = start + 2;
    const to = next + 5;
    await page.goto(`${pages.articles}#${from}-${to}`);
    const letters = (s: string | null, ...part: number[]): string => [...(s ?? '')].slice(...part).join('');
    assert.equal(await marked(page), letters(first, 2) + letters(second, 0, 5));
    await page.goto(`${pages.articles}#0-3`);
    assert.equal(await marked(page), letters(text[0]![1], 0, 3), 'the marks before are gone');
    for (const nonsense of ['#5-2', '#1-99999999', '#x', '#99999998-99999999']) await page.goto(pages.articles + nonsense);
  }));

test('without JavaScript quotes are marked, and everything can be read and reached', async () => {
  const look: Look = { javaScript: false };
  const { article, fact, quote } = quotes.find(({ quote }) => quote.length > 20)!;
  await visit(`${server.address}/a/${article}?fact=${fact}`, look, async (page) => {
    assert.ok(lines(await page.locator('[data-text] mark').allTextContents().then((texts) => texts.join(''))).includes(lines(quote)));
    await page.getByRole('link', { name: 'Go to the quote' }).first().click();
    assert.match(page.url(), /#\d+-\d+$/);
    await page.locator('[data-text] a').first().click();
    await page.locator('h1').waitFor();
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
    await page.locator('header.site input').fill('nghi quyet');
    await page.keyboard.press('Enter');
    await page.locator('.results li').first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi', 'the language is remembered');
  });
});

test('without JavaScript the viewer leads to what can be read', () =>
  visit(server.address, { javaScript: false }, async (page) => {
    const box = page.getByRole('searchbox');
    assert.ok((await box.boundingBox())!.y < 800, 'it is in sight');
    await box.fill('nghi quyet');
    await box.press('Enter');
    await page.locator('.results li').first().waitFor();
  }));

test('hostile text in an article is text, and fits a telephone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanhe-hostile-'));
  try {
    const hostile = `<script>document.title = 'taken'</script><img src=x onerror=alert(1)> \u202eđảo ngược\u2066 ${'Dài'.repeat(3000)}`;
    writeFileSync(
      join(folder, 'hostile.txt'),
      `Hội nghị về ${hostile}\n\nSáng 5/4/2022, đồng chí Trần Thị Bưởi, Trưởng Ban Tổ chức Tỉnh ủy ${hostile}, chủ trì Hội nghị triển khai Nghị quyết số 07-NQ/TU về ${hostile}.\n`,
    );
    const own = await Server.start('--articles', folder);
    const query = '{ articles { nodes { url facts(first: 100) { nodes { url subject { url } object { url } evidence { nodes { url } } } } } } }';
    const answer = await (await fetch(`${own.address}/graphql?${new URLSearchParams({ query })}`)).text();
    const urls = [...new Set(answer.match(/http[^"]*\/[aef]\/[^"]*/g))];
    assert.ok(urls.length > 5, answer);
    await visit(`${own.address}/about`, { width: 360 }, async (page) => {
      for (const url of urls) {
        await page.goto(url);
        assert.match(await page.title(), / – quanhe$/, url);
        assert.equal(await page.locator('main img, main script').count(), 0, url);
        assert.equal(await scrollsSideways(page), false, `${url} scrolls sideways`);
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the keyboard reaches the content, and a citation can be copied', () =>
  visit(pages.fact!, {}, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
    await page.getByRole('button', { name: 'Copy' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('pre.citation').first().textContent());
    assert.ok(copied.includes(pages.fact!));
  }));

test('an entity leads into the playground with the query that gives its page', () =>
  visit(pages.people!, {}, async (page) => {
    const name = await page.locator('h1').textContent();
    await page.getByRole('link', { name: 'This page as a query' }).click();
    await page.waitForFunction((text) => document.querySelector('.graphiql-response')?.textContent?.replaceAll('\u00a0', ' ').includes(text), name!);
  }));
