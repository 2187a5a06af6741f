// The viewer without a browser: its state and addresses, the graph it draws, the files it saves, and its words.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { SaxesParser } from 'saxes';
import { writeCSV } from '../viewer/export/csv';
import { writeGEXF } from '../viewer/export/gexf';
import { writeSVG } from '../viewer/export/svg';
import { settle } from '../viewer/forces';
import { type Entity, type Fact, type Graph, between, factsByRelation, filter, groupsAround, links, merge } from '../viewer/graph';
import { place } from '../viewer/layout';
import { crossings } from '../viewer/load';
import type { Palette } from '../viewer/palette';
import { movement } from '../viewer/still';
import { plain, shorten, xml } from '../viewer/text';
import { type Relation, type View, around, certainties, close, entityTypes, everything, format, limits, more, open, opening, parse, relations, toggle } from '../viewer/view';
import { localeOf, words, writeDate } from '../viewer/words';

// Text of every kind, and what is meant to break pages, drawings and tables.
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', ']]>', '&amp;"\'', '\u202Eabc\u202C', '\u0000\u0008', '\ud800', '=1+1', '@SUM(A1)', '-2', '+3', '\t=1', 'a,b\r\n"c"', 'Nguyễn Phú Trọng', 'x'.repeat(10_000)),
);
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const some = <Value>(all: readonly Value[]): fc.Arbitrary<readonly Value[] | null> =>
  fc.option(fc.subarray([...all], { maxLength: all.length - 1 }), { nil: null });

/** Records as programs write them. */
const usual = { noNullPrototype: true };

const views: fc.Arbitrary<View> = fc.record({
  ids: fc.uniqueArray(id, { maxLength: 5 }),
  depth: fc.integer({ min: 0, max: limits.depth }),
  maxNodes: fc.integer({ min: 1, max: limits.nodes }),
  expanded: fc.uniqueArray(fc.record({ id, most: fc.integer({ min: 1, max: limits.nodes }) }, usual), { selector: (e) => e.id, maxLength: 4 }),
  selected: fc.option(id, { nil: null }),
  path: fc.option(fc.record({ from: fc.oneof(id, fc.constant('')), to: fc.oneof(id, fc.constant('')) }, usual), { nil: null }),
  filters: fc.record({
    types: some(entityTypes),
    relations: some(relations),
    certainties: some(certainties),
    minScore: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    asOf: fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)), { nil: null }),
  }, usual),
  language: fc.constantFrom(null, 'en' as const, 'vi' as const),
  pane: fc.constantFrom('list' as const, 'graph' as const),
}, usual);

const entities = fc.uniqueArray(fc.record({ id, type: fc.constantFrom(...entityTypes), name: hostile }), { selector: (e) => e.id, minLength: 1, maxLength: 8 });
const graphs: fc.Arbitrary<Graph> = entities.chain((nodes) => {
  const end = fc.constantFrom(...nodes.map((node) => node.id));
  const fact: fc.Arbitrary<Fact> = fc.record({
    id,
    relation: fc.constantFrom(...relations),
    subject: end,
    object: end,
    certainty: fc.constantFrom(...certainties),
    score: fc.float({ min: 0, max: 1, noNaN: true }),
  });
  return fc.array(fact, { maxLength: 12 }).map((facts) => merge([{ entities: nodes, facts }]));
});

const entity = (id: string, type: Entity['type'] = 'PERSON', name = id): Entity => ({ id, type, name });
const fact = (id: string, subject: string, object: string, rest: Partial<Fact> = {}): Fact => ({ id, subject, object, relation: 'CHAIRED', certainty: 'STATED', score: 1, ...rest });

