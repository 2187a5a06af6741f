// Lets relay-compiler compile documents that page through every connection of the schema, and fetch every node again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildSchema, getNamedType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, isRequiredArgument, isScalarType } from 'graphql';
import { current } from './sdl.js';

const temporary = mkdtempSync(join(tmpdir(), 'quanhe-relay-'));
after(() => rmSync(temporary, { recursive: true }));

const schema = buildSchema(current());
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const isNode = (type) => type.getInterfaces().some(({ name }) => name === 'Node');
const connections = (type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'));

/** A value of an input type, for arguments that must be given. */
function sample(type) {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isScalarType(type)) return { Int: '1', Float: '1', Boolean: 'true' }[type.name] ?? '"x"';
  if (type.ofType) return `[${sample(type.ofType)}]`;
  return `{ ${Object.values(type.getFields()).filter(isRequiredArgument).map((f) => `${f.name}: ${sample(f.type)}`)} }`;
}

/** The field as Relay pages through it. */
function paged(type, field) {
  const given = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${sample(arg.type)}, `).join('');
  return `${field.name}(${given}first: $first, after: $after) @connection(key: "${type.name}_${field.name}") { edges { node { __typename } } }`;
}

const upper = (name) => name[0].toUpperCase() + name.slice(1);

const refetchable = (type) => type === schema.getQueryType() || (isNode(type) && type.name !== 'Node');
const isList = (type) => Boolean(type.ofType) && (isListType(type) || isList(type.ofType));

/** The shortest way to a type from one that Relay can fetch again: where it starts, and the fields to go through. */
function way(type) {
  const seen = new Set([type]);
  for (const ways = [{ from: type, through: [] }]; ways.length > 0; ) {
    const { from, through } = ways.shift();
    if (refetchable(from)) return { from, through };
    for (const parent of types.filter((type) => isObjectType(type) && !seen.has(type))) {
      const field = Object.values(parent.getFields()).find((field) => getNamedType(field.type) === from);
      if (!field) continue;
      seen.add(parent);
      ways.push({ from: parent, through: [field, ...through] });
    }
  }
  return assert.fail(`nothing leads to ${type.name}, so Relay cannot page through its connections`);
}

/** A fragment that pages through one connection, in a file of its own as Relay wants it. */
function fragment(type, field) {
  const name = `${type.name}${upper(field.name)}`;
  const { from, through } = way(type);
  // Relay fetches no page of its own inside the entries of a list.
  const again = through.some(({ type }) => isList(type)) ? '' : `@refetchable(queryName: "${name}Query")`;
  const body = through.reduceRight((inner, { name, args }) => {
    const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${sample(arg.type)}`);
    return `${name}${given.length > 0 ? `(${given})` : ''} { ${inner} }`;
  }, paged(type, field));
  return [
    name,
    `fragment ${name}_page on ${from.name} @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) ${again} { ${body} }`,
  ];
}

test('relay-compiler takes every connection', () => {
  const documents = types
    .filter((type) => isObjectType(type) || (isInterfaceType(type) && isNode(type)))
    .filter((type) => !type.name.endsWith('Connection'))
    .flatMap((type) => connections(type).map((field) => fragment(type, field)));
  assert.ok(documents.length > 30, 'hardly any connection was found');
  for (const type of types.filter((type) => isObjectType(type) && isNode(type))) {
    const name = `${type.name}Again`;
    documents.push([name, `fragment ${name}_node on ${type.name} @refetchable(queryName: "${name}Query") { id }`]);
  }
  const sources = join(temporary, 'sources');
  mkdirSync(sources);
  for (const [name, text] of documents) writeFileSync(join(sources, `${name}.js`), `graphql\`${text}\`;\n`);
  writeFileSync(join(temporary, 'schema.graphql'), current());
  writeFileSync(
    join(temporary, 'relay.config.json'),
    JSON.stringify({ src: './sources', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts', customScalarTypes: { Date: 'string', DateTime: 'string', URL: 'string' } }),
  );
  mkdirSync(join(temporary, 'artifacts'));
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(temporary, 'node_modules'));
  try {
    execFileSync(join(import.meta.dirname, 'node_modules/.bin/relay-compiler'), [], { cwd: temporary, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    assert.fail(error.stdout + error.stderr);
  }
  const fragments = readdirSync(join(temporary, 'artifacts')).filter((name) => /_(page|node)\.graphql\.js$/.test(name));
  assert.equal(fragments.length, documents.length);
});
