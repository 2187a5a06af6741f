// Holds a quanhe that is built from the sources around this folder to the public suites and reference clients of what it
// speaks.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { auditServer } from 'graphql-http';
import * as sse from 'graphql-sse';
import * as ws from 'graphql-ws';
import WebSocket from 'ws';
import { start } from '../server.mjs';

const here = import.meta.dirname;
const articles = mkdtempSync(join(tmpdir(), 'quanhe-articles-'));
let count = 0;
let server;

/** Gives the server one more article to serve, once it runs. */
const report = () => {
  count++;
  const text = `Hội nghị bàn việc số ${count}\n\nNgày ${count}/3/2024, đồng chí Lê Văn Cam, Bí thư Tỉnh ủy, chủ trì Hội nghị.\n`;
  writeFileSync(join(articles, `report-${count}.txt`), text);
  server?.reload();
};

const reloads = 'subscription { datasetReloaded { articleCount } }';

before(async () => {
  report();
  server = await start('--articles', articles);
});

after(() => {
  server?.stop();
  rmSync(articles, { recursive: true });
});

test('GraphQL over HTTP: every audit', async () => {
  const results = await auditServer({ url: `${server.address}/graphql` });
  assert.deepEqual(results.filter(({ status }) => status !== 'ok').map(({ name, reason }) => `${name}: ${reason}`), []);
  assert.equal(results.length, 61);
});

test('graphql-transport-ws, with the client of graphql-ws', async () => {
  const client = ws.createClient({ url: server.address.replace('http', 'ws') + '/graphql', webSocketImpl: WebSocket, retryAttempts: 0, lazy: false, keepAlive: 50 });
  try {
    const { data, extensions } = (await client.iterate({ query: '{ dataset { articleCount } }' }).next()).value;
    assert.deepEqual(data, { dataset: { articleCount: count } });
    assert.equal(extensions.cost.requested, 2);
    await assert.rejects(client.iterate({ query: '{ nothing }' }).next(), ([error]) => error.extensions.code === 'GRAPHQL_VALIDATION_FAILED');
    const many = await Promise.all(Array.from({ length: 40 }, (_, i) => client.iterate({ query: `{ a${i}: __typename }` }).next()));
    many.forEach(({ value }, i) => assert.deepEqual(value.data, { [`a${i}`]: 'Query' }));

    const events = client.iterate({ query: reloads });
    const first = events.next();
    await client.iterate({ query: '{ __typename }' }).next(); // comes behind the subscription on the same socket
    report();
    assert.deepEqual((await first).value.data, { datasetReloaded: { articleCount: count } });
    await events.return();
  } finally {
    await client.dispose();
  }
});

test('graphql-sse in distinct connections mode, with its client', async () => {
  let opened;
  const open = new Promise((resolve) => (opened = resolve));
  const asking = sse.createClient({ url: `${server.address}/graphql`, retryAttempts: 0 });
  const listening = sse.createClient({ url: `${server.address}/graphql`, retryAttempts: 0, on: { connected: opened } });
  const { value: answer } = await asking.iterate({ query: '{ dataset { articleCount } }' }).next();
  assert.deepEqual(answer.data, { dataset: { articleCount: count } });
  const { value: refusal } = await asking.iterate({ query: '{ nothing }' }).next();
  assert.equal(refusal.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const events = listening.iterate({ query: reloads });
  const first = events.next();
  await open;
  report();
  assert.deepEqual((await first).value.data, { datasetReloaded: { articleCount: count } });
  await events.return();
  asking.dispose();
  listening.dispose();
});

test('Apollo Client, with hashes in place of documents', async () => {
  const sent = [];
  const fetching = (url, options) => {
    sent.push(`${options.method} ${options.body?.includes('"query"') || url.includes('query=') ? 'document' : 'hash'}`);
    return fetch(url, options);
  };
  const link = ApolloLink.from([
    new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true }),
    new HttpLink({ uri: `${server.address}/graphql`, fetch: fetching }),
  ]);
  const query = gql`query People($name: String!) { people(query: $name) { nodes { name } } }`;
  for (const name of ['le van cam', 'lê văn cam']) {
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const { data } = await client.query({ query, variables: { name } });
    assert.equal(data.people.nodes[0].name, 'Lê Văn Cam');
  }
  assert.deepEqual(sent, ['GET hash', 'POST document', 'GET hash']);
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await assert.rejects(client.query({ query: gql`{ nothing }` }), /Cannot query field/);
});

test('gql.tada, from the SDL and by introspection', async () => {
  const run = (...command) => execFileSync('npx', ['--no-install', ...command], { cwd: here, encoding: 'utf8', stdio: 'pipe' });
  const types = () => {
    run('gql.tada', 'generate-output');
    return readFileSync(join(here, 'build/graphql-env.d.ts'), 'utf8');
  };
  mkdirSync(join(here, 'build'), { recursive: true });
  const sdl = await (await fetch(`${server.address}/schema.graphql`)).text();
  writeFileSync(join(here, 'build/schema.graphql'), sdl);
  const declared = types();
  run('gql.tada', 'generate-schema', `${server.address}/graphql`, '--output', 'build/schema.graphql');
  assert.equal(types(), declared);
  run('gql.tada', 'check', '--fail-on-warn');
  run('tsc', '--project', '.');
});
