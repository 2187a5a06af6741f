// Composes quanhe, as it describes itself to a gateway, with a second subgraph.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse } from 'graphql';
import { start } from '../server.mjs';

let server;

before(async () => {
  server = await start('--federation');
});

after(() => server?.stop());

async function ask(query, variables) {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

const kinds = ['Person', 'Organization', 'Position', 'Meeting', 'Document'];

test('composes with a second subgraph', async () => {
  const { _service } = await ask('{ _service { sdl } }');
  const notes = readFileSync(join(import.meta.dirname, 'notes.graphql'), 'utf8');
  const { errors, supergraphSdl } = composeServices([
    { name: 'quanhe', url: `${server.address}/graphql`, typeDefs: parse(_service.sdl) },
    { name: 'notes', url: 'http://localhost:1/graphql', typeDefs: parse(notes) },
  ]);
  assert.deepEqual(errors ?? [], []);
  const supergraph = buildSchema(supergraphSdl, { assumeValidSDL: true });
  for (const kind of kinds) {
    const fields = supergraph.getType(kind).getFields();
    assert.ok(fields.name && fields.notes, `${kind} has not the fields of both`);
  }
});

test('answers the question that a gateway asks after another subgraph named its entities', async () => {
  const lists = ['people', 'organizations', 'positions', 'meetings', 'documents'];
  const known = await ask(`{ ${lists.map((list) => `${list}(first: 2) { nodes { __typename id name } }`).join(' ')} }`);
  const nodes = lists.flatMap((list) => known[list].nodes);
  assert.deepEqual(new Set(nodes.map(({ __typename }) => __typename)), new Set(kinds));
  const { _entities } = await ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ${kinds.map((kind) => `... on ${kind} { __typename id name }`).join(' ')} }
    }`,
    { representations: nodes.map(({ __typename, id }) => ({ __typename, id })) },
  );
  assert.deepEqual(_entities, nodes);
});