describe('view', () => {
  test('an address brings every view back', () => {
    fc.assert(fc.property(views, (view) => assert.deepEqual(parse(format(view)), view)));
  });

  test('no address is too strange, and what is read from it is written alike', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webQueryParameters(), fc.array(fc.tuple(fc.constantFrom('ids', 'depth', 'expand', 'types', 'asOf', 'minScore', 'from', 'select'), hostile)).map((pairs) => new URLSearchParams(pairs).toString())), (query) => {
        const view = parse(query);
        assert.deepEqual(parse(format(view)), view);
      }),
    );
  });

  const read: [why: string, query: string, expected: Partial<View>][] = [
    ['the opening page has no query', '', opening],
    ['the address that the API gives', '?depth=2&ids=m1&ids=p1&maxNodes=50', { ids: ['m1', 'p1'], depth: 2, maxNodes: 50 }],
    ['limits of the API are kept', '?ids=a&depth=9&maxNodes=100000', { depth: 5, maxNodes: 500 }],
    ['numbers that are none are left out', '?depth=x&maxNodes=-4', { depth: 1, maxNodes: limits.first }],
    ['an id may hold what separates it from its number', '?expand=7.a.b', { expanded: [{ id: 'a.b', most: 7 }] }],
    ['an expansion without a number is none', '?expand=a', { expanded: [] }],
    ['the same id counts once', '?ids=a&ids=a&ids=', { ids: ['a'] }],
    ['one end of a path opens the finder', '?to=a', { path: { from: '', to: 'a' } }],
  ];
  for (const [why, query, expected] of read) test(why, () => assert.deepEqual({ ...parse(query), ...expected }, parse(query)));

  const filters: [why: string, query: string, expected: object][] = [
    ['days of no calendar are left out', '?asOf=2023-02-30', everything],
    ['unknown kinds are left out', '?types=PERSON,DRAGON', { ...everything, types: ['PERSON'] }],
    ['all kinds are no filter', `?types=${entityTypes.join(',')}`, everything],
    ['no kind at all is a filter', '?types=', { ...everything, types: [] }],
    ['a score beyond the scale is none', '?minScore=2', everything],
  ];
  for (const [why, query, expected] of filters) test(why, () => assert.deepEqual(parse(query).filters, expected));

  test('opening, showing more and closing', () => {
    const start = around(opening, ['a']);
    assert.equal(start.selected, 'a');
    const opened = open(start, 'b');
    assert.deepEqual([opened.selected, opened.expanded], ['b', [{ id: 'b', most: limits.more }]]);
    assert.deepEqual(open(opened, 'b').expanded, opened.expanded, 'what is open stays as it is');
    assert.deepEqual(open(start, 'a').expanded, [], 'what stands in the middle is open');
    assert.deepEqual(more(opened, 'b').expanded, [{ id: 'b', most: 2 * limits.more }]);
    let most = opened;
    for (let i = 0; i < 40; i++) most = more(most, 'b');
    assert.deepEqual(most.expanded, [{ id: 'b', most: limits.nodes - 1 }]);
    assert.deepEqual(close(opened, 'b').expanded, []);
  });

  test('switching a value off and on again leaves no filter', () => {
    const off = toggle(entityTypes, null, 'PERSON');
    assert.deepEqual(off, entityTypes.slice(1));
    assert.equal(toggle(entityTypes, off, 'PERSON'), null);
  });

  test('kinds, relations and certainties are those of the schema', () => {
    const schema = buildSchema(execFileSync('go', ['run', '.', 'schema'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' }));
    const values = (name: string): string[] => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name).sort();
    assert.deepEqual([...entityTypes].sort(), values('EntityType'));
    assert.deepEqual([...relations].sort(), values('RelationType'));
    assert.deepEqual([...certainties].sort(), values('Certainty'));
    assert.deepEqual(Object.keys(words.en.matched).sort(), values('MatchLevel'));
  });
});

