// The viewer in a browser, against a real server.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { barriers, type Look, scrollsSideways, Server, visit } from './browser';

const folder = mkdtempSync(join(tmpdir(), 'quanhe-viewer-'));
after(() => rmSync(folder, { recursive: true }));

let server: Server;
/** The person whom most is reported of, and a meeting that they chaired. */
let person: { id: string; name: string; nameFolded: string };
let meeting: { id: string; name: string };
/** Someone else, two steps from the person. */
let other: { id: string; name: string };

async function question<Data>(query: string): Promise<Data> {
  const answer = await fetch(`${server.address}/graphql?${new URLSearchParams({ query })}`);
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  assert.equal(errors, undefined);
  return data;
}

before(async () => {
  server = await Server.start();
  const { people } = await question<{ people: { nodes: (typeof person & { meetings: { nodes: (typeof meeting & { chairs: (typeof other)[]; speakers: (typeof other)[] })[] } })[] } }>(
    `{ people(filter: { chairedMeeting: true }, orderBy: { field: MEETING_COUNT, direction: DESC }) { nodes { id name nameFolded meetings(roles: [CHAIR]) { nodes { id name chairs { id name } speakers { id name } } } } } }`,
  );
  for (const candidate of people.nodes) {
    for (const chaired of candidate.meetings.nodes) {
      const speaker = chaired.speakers.find(({ id }) => id !== candidate.id);
      if (speaker) [person, meeting, other] = [candidate, chaired, speaker];
    }
  }
  assert.ok(person, 'the seeds have a meeting with a chair and another speaker');
});

const at = (query: string): string => `${server.address}/${query}`;
const around = (id: string, rest = ''): string => at(`?ids=${encodeURIComponent(id)}${rest}`);
/** Waits until the page shows what its address says. */
const settled = (page: Page): Promise<unknown> => page.waitForSelector('.explorer[aria-busy=false]');
/** What the list says, without what is only read out. */
const list = (page: Page): Promise<string> => page.locator('.panel').innerText();

/** Looks at the drawing for pixels of a colour of style/tokens.css and gives places inside of such spots, in the page's pixels. */
async function spots(page: Page, token: string, reach: number): Promise<{ x: number; y: number }[]> {
  const box = (await page.locator('.canvas').boundingBox())!;
  const picture = (await page.screenshot({ clip: box })).toString('base64');
  const found = await page.evaluate(
    async ({ picture, token, reach }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token);
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      // No function with a name in here: what tsx adds to those is not in the page.
      const around = [[0, 0], [-reach, 0], [reach, 0], [0, -reach], [0, reach]] as const;
      const found: { x: number; y: number }[] = [];
      for (let y = 8; y < canvas.height - 8; y += 1) {
        for (let x = 8; x < canvas.width - 8; x += 1) {
          const inside = around.every(([dx, dy]) => {
            const i = 4 * ((y + dy) * canvas.width + x + dx);
            return Math.abs(data[i]! - r!) + Math.abs(data[i + 1]! - g!) + Math.abs(data[i + 2]! - b!) < 24;
          });
          if (inside && !found.some((spot) => Math.hypot(spot.x - x, spot.y - y) < 12)) found.push({ x, y });
        }
      }
      return found;
    },
    { picture, token, reach },
  );
  return found.map(({ x, y }) => ({ x: box.x + x, y: box.y + y }));
}

/** Waits until the drawing shows entities of the colour, and gives where. */
async function drawn(page: Page, token: string): Promise<{ x: number; y: number }[]> {
  for (let attempt = 0; attempt < 40; attempt++) {
    const places = await spots(page, token, 3);
    if (places.length > 0) return places;
    await page.waitForTimeout(250);
  }
  assert.fail(`nothing is drawn in ${token}`);
}

