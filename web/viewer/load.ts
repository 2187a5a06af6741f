// From a view to what it shows: which questions it takes, asked once each, and their answers as one graph.

import { AnswerError, ask } from '../client';
import type { TypedDocumentString } from '../gql/graphql';
import { type Entity, type Fact, type Graph, merge } from './graph';
import { aroundQuestion, cardQuestion, daysQuestion, namesQuestion, openingQuestion, pathsQuestion } from './questions';
import { type EntityType, type View, isOpening, limits } from './view';

/** A chain of facts between the two ends of a path, with the entities on it. */
export interface Chain {
  entities: Entity[];
  facts: Fact[];
}

/** What a view shows before its filters of type and certainty. */
export interface Loaded {
  graph: Graph;
  /** Entities with more neighbours than are shown; '' stands for those in the middle. */
  truncated: ReadonlySet<string>;
  /** The present id of each id in the view, which may name an entity that went into another; '' where there is none. */
  present: ReadonlyMap<string, string>;
  /** The chains between the ends of the path; null when no path is looked for. */
  chains: readonly Chain[] | null;
  /** Whether facts between what was opened separately may be missing, because there would be too many questions. */
  partial: boolean;
}

export const nothing: Loaded = { graph: merge([]), truncated: new Set(), present: new Map(), chains: null, partial: false };

/** Asks questions, each only once as long as the server serves the same graph. */
export class Answers {
  /** The version of the graph that the answers are of; null before the first. */
  version: string | null = null;
  private readonly asked = new Map<string, Promise<unknown>>();

  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const key = JSON.stringify([document.toString(), variables]);
    const known = this.asked.get(key);
    if (known) return known as Promise<Data>;
    const answer = ask(document, variables).then(({ data, version }) => {
      this.version ??= version;
      return data;
    });
    this.asked.set(key, answer);
    answer.catch(() => this.asked.delete(key));
    return answer;
  }

  /** Forgets everything, so that it is asked anew. */
  clear(): void {
    this.version = null;
    this.asked.clear();
  }
}

/** Asks what a view is going to ask, before there is a page to show it; what fails is asked again then. */
export function askAhead(view: View, answers: Answers): void {
  const asked: Promise<unknown>[] = isOpening(view) ? [answers.ask(openingQuestion, {})] : [load(view, answers), answers.ask(daysQuestion, {})];
  if (view.selected) asked.push(answers.ask(cardQuestion, { id: view.selected }));
  for (const answer of asked) answer.catch(() => {});
}

/** The entity behind one as the API tells it. */
export function entity(named: { __typename: string; id: string; name: string }): Entity {
  return { id: named.id, type: named.__typename.toUpperCase() as EntityType, name: named.name };
}

/** The fact behind one as the API tells it. */
function fact({ subject, object, ...rest }: Omit<Fact, 'subject' | 'object'> & { subject: { id: string }; object: { id: string } }): Fact {
  return { ...rest, subject: subject.id, object: object.id };
}

interface Part {
  entities: Entity[];
  facts: Fact[];
  truncated: boolean;
}

/** How many questions about facts between separately opened parts are worth asking. */
const mostCrossings = 80;

/** Loads what a view shows; rejects with an AnswerError. */
export async function load(view: View, answers: Answers): Promise<Loaded> {
  const { relations, asOf, minScore } = view.filters;
  const seen = { relations: relations && [...relations], asOf, minScore: minScore || null };
  const part = async (ids: readonly string[], depth: number, maxNodes: number): Promise<Part> => {
    const { subgraph } = await answers.ask(aroundQuestion, { ids: [...ids], depth, maxNodes, ...seen });
    return { entities: subgraph.nodes.map(entity), facts: subgraph.facts.map(fact), truncated: subgraph.truncated };
  };
  const ends = view.path ? [view.path.from, view.path.to].filter(Boolean) : [];
  const named = [...new Set([...view.ids, ...view.expanded.map(({ id }) => id), ...ends, ...(view.selected ? [view.selected] : [])])];
  const [names, centre, expanded, chains] = await Promise.all([
    Promise.all(batches(named, limits.ids).map((ids) => answers.ask(namesQuestion, { ids }).then(({ nodes }) => nodes))).then((answered) => answered.flat()),
    view.ids.length > 0 ? part(view.ids, view.depth, view.maxNodes) : null,
    Promise.all(view.expanded.map(({ id, most }) => part([id], 1, Math.min(most + 1, limits.nodes)))),
    view.path?.from && view.path.to && view.path.from !== view.path.to
      ? answers.ask(pathsQuestion, { from: view.path.from, to: view.path.to, ...seen }).then(({ paths }) => paths, nowhere)
      : null,
  ]);
  const routes = chains?.map(({ steps }): Chain => ({
    entities: [...steps.slice(0, 1).map((step) => entity(step.from)), ...steps.map((step) => entity(step.to))],
    facts: steps.map((step) => fact(step.fact)),
  }));
  const ids = new Map(named.map((id, i) => [id, names[i]?.id ?? '']));
  const selected = view.selected ? names[named.indexOf(view.selected)] : null;
  const single = new Set([
    ...ends,
    ...(routes ?? []).flatMap((chain) => chain.entities.map(({ id }) => id)),
    ...(selected && 'subject' in selected ? [selected.subject.id, selected.object.id] : []),
  ]);
  const parts = [...(centre ? [centre] : []), ...expanded, ...(single.size > 0 ? [await part([...single].slice(0, limits.ids), 0, limits.ids)] : [])];
  const pairs = crossings(parts.map(({ entities }) => entities.map(({ id }) => id)));
  const across = await Promise.all(pairs.slice(0, mostCrossings).map((ids) => part(ids, 0, limits.ids)));
  return {
    graph: merge([...parts, ...across]),
    truncated: new Set([
      ...(centre?.truncated ? [''] : []),
      ...view.expanded.filter((_, i) => expanded[i]!.truncated).map(({ id }) => ids.get(id) || id),
    ]),
    present: ids,
    chains: routes ?? null,
    partial: pairs.length > mostCrossings,
  };
}

/** Ends that do not exist are connected by nothing; that they do not exist is said elsewhere. */
function nowhere(error: unknown): [] {
  if (error instanceof AnswerError && error.code === 'NOT_FOUND') return [];
  throw error;
}

/**
 * The sets of ids, each small enough for one question, that together hold every two entities that no part holds both of.
 * What an earlier part adds is not asked again when a part is added at the end.
 */
export function crossings(parts: readonly (readonly string[])[], size: number = limits.ids): string[][] {
  const before: string[] = [];
  const known = new Set<string>();
  const sets: string[][] = [];
  for (const part of parts) {
    const own = new Set(part);
    const fresh = part.filter((id) => !known.has(id));
    const others = before.filter((id) => !own.has(id));
    for (const some of batches([...new Set(fresh)], Math.floor(size / 2))) {
      for (const rest of batches(others, size - some.length)) sets.push([...some, ...rest]);
    }
    for (const id of fresh) {
      if (!known.has(id)) before.push(id);
      known.add(id);
    }
  }
  return sets;
}

/** A list in pieces of at most so many. */
export function batches<Value>(list: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