describe('graph', () => {
  const graph = merge([
    { entities: [entity('p'), entity('q'), entity('m', 'MEETING')], facts: [fact('f1', 'p', 'm', { score: 0.5 }), fact('f2', 'p', 'm', { relation: 'SPOKE_AT', certainty: 'INFERRED' })] },
    { entities: [entity('p'), entity('m', 'MEETING'), entity('o', 'ORGANIZATION')], facts: [fact('f1', 'p', 'm', { score: 0.5 }), fact('f3', 'o', 'm', { relation: 'ORGANIZED' })] },
  ]);

  test('parts become one graph that holds everything once', () => {
    assert.deepEqual([...graph.entities.keys()], ['p', 'q', 'm', 'o']);
    assert.deepEqual([...graph.facts.keys()], ['f1', 'f2', 'f3']);
  });

  test('a line stands for all facts between two entities, the best one first', () => {
    const [line] = links(graph);
    assert.equal(line?.id, 'f1', 'what is stated comes before what a rule concluded, whatever the scores');
    assert.deepEqual(line?.facts.map((f) => f.id), ['f1', 'f2']);
    assert.deepEqual(between(graph, graph.facts.get('f2')!).map((f) => f.id), ['f2', 'f1']);
  });

  test('lines hold every fact exactly once', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const drawn = links(graph).flatMap((link) => link.facts.map((f) => f.id));
        assert.deepEqual(drawn.sort(), [...graph.facts.keys()].sort());
      }),
    );
  });

  test('filters leave facts with both ends, and what was asked for', () => {
    const kept = filter(graph, { ...everything, types: ['MEETING'] }, new Set(['p']));
    assert.deepEqual([...kept.entities.keys()], ['p', 'm']);
    assert.deepEqual([...kept.facts.keys()], ['f1', 'f2']);
    assert.deepEqual([...filter(graph, { ...everything, certainties: ['INFERRED'] }, new Set()).entities.keys()], ['p', 'm']);
    assert.equal(filter(graph, { ...everything, relations: [] }, new Set()).entities.size, 0);
  });

  test('an entity is told by relation and side', () => {
    assert.deepEqual(
      groupsAround(graph, 'm', relations).map(({ relation, out, neighbors }) => [relation, out, neighbors.map(({ entity }) => entity.id)]),
      [['ORGANIZED', false, ['o']], ['CHAIRED', false, ['p']], ['SPOKE_AT', false, ['p']]],
    );
    assert.deepEqual(factsByRelation(graph, relations).map(({ relation }) => relation), ['ORGANIZED', 'CHAIRED', 'SPOKE_AT']);
  });

  test('separately opened parts are compared, each two entities that no part holds both of', () => {
    const parts = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 4, max: 10 }), (parts, size) => {
        const sets = crossings(parts, size);
        assert.ok(sets.every((set) => set.length <= size));
        const together = (a: string, b: string, where: readonly (readonly string[])[]): boolean => where.some((set) => set.includes(a) && set.includes(b));
        const all = [...new Set(parts.flat())];
        for (const a of all) for (const b of all) assert.ok(together(a, b, parts) || together(a, b, sets), `${a} and ${b} of ${JSON.stringify(parts)}`);
        assert.deepEqual(crossings(parts.slice(0, -1), size), sets.slice(0, crossings(parts.slice(0, -1), size).length), 'what was asked is asked alike after another part');
      }),
    );
  });
});

describe('layout', () => {
  test('everything gets a place of its own, and what has one keeps it', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = [...graph.entities.keys()];
        const ends = links(graph).map(({ source, target }) => [source, target] as const);
        const known = new Map([[ids[0]!, { x: 12, y: -7 }]]);
        const places = place(ids, ends, known);
        assert.deepEqual([...places.keys()].sort(), [...ids].sort());
        assert.deepEqual(places.get(ids[0]!), { x: 12, y: -7 });
        const spots = new Set([...places.values()].map(({ x, y }) => `${x} ${y}`));
        assert.equal(spots.size, ids.length);
        assert.deepEqual(place(ids, ends, known), places, 'the same graph, the same places');
      }),
    );
  });

  test('the forces move what is free and leave what is fixed', () => {
    const plan = { places: Float64Array.of(0, 0, 1, 0, 0, 1), edges: Uint32Array.of(0, 1, 0, 2), fixed: Uint8Array.of(1, 0, 0) };
    const settled = settle(plan, 50);
    assert.deepEqual([...settled.slice(0, 2)], [0, 0]);
    assert.ok(Math.hypot(settled[2]! - settled[4]!, settled[3]! - settled[5]!) > 2, 'two neighbours part');
    assert.deepEqual(settle(plan, 50), settled);
    assert.deepEqual(settle({ places: new Float64Array(), edges: new Uint32Array(), fixed: new Uint8Array() }, 5), new Float64Array());
  });
});