describe('from a name to its quote', () => {
  test('a name without diacritics, its neighbours, a relation, the sentence in its article', () =>
    visit(at(''), {}, async (page) => {
      const box = page.getByRole('combobox');
      await box.pressSequentially(person.nameFolded);
      const option = page.getByRole('option').first();
      await option.waitFor();
      assert.match(await option.innerText(), new RegExp(`${person.name}[^]*accents aside`));
      await option.click();
      await settled(page);
      assert.equal(await page.locator('h2').innerText(), person.name);
      assert.match(await page.title(), new RegExp(person.name));

      await page.locator('.panel').getByRole('link', { name: meeting.name, exact: true }).first().click();
      await page.waitForURL(/expand=30\./);
      await page.getByRole('heading', { level: 2, name: meeting.name }).waitFor();
      await settled(page);
      assert.match(await list(page), new RegExp(other.name), 'the meeting brought its other participants');

      await page.locator('.panel section', { hasText: 'Chaired by' }).locator('.to-quote').first().click();
      const quote = (await page.locator('mark').first().innerText()).replace(/\s+/g, ' ');
      assert.match(quote, new RegExp(person.name.split(' ').at(-1)!));
      assert.match(await list(page), /Certainty\s+stated|resolved|inferred/);
      assert.match(await list(page), /Score\s+[01]/);
      await page.getByRole('link', { name: 'Read in the article' }).first().click();
      await page.waitForURL(/\/a\/[^/]+#\d+-\d+$/);
      const passage = new URL(page.url()).hash.slice(1);
      const [start, end] = passage.split('-').map(Number) as [number, number];
      const text = (await question<{ article: { text: string } }>(`{ article(id: ${JSON.stringify(decodeURIComponent(page.url().split('/a/')[1]!.split('#')[0]!))}) { text } }`)).article.text;
      assert.equal([...text].slice(start, end).join('').replace(/\s+/g, ' '), quote);
    }));

  test('the same in Vietnamese, with dates as they are written there', () =>
    visit(around(meeting.id), { language: 'vi', theme: 'dark' }, async (page) => {
      await settled(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
      await page.getByRole('heading', { name: /^Chủ trì/ }).waitFor();
      await page.getByRole('button', { name: 'EN' }).click();
      await page.getByRole('heading', { name: /^Chaired/ }).waitFor();
      assert.match(page.url(), /lang=en/);
    }));

  test('a click on an entity opens it, a click on a line shows its quote, a click beside them neither', () =>
    visit(around(person.id, '&pane=graph'), {}, async (page) => {
      await settled(page);
      const [spot] = await drawn(page, '--kind-meeting');
      await page.mouse.click(spot!.x, spot!.y);
      await page.waitForURL(/select=/);
      await settled(page);
      assert.match(await list(page), /Meeting/);
      await page.waitForTimeout(500);
      const quote = page.locator('mark').first();
      const [center] = await drawn(page, '--kind-meeting');
      for (const end of await drawn(page, '--kind-person')) {
        await page.mouse.click((center!.x + end.x) / 2, (center!.y + end.y) / 2); // on the line between the two
        await page.waitForTimeout(300);
        if (await quote.isVisible()) break;
      }
      await page.locator('mark').first().waitFor();
      const box = (await page.locator('.canvas').boundingBox())!;
      await page.mouse.click(box.x + 4, box.y + 4);
      await page.getByRole('heading', { name: /entities, \d+ relations shown/ }).waitFor();
    }));
});

describe('a view in its address', () => {
  test('another browser shows the same, and Back shows what was before', async () => {
    let address = '';
    let said = '';
    await visit(around(person.id), {}, async (page) => {
      await settled(page);
      const before = page.url();
      await page.locator('.panel').getByRole('link', { name: meeting.name, exact: true }).first().click();
      await page.waitForURL(/expand=/);
      await settled(page);
      await page.getByRole('checkbox', { name: /^Documents \d/ }).uncheck();
      await page.waitForURL(/types=/);
      await page.getByText('Page with all relations').waitFor();
      [address, said] = [page.url(), await list(page)];
      await page.goBack();
      await page.goBack();
      await page.waitForURL(before);
      await page.getByRole('heading', { name: /relations shown/ }).waitFor();
    });
    await visit(address, {}, async (page) => {
      await settled(page);
      await page.getByText('Page with all relations').waitFor();
      assert.equal(await list(page), said);
    });
  });

  test('the address that the API gives, also by its old name', async () => {
    const { subgraph } = await question<{ subgraph: { viewerUrl: string; nodes: unknown[]; facts: unknown[] } }>(`{ subgraph(ids: ["${meeting.id}"], depth: 2, maxNodes: 12) { viewerUrl nodes { id } facts { id } } }`);
    const { search } = new URL(subgraph.viewerUrl);
    await visit(at(`viewer${search}`), {}, async (page) => {
      await settled(page);
      assert.equal(new URL(page.url()).search, search);
      assert.match(await list(page), new RegExp(`${subgraph.nodes.length} entities, ${subgraph.facts.length} relations shown`));
      assert.match(await list(page), /There is more than is shown/);
      await page.getByRole('link', { name: 'Show more' }).click();
      await page.waitForURL(/maxNodes=72/);
      await settled(page);
      assert.doesNotMatch(await list(page), new RegExp(`^${subgraph.nodes.length} entities`));
    });
  });

  test('a claim alone is shown with its ends', async () => {
    const { node } = await question<{ node: { neighbors: { edges: { fact: { id: string; score: number } }[] } } }>(`{ node(id: "${meeting.id}") { ... on Meeting { neighbors(first: 1) { edges { fact { id score } } } } } }`);
    await visit(at(`?select=${node.neighbors.edges[0]!.fact.id}`), {}, async (page) => {
      await page.locator('mark').first().waitFor();
      assert.match(await list(page), new RegExp(meeting.name));
    });
  });

  test('an id that nothing has is said', () =>
    visit(at('?ids=nobody'), {}, async (page) => {
      await page.getByText('There is nothing with the id “nobody”').waitFor();
      assert.deepEqual(await barriers(page), []);
      await page.getByRole('main').getByRole('link', { name: 'Start' }).click();
      await page.getByRole('heading', { name: 'Most often at meetings' }).waitFor();
    }));
});

describe('paths and filters', () => {
  test('two people are connected over a meeting', () =>
    visit(at(''), {}, async (page) => {
      await page.getByRole('link', { name: 'Find a path' }).click();
      for (const [label, { name }] of [['From', person], ['To', other]] as const) {
        await page.getByRole('combobox', { name: label }).fill(name);
        await page.getByRole('option', { name }).first().click();
      }
      await page.getByRole('heading', { name: 'Path 1, 2 steps' }).waitFor();
      await settled(page);
      const steps = page.locator('.chain').first().locator('li');
      assert.equal(await steps.count(), 2);
      await page.getByRole('link', { name: 'Swap ends' }).click();
      await settled(page);
      assert.equal(await page.getByRole('combobox', { name: 'From' }).inputValue(), other.name);
      await page.reload();
      await page.getByRole('heading', { name: 'Path 1, 2 steps' }).waitFor();
    }));

  test('kinds, relations, certainty, score and day leave what they say', () =>
    visit(around(meeting.id), {}, async (page) => {
      await settled(page);
      const headings = async (): Promise<string[]> => (await page.locator('.panel h3').allInnerTexts()).map((text) => text.replace(/\s*\d+$/, ''));
      assert.ok((await headings()).includes('Chaired'));
      await page.getByRole('checkbox', { name: /^People/ }).uncheck();
      await page.waitForFunction(() => !document.querySelector('.panel')?.textContent?.includes('Chaired'));
      await page.getByRole('button', { name: 'Reset filters' }).click();
      await page.getByRole('checkbox', { name: /^Chaired/ }).uncheck();
      await page.waitForURL(/relations=/);
      await settled(page);
      assert.ok(!(await headings()).includes('Chaired'));
      await page.getByRole('button', { name: 'Reset filters' }).click();
      await settled(page);
      await page.getByRole('slider', { name: 'Least score' }).press('End');
      await page.waitForURL(/minScore=1/);
      await settled(page);
      const { subgraph } = await question<{ subgraph: { facts: unknown[] } }>(`{ subgraph(ids: ["${meeting.id}"], maxNodes: 60, minScore: 1) { facts { id } } }`);
      assert.match(await list(page), new RegExp(`, ${subgraph.facts.length} relations shown`));
      await page.getByRole('button', { name: 'Reset filters' }).click();
      await page.getByRole('slider', { name: 'As of' }).press('Home');
      await page.waitForURL(/asOf=\d{4}-\d\d-\d\d/);
      await settled(page);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForURL((url) => !url.searchParams.has('asOf'));
    }));
});

describe('for everybody', () => {
  test('the keyboard alone', () =>
    visit(at(''), {}, async (page) => {
      await page.locator('[role=combobox]:focus').waitFor(); // the keyboard begins in the search box
      await page.keyboard.insertText(person.nameFolded); // at once, so that no answer to a part of it comes later
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][aria-selected=true]').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: person.name }).waitFor();
      await settled(page);
      await page.locator('h2:focus').waitFor();
      const reach = async (selector: string): Promise<void> => {
        for (let i = 0; i < 80; i++) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
        }
        assert.fail(`Tab does not reach ${selector}`);
      };
      await reach('.panel .to-quote');
      await page.keyboard.press('Enter');
      await page.locator('mark').first().waitFor();
      await page.locator('h2:focus').waitFor(); // the keyboard goes on at the heading of what was opened
      await reach('.evidence a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/a\//);
    }));

  const looks: [string, Look][] = [
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['on a phone', { width: 360, height: 740, language: 'vi' }],
  ];
  for (const [name, look] of looks) {
    test(`nothing stands in the way, ${name}`, () =>
      visit(at(''), look, async (page) => {
        await page.locator('.beginnings a').first().waitFor();
        assert.deepEqual(await barriers(page), []);
        await page.getByRole('combobox').fill(person.nameFolded);
        await page.getByRole('option').first().waitFor();
        assert.deepEqual(await barriers(page), []);
        await page.getByRole('option').first().click();
        await settled(page);
        assert.deepEqual(await barriers(page), []);
        assert.equal(await scrollsSideways(page), false);
        await page.locator('.panel .to-quote').first().click();
        await page.locator('mark').first().waitFor();
        assert.deepEqual(await barriers(page), []);
        assert.equal(await scrollsSideways(page), false);
        await page.goto(at(`?from=${person.id}&to=${other.id}&pane=graph`));
        await settled(page);
        assert.deepEqual(await barriers(page), []);
        assert.equal(await scrollsSideways(page), false);
      }));
  }

  test('on a phone the list comes first, and the drawing is a touch away', () =>
    visit(around(person.id), { width: 360, height: 740 }, async (page) => {
      await settled(page);
      await page.getByRole('heading', { name: /relations shown/ }).waitFor();
      assert.equal(await page.locator('.canvas').isVisible(), false);
      await page.getByRole('button', { name: 'Graph', exact: true }).click();
      await drawn(page, '--kind-meeting');
      assert.equal(await page.locator('.panel').isVisible(), false);
    }));

  test('without WebGL there is the list', () =>
    visit(around(person.id), { flags: ['--disable-3d-apis'] }, async (page) => {
      await settled(page);
      await page.getByText('draws no WebGL').waitFor();
      await page.locator('.panel').getByRole('link', { name: meeting.name, exact: true }).first().click();
      await page.getByRole('heading', { level: 2, name: meeting.name }).waitFor();
    }));
});

describe('what can go wrong', () => {
  test('a server that goes away is said, and its return is noticed', async () => {
    const own = await Server.start();
    await visit(`${own.address}/?ids=${person.id}`, { expected: /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 503|Failed to fetch/ }, async (page) => {
      await settled(page);
      await page.getByRole('heading', { name: /relations shown/ }).waitFor();
      await own.stop();
      await page.locator('.panel').getByRole('link', { name: meeting.name, exact: true }).first().click();
      await page.getByRole('alert').waitFor();
      assert.match(await page.getByRole('alert').innerText(), /does not answer/);
      assert.match(await list(page), new RegExp(person.name), 'what was loaded is still there');
      await Server.start('--addr', new URL(own.address).host);
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 2, name: meeting.name }).waitFor();
      await settled(page);
      assert.match(await list(page), new RegExp(other.name));
    });
  });

  test('a server that is still loading is asked again', () =>
    visit(at(''), { expected: /status of 503/ }, async (page) => {
      let asked = 0;
      await page.route('**/graphql', async (route) => {
        if (asked++ > 0) return route.continue();
        const body = JSON.stringify({ errors: [{ message: 'The articles are being loaded.', extensions: { code: 'LOADING' } }] });
        return route.fulfill({ status: 503, contentType: 'application/graphql-response+json', body });
      });
      await page.goto(around(person.id));
      await page.getByRole('alert').waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await settled(page);
      assert.match(await list(page), new RegExp(person.name));
    }));

  test('a graph without articles invites to load some, and shows them when they come', async () => {
    const articles = mkdtempSync(join(folder, 'articles-'));
    const own = await Server.start('--articles', articles);
    await visit(own.address, {}, async (page) => {
      await page.getByRole('heading', { name: 'No articles are loaded yet.' }).waitFor();
      await page.getByText('quanhe serve --articles').waitFor();
      assert.deepEqual(await barriers(page), []);
      writeFileSync(join(articles, 'one.txt'), 'Hội nghị sơ kết công tác năm 2023\n\nNgày 12/7/2023, Tỉnh ủy Thừa Thiên Huế tổ chức Hội nghị sơ kết công tác năm 2023. Đồng chí Lê Văn Ổi, Bí thư Tỉnh ủy chủ trì Hội nghị.\n');
      own.signal('SIGHUP');
      await page.getByRole('link', { name: 'Lê Văn Ổi' }).first().waitFor();
    });
  });

  test('hostile names are text', () =>
    visit(at(''), {}, async (page) => {
      const long = '\u202E<img src=x onerror=alert(1)>\u2067' + 'Nguyễn '.repeat(1500);
      await page.route('**/graphql', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(JSON.stringify(person.name), JSON.stringify(long)) });
      });
      await page.goto(around(person.id, `&select=${person.id}`));
      await settled(page);
      const heading = page.getByRole('heading', { level: 2 });
      await heading.waitFor();
      assert.equal(await page.locator('img').count(), 0);
      assert.ok((await heading.innerText()).length < 400, 'a heading is cut');
      await page.getByText('Full name').click();
      assert.equal(await page.locator('.full-name').textContent(), long, 'the whole name can be reached');
      assert.equal(await scrollsSideways(page), false);
      const left = await page.locator('.panel h3').first().boundingBox();
      assert.ok(left && left.x > 800, 'marks of direction stay where they are');
      await page.getByRole('link', { name: 'All shown' }).click();
      await page.locator('.sentence .verb').first().waitFor();
      const turned = await page.locator('.sentence .verb').evaluateAll((verbs) =>
        verbs.flatMap((verb) => {
          const letters = document.createRange();
          const places = [0, 1].map((i) => (letters.setStart(verb.firstChild!, i), letters.setEnd(verb.firstChild!, i + 1), letters.getBoundingClientRect()));
          return places[0]!.left > places[1]!.left ? [verb.textContent] : [];
        }),
      );
      assert.deepEqual(turned, [], 'what stands behind a name is read from the left');
    }));
});

