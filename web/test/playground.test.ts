import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Server, visit } from './browser';

let server: Server;

before(async () => {
  server = await Server.start();
});

test('the editor opens', () =>
  visit(`${server.address}/playground`, {}, async (page) => {
    await page.waitForSelector('.graphiql-query-editor .view-line');
    assert.match(await page.title(), /quanhe/);
  }));
