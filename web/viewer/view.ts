// What the viewer shows, as plain data, and its one form as the query of an address: a link or the Back button brings all
// of it back. Everything here is pure.

export const entityTypes = ['PERSON', 'ORGANIZATION', 'POSITION', 'MEETING', 'DOCUMENT'] as const;
export type EntityType = (typeof entityTypes)[number];

export const relations = [
  'HOLDS_POSITION', 'POSITION_IN', 'PART_OF', 'SUCCEEDS',
  'ORGANIZED', 'CHAIRED', 'SPOKE_AT', 'CONCLUDED', 'ATTENDED',
  'CITES', 'ADOPTED', 'ISSUED',
  'IMPLEMENTS', 'CONTINUES', 'SUMMARISES', 'AMENDS', 'REPLACES', 'REPORTS_ON', 'GUIDES', 'REFERS_TO',
] as const;
export type Relation = (typeof relations)[number];

export const certainties = ['CURATED', 'STATED', 'RESOLVED', 'INFERRED'] as const;
export type Certainty = (typeof certainties)[number];

/** The limits of the API, and how much is shown before anyone asks for more. */
export const limits = { ids: 100, depth: 5, nodes: 500, first: 60, more: 30 } as const;

/** What is left of the graph by the reader's filters; null keeps everything, an empty list nothing. */
export interface Filters {
  types: readonly EntityType[] | null;
  relations: readonly Relation[] | null;
  certainties: readonly Certainty[] | null;
  /** Least score of a fact, from 0 to 1; 0 keeps all. */
  minScore: number;
  /** The day (YYYY-MM-DD) as of which facts are shown; null for all. */
  asOf: string | null;
}

/** An entity whose neighbours are shown too, and how many of them at most. */
export interface Expanded {
  id: string;
  most: number;
}

export interface View {
  /** The entities in the middle, how many steps around them are shown, and how many entities at most. */
  ids: readonly string[];
  depth: number;
  maxNodes: number;
  /** What was opened since, in that order. */
  expanded: readonly Expanded[];
  /** The entity or fact that the panel tells about. */
  selected: string | null;
  /** The ends of the path that is looked for; null while the path finder is closed, '' for an end that is not chosen. */
  path: { from: string; to: string } | null;
  filters: Filters;
  /** Language of a shared link; null for the reader's own. */
  language: 'en' | 'vi' | null;
  /** What a narrow screen shows. */
  pane: 'list' | 'graph';
}

export const everything: Filters = { types: null, relations: null, certainties: null, minScore: 0, asOf: null };

export const opening: View = {
  ids: [], depth: 1, maxNodes: limits.first, expanded: [], selected: null, path: null,
  filters: everything, language: null, pane: 'list',
};

/** Reads the query of an address, with or without its question mark. What it cannot mean is left out, never an error. */
export function parse(query: string): View {
  const given = new URLSearchParams(query);
  const expanded = new Map<string, number>();
  for (const entry of given.getAll('expand')) {
    const [, most, id] = /^(\d{1,6})\.([^]+)$/.exec(entry) ?? [];
    if (id) expanded.set(id, whole(most, limits.more, 1, limits.nodes));
  }
  const language = given.get('lang');
  return {
    ids: [...new Set(given.getAll('ids').filter(Boolean))].slice(0, limits.ids),
    depth: whole(given.get('depth'), opening.depth, 0, limits.depth),
    maxNodes: whole(given.get('maxNodes'), opening.maxNodes, 1, limits.nodes),
    expanded: [...expanded].map(([id, most]) => ({ id, most })),
    selected: given.get('select') || null,
    path: given.has('from') || given.has('to') ? { from: given.get('from') ?? '', to: given.get('to') ?? '' } : null,
    filters: {
      types: some(given.get('types'), entityTypes),
      relations: some(given.get('relations'), relations),
      certainties: some(given.get('certainties'), certainties),
      minScore: score(given.get('minScore')),
      asOf: day(given.get('asOf')),
    },
    language: language === 'en' || language === 'vi' ? language : null,
    pane: given.get('pane') === 'graph' ? 'graph' : 'list',
  };
}

/** Writes a view as the query of an address, '' for the opening page; [parse] reads it back. */
export function format(view: View): string {
  const query = new URLSearchParams();
  for (const id of view.ids) query.append('ids', id);
  if (view.depth !== opening.depth) query.set('depth', String(view.depth));
  if (view.maxNodes !== opening.maxNodes) query.set('maxNodes', String(view.maxNodes));
  for (const { id, most } of view.expanded) query.append('expand', `${most}.${id}`);
  if (view.selected) query.set('select', view.selected);
  if (view.path) {
    query.set('from', view.path.from);
    query.set('to', view.path.to);
  }
  for (const name of ['types', 'relations', 'certainties'] as const) {
    const kept = view.filters[name];
    if (kept) query.set(name, kept.join(','));
  }
  if (view.filters.minScore) query.set('minScore', String(view.filters.minScore));
  if (view.filters.asOf) query.set('asOf', view.filters.asOf);
  if (view.language) query.set('lang', view.language);
  if (view.pane !== opening.pane) query.set('pane', view.pane);
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether there is nothing to draw yet. */
export const isOpening = (view: View): boolean => view.ids.length === 0 && view.expanded.length === 0 && !view.path && !view.selected;

/** The view around other entities, under the same filters. */
export function around(view: View, ids: readonly string[]): View {
  return { ...opening, filters: view.filters, language: view.language, pane: view.pane, ids, selected: ids.length === 1 ? ids[0]! : null };
}

/** The view with an entity selected and its neighbours shown. */
export function open(view: View, id: string): View {
  const shown = view.expanded.some((e) => e.id === id) || (view.ids.includes(id) && view.depth > 0);
  return { ...view, selected: id, expanded: shown ? view.expanded : [...view.expanded, { id, most: limits.more }] };
}

/** The view with more neighbours of an entity that it shows some of. */
export function more(view: View, id: string): View {
  const rest = view.expanded.filter((e) => e.id !== id);
  const before = view.expanded.find((e) => e.id === id)?.most ?? (view.ids.includes(id) ? limits.first : 0);
  return { ...view, expanded: [...rest, { id, most: Math.min(before + limits.more, limits.nodes - 1) }] };
}

/** The view without the neighbours that an entity was opened for. */
export function close(view: View, id: string): View {
  return { ...view, expanded: view.expanded.filter((e) => e.id !== id) };
}

/** What a list of kept values becomes when one of them is switched on or off. */
export function toggle<Value>(all: readonly Value[], kept: readonly Value[] | null, value: Value): readonly Value[] | null {
  const now = new Set(kept ?? all);
  if (!now.delete(value)) now.add(value);
  return now.size === all.length ? null : all.filter((v) => now.has(v));
}

function whole(text: string | null | undefined, otherwise: number, least: number, most: number): number {
  return text && /^\d{1,6}$/.test(text) ? Math.min(Math.max(Number(text), least), most) : otherwise;
}

function score(text: string | null): number {
  const value = Number(text);
  return value > 0 && value <= 1 ? value : 0;
}

/** A day of the calendar as YYYY-MM-DD, else null. */
export function day(text: string | null): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : null;
}

function some<Value extends string>(text: string | null, all: readonly Value[]): readonly Value[] | null {
  if (text === null) return null;
  const kept = new Set<string>(text.split(','));
  const values = all.filter((value) => kept.has(value));
  return values.length === all.length ? null : values;
}