const colours: Palette = {
  ground: '#fff', raised: '#eee', text: '#000', quiet: '#555', line: '#ccc', strong: '#888', faintLine: '#eee', faint: '#ddd', accent: '#00f', font: '"Noto Sans", sans-serif',
  kinds: { PERSON: '#111', ORGANIZATION: '#222', POSITION: '#333', MEETING: '#444', DOCUMENT: '#555' },
};

/** Parses XML strictly and gives its text, attributes and how often each element stands in it. */
function parseXML(document: string): { texts: string; attributes: string[]; elements: Map<string, number> } {
  const parser = new SaxesParser({ xmlns: true });
  const [attributes, elements] = [[] as string[], new Map<string, number>()];
  let texts = '';
  parser.on('error', (error) => assert.fail(`${error.message}\n${document.slice(0, 500)}`));
  parser.on('text', (text) => (texts += text));
  parser.on('opentag', (tag) => {
    elements.set(tag.name, (elements.get(tag.name) ?? 0) + 1);
    attributes.push(...Object.values(tag.attributes).map(({ value }) => value));
  });
  parser.write(document).close();
  return { texts, attributes, elements };
}

/** Reads comma-separated values as RFC 4180 says. */
function parseCSV(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let i = 0; i < text.length; ) {
    let cell = '';
    if (text[i] === '"') {
      for (i++; !(text[i] === '"' && text[i + 1] !== '"'); i++) {
        assert.ok(i < text.length, 'a quotation does not end');
        cell += text[i];
        if (text[i] === '"') i++;
      }
      i++;
    } else {
      while (i < text.length && text[i] !== ',' && text[i] !== '\r') {
        assert.notEqual(text[i], '"', 'a quotation mark within a bare cell');
        assert.notEqual(text[i], '\n', 'a bare line feed');
        cell += text[i++];
      }
    }
    row.push(cell);
    if (text[i] === ',') i++;
    else {
      assert.equal(text.slice(i, i + 2), '\r\n', 'a row ends with CRLF');
      i += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a picture that follows the drawing', () => {
  test('its two points come to where they are to be', () => {
    const point = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) }, usual);
    const pair = fc.tuple(point, point).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) >= 1);
    fc.assert(
      fc.property(pair, pair, (before, now) => {
        const [a, b, c, d, e, f] = movement(before, now);
        for (const [i, { x, y }] of before.entries()) {
          assert.ok(Math.hypot(a * x + c * y + e - now[i]!.x, b * x + d * y + f - now[i]!.y) < 1e-6);
        }
        assert.ok(Math.abs(a - d) < 1e-12 && Math.abs(b + c) < 1e-12, 'it is only moved, turned and scaled');
      }),
    );
  });
});