test('files: picture, drawing, graph and table', () =>
  visit(around(meeting.id), {}, async (page) => {
    await settled(page);
    const save = async (format: string): Promise<Buffer> => {
      await page.locator('.save summary').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: new RegExp(`^${format}`) }).click()]);
      assert.equal(download.suggestedFilename(), `quanhe.${format.toLowerCase()}`);
      await page.locator('.save[open]').waitFor({ state: 'detached' });
      return readFileSync(await download.path());
    };
    const [, entities, facts] = /(\d+) entities, (\d+) relations/.exec(await list(page))!.map(Number) as [number, number, number];
    const picture = await save('PNG');
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.ok(picture.length > 20_000, 'something is painted');
    const drawing = (await save('SVG')).toString();
    assert.equal(drawing.match(/<path /g)?.length, entities + 5);
    const graph = (await save('GEXF')).toString();
    assert.deepEqual([graph.match(/<node /g)?.length, graph.match(/<edge /g)?.length], [entities, facts]);
    const table = (await save('CSV')).toString();
    assert.ok(table.startsWith('\ufeffrelation,subject,'));
    assert.ok(table.split('\r\n').length >= facts + 2, 'a row a quote');
    const { evidence } = (await question<{ node: { neighbors: { edges: { fact: { evidence: { nodes: { quote: string }[] } } }[] } } }>(
      `{ node(id: "${meeting.id}") { ... on Meeting { neighbors(first: 1) { edges { fact { evidence(first: 1) { nodes { quote } } } } } } } }`,
    )).node.neighbors.edges[0]!.fact;
    assert.ok(table.includes(evidence.nodes[0]!.quote.replaceAll('"', '""').slice(0, 60)));
  }));
