// What the viewer costs a browser, as figures for people, not as tests: run `npm run figures` on a machine that is at rest.
// Frames are drawn by software where there is no graphics card, which the last line tells.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { Server, visit } from './browser';
import { entityTypes, relations } from '../viewer/view';

const entityCount = 2000;
const factCount = 6000;

test('figures', async () => {
  const server = await Server.start();

  await visit(server.address, {}, async (page) => {
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      if (/\.js$/.test(response.url())) loaded.set(response.url(), 0);
    });
    await page.goto(`${server.address}/?ids=${await somebody(server)}`); // everything but the formats of files
    await page.locator('.canvas canvas').first().waitFor();
    await page.waitForTimeout(1000);
    let total = 0;
    for (const url of loaded.keys()) {
      const size = gzipSync(readFileSync(join(import.meta.dirname, '../dist', new URL(url).pathname)), { level: 9 }).length;
      total += size;
      console.log(`${(size / 1000).toFixed(1).padStart(8)} kB gzipped  ${new URL(url).pathname}`);
    }
    console.log(`${(total / 1000).toFixed(1).padStart(8)} kB gzipped  all JavaScript of the viewer`);
  });

  await visit(server.address, {}, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const address of [server.address, `${server.address}/?ids=${await somebody(server)}`]) {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        await session.send('Network.clearBrowserCache');
        await page.goto('about:blank');
        await page.goto(address, { waitUntil: 'commit' });
        await page.locator('.beginnings a, .panel .relations a').first().waitFor();
        times.push(await page.evaluate(() => performance.now()));
      }
      times.sort((a, b) => a - b);
      console.log(`${times[3]!.toFixed(0).padStart(8)} ms until ${new URL(address).search ? 'a graph and its list' : 'the opening page'} can be used, 4 times slowed, median of ${times.length} (${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)})`);
    }
  });

  await visit(server.address, {}, async (page) => {
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Around')) return route.continue();
      const nodes = Array.from({ length: entityCount }, (_, i) => {
        const type = entityTypes[i % entityTypes.length]!;
        return { __typename: type.charAt(0) + type.slice(1).toLowerCase(), id: `n${i}`, name: `Thực thể thứ ${i}` };
      });
      const facts = Array.from({ length: factCount }, (_, i) => {
        const [a, b] = [i % entityCount, (i * 7919 + (i >> 3) + 1) % entityCount];
        return { __typename: 'Statement', id: `f${i}`, relation: relations[i % relations.length], subject: { id: `n${a}` }, object: { id: `n${b === a ? (a + 1) % entityCount : b}` }, certainty: 'STATED', score: 0.9 };
      });
      await route.fulfill({ json: { data: { subgraph: { truncated: false, nodes, facts } } } });
    });
    await page.goto(`${server.address}/?ids=n0`);
    await page.locator('.explorer[aria-busy=false]').waitFor();
    await page.waitForTimeout(15_000); // until the places have settled
    const box = (await page.locator('.canvas').boundingBox())!;
    const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const dragged = await frames(page, async () => {
      await page.mouse.move(center.x, center.y);
      await page.mouse.down();
      for (let i = 0; i < 120; i++) await page.mouse.move(center.x + 150 * Math.sin(i / 9), center.y + 100 * Math.cos(i / 11));
      await page.mouse.up();
    });
    const zoomed = await frames(page, async () => {
      for (let i = 0; i < 40; i++) {
        await page.mouse.wheel(0, i % 20 < 10 ? -120 : 120);
        await page.waitForTimeout(40);
      }
    });
    const pointed = await frames(page, async () => {
      for (let i = 0; i < 120; i++) await page.mouse.move(box.x + ((i * 37) % box.width), box.y + ((i * 23) % box.height));
    });
    for (const [doing, { rate, cost }] of [['dragged', dragged], ['zoomed', zoomed], ['pointed at', pointed]] as const) {
      console.log(`${rate.toFixed(0).padStart(8)} frames a second, ${cost.toFixed(0)} ms of processor time each, while ${entityCount} entities and ${factCount} facts are ${doing}`);
    }
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2')!;
      return String(gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    });
    console.log(`         drawn by ${renderer}`);
  });
});

async function somebody(server: Server): Promise<string> {
  const query = '{ people(first: 1, orderBy: { field: MEETING_COUNT, direction: DESC }) { nodes { id } } }';
  const answer = (await (await fetch(`${server.address}/graphql?${new URLSearchParams({ query })}`)).json()) as { data: { people: { nodes: { id: string }[] } } };
  return answer.data.people.nodes[0]!.id;
}

/** How many frames a second the page draws while something is done, and how much processor time (ms) the browser takes for each. */
async function frames(page: Page, act: () => Promise<void>): Promise<{ rate: number; cost: number }> {
  await page.evaluate(`(() => { window.frameTimes = []; window.counting = true; requestAnimationFrame(function count(now) { window.frameTimes.push(now); if (window.counting) requestAnimationFrame(count); }); })()`);
  const before = processorTime();
  await act();
  const cost = processorTime() - before;
  const times = (await page.evaluate('(window.counting = false, window.frameTimes)')) as number[];
  return { rate: (1000 * (times.length - 1)) / (times.at(-1)! - times[0]!), cost: cost / times.length };
}

/** Processor time (ms) that the processes below this one have taken so far, as Linux counts it, in hundredths of a second. */
function processorTime(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
    try {
      const [, , parent, ...rest] = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /, `${id} `).split(' ');
      return [{ id, parent: parent!, time: 10 * (Number(rest[9]) + Number(rest[10])) }];
    } catch {
      return []; // it has ended
    }
  });
  const below = (id: string): number => processes.filter(({ parent }) => parent === id).reduce((sum, child) => sum + child.time + below(child.id), 0);
  return below(String(process.pid));
}
