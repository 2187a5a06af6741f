import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { current, released } from './sdl.js';

const breaking = async (before, after) =>
  (await diff(buildSchema(before), buildSchema(after)))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

test('nothing that was released breaks', async () => {
  assert.deepEqual(await breaking(released(), current()), []);
});

test('a break would be noticed', async () => {
  for (const [was, is] of [
    ['  givenName: String!', '  givenName: String'],
    ['  givenName: String!', ''],
    ['  find(name: String): Int', '  find(name: String!): Int'],
  ]) {
    const before = 'type Query {\n  givenName: String!\n  find(name: String): Int\n}';
    assert.equal((await breaking(before, before.replace(was, is))).length, 1, is);
  }
  assert.deepEqual(await breaking('type Query { a: Int }', 'type Query { a: Int b: Int }'), []);
});