describe('files', () => {
  test('a table comes back as it was, but for an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = writeCSV(rows);
        assert.ok(written.startsWith('\ufeff'));
        const read = parseCSV(written.slice(1));
        assert.deepEqual(read, rows.map((row) => row.map((cell) => (/^\s*[=+\-@]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell))));
        for (const cell of read.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
  });

  test('numbers stay numbers', () => assert.equal(writeCSV([['a', -0.5]]), '\ufeffa,-0.5\r\n'));

  test('GEXF is well-formed, with a node an entity and an edge a fact', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { elements, attributes } = parseXML(writeGEXF(graph, place([...graph.entities.keys()], [], new Map()), 'http://localhost/?ids=a&depth=2'));
        assert.equal(elements.get('node'), graph.entities.size);
        assert.equal(elements.get('edge') ?? 0, graph.facts.size);
        assert.equal(elements.get('viz:position'), graph.entities.size);
        for (const { name } of graph.entities.values()) if (xml(name) === name) assert.ok(attributes.includes(name), name);
      }),
    );
  });

  test('SVG is well-formed, draws each entity and has nothing but drawing in it', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const captions = { title: '<b>&', source: 'http://localhost/?a=1&b=2', legend: words.vi.types, verb: (relation: Relation) => words.vi.relations[relation].verb };
        const { elements, texts } = parseXML(writeSVG(graph, new Map(), colours, captions));
        assert.deepEqual([...elements.keys()].filter((name) => !['svg', 'title', 'rect', 'g', 'line', 'path', 'polygon', 'text'].includes(name)), []);
        assert.equal(elements.get('path'), graph.entities.size + entityTypes.length);
        assert.equal(elements.get('line') ?? 0, links(graph).length);
        assert.ok(texts.includes('<b>&') && texts.includes(captions.source) && texts.includes('Văn bản'));
      }),
    );
  });

  test('a drawing has finite measures for one entity, for none, and for places far apart', () => {
    const captions = { title: '', source: '', legend: words.en.types, verb: (relation: Relation) => words.en.relations[relation].verb };
    for (const places of [[], [['a', 0, 0]], [['a', -1e6, 0], ['b', 1e6, 1]]] as [string, number, number][][]) {
      const graph = merge([{ entities: places.map(([id]) => entity(id)), facts: [] }]);
      assert.doesNotMatch(writeSVG(graph, new Map(places.map(([id, x, y]) => [id, { x, y }])), colours, captions), /NaN|Infinity/);
    }
  });
});

describe('text', () => {
  test('a drawing gets no control characters and no marks of direction', () => {
    assert.equal(plain('a\u202Eb\u2066c\u0000\n d'), 'a b c d');
    assert.equal(plain('Đồng chí Nguyễn'), 'Đồng chí Nguyễn');
  });

  test('long texts are cut between characters', () => {
    assert.equal(shorten('Nguyễn', 6), 'Nguyễn');
    assert.equal(shorten('Nguyễn Thị', 7), 'Nguyễn…');
    assert.equal(shorten('e\u0302\u0301'.repeat(50), 10), `${'e\u0302\u0301'.repeat(9)}…`);
    fc.assert(fc.property(hostile, fc.integer({ min: 2, max: 30 }), (text, most) => assert.ok(shorten(text, most).length <= 4 * most + 1)));
  });
});

describe('words', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])) : typeof value;

  test('both languages say the same things', () => assert.deepEqual(shape(words.vi), shape(words.en)));

  test('nothing is left in the other language', () => {
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : []);
    const [english, vietnamese] = [texts(words.en), texts(words.vi)];
    assert.deepEqual(english.filter((text, i) => text === vietnamese[i]), []);
  });

  const dates: [value: string, locale: string, expected: string][] = [
    ['2023-07-12', 'en-GB', '12 July 2023'],
    ['2023-07-12', 'en-US', 'July 12, 2023'],
    ['2023-07-12', 'vi-VN', '12 tháng 7, 2023'],
    ['2023-07', 'en-GB', 'July 2023'],
    ['2023', 'en-GB', '2023'],
    ['0099', 'en-GB', '99'],
    ['soon', 'en-GB', 'soon'],
    ['', 'en-GB', ''],
  ];
  for (const [value, locale, expected] of dates) test(`${value} in ${locale}`, () => assert.equal(writeDate(value, locale), expected));

  test('the form of dates is that of the reader, where the language is too', () => {
    assert.equal(localeOf('en', ['de-DE', 'en-AU']), 'en-AU');
    assert.equal(localeOf('vi', ['en-US']), 'vi-VN');
  });
});
