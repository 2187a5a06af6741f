// The part of the graph that was loaded, and what is drawn of it. Everything here is pure.

import type { Certainty, EntityType, Filters, Relation } from './view';

export interface Entity {
  id: string;
  type: EntityType;
  name: string;
}

export interface Fact {
  id: string;
  relation: Relation;
  /** Ids of the entities that it joins. */
  subject: string;
  object: string;
  certainty: Certainty;
  score: number;
}

export interface Graph {
  entities: ReadonlyMap<string, Entity>;
  facts: ReadonlyMap<string, Fact>;
}

/** Two entities with all facts between them, best first: one line of the drawing. */
export interface Link {
  /** The id of the best fact. */
  id: string;
  source: string;
  target: string;
  facts: readonly Fact[];
  /** Whether all of its facts are told from source to target. */
  oneWay: boolean;
}

/** One graph of several parts; what several parts hold is in it once, in the order in which it came. */
export function merge(parts: Iterable<{ entities: Iterable<Entity>; facts: Iterable<Fact> }>): Graph {
  const entities = new Map<string, Entity>();
  const facts = new Map<string, Fact>();
  for (const part of parts) {
    for (const entity of part.entities) entities.set(entity.id, entity);
    for (const fact of part.facts) facts.set(fact.id, fact);
  }
  return { entities, facts };
}

/**
 * What the filters leave. The score and the day are the server's to judge; what is asked for by id stays, whatever its type.
 */
export function filter(graph: Graph, filters: Filters, asked: ReadonlySet<string>): Graph {
  const { types, relations, certainties } = filters;
  const facts = [...graph.facts.values()].filter(
    (f) => (!relations || relations.includes(f.relation)) && (!certainties || certainties.includes(f.certainty)),
  );
  const wanted = (id: string): boolean => {
    const entity = graph.entities.get(id);
    return entity !== undefined && (asked.has(id) || !types || types.includes(entity.type));
  };
  const kept = facts.filter((f) => wanted(f.subject) && wanted(f.object));
  const joined = new Set(kept.flatMap((f) => [f.subject, f.object]));
  return {
    entities: new Map([...graph.entities].filter(([id]) => asked.has(id) || joined.has(id))),
    facts: new Map(kept.map((f) => [f.id, f])),
  };
}

const weight: Record<Certainty, number> = { CURATED: 3, STATED: 2, RESOLVED: 1, INFERRED: 0 };

/** Orders facts by certainty, then score, then id. */
export function byTrust(a: Fact, b: Fact): number {
  return weight[b.certainty] - weight[a.certainty] || b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The lines of the drawing: one a pair of entities, however many facts join them. */
export function links(graph: Graph): Link[] {
  const pairs = new Map<string, Fact[]>();
  for (const fact of graph.facts.values()) {
    const key = JSON.stringify([fact.subject, fact.object].sort());
    const pair = pairs.get(key);
    if (pair) pair.push(fact);
    else pairs.set(key, [fact]);
  }
  return [...pairs.values()].map((facts) => {
    const [best] = facts.sort(byTrust) as [Fact];
    return {
      id: best.id,
      source: best.subject,
      target: best.object,
      facts,
      oneWay: facts.every((f) => f.subject === best.subject),
    };
  });
}

/** The facts between the two entities that a fact joins, that one first. */
export function between(graph: Graph, fact: Fact): Fact[] {
  const ends = new Set([fact.subject, fact.object]);
  const others = [...graph.facts.values()].filter((f) => f.id !== fact.id && ends.has(f.subject) && ends.has(f.object) && (f.subject !== f.object || ends.size === 1));
  return [fact, ...others.sort(byTrust)];
}

/** An entity at the other end of a fact. */
export interface Neighbor {
  fact: Fact;
  entity: Entity;
}

/** The facts of one relation on an entity, told from it (out) or of it. */
export interface Group {
  relation: Relation;
  out: boolean;
  neighbors: Neighbor[];
}

/** What joins an entity to others, relation by relation in the order of `relations`, names in Vietnamese order. */
export function groupsAround(graph: Graph, id: string, relations: readonly Relation[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of graph.facts.values()) {
    for (const out of [true, false]) {
      const [near, far] = out ? [fact.subject, fact.object] : [fact.object, fact.subject];
      const entity = graph.entities.get(far);
      if (near !== id || !entity) continue;
      const key = `${fact.relation} ${out}`;
      const group = groups.get(key) ?? { relation: fact.relation, out, neighbors: [] };
      groups.set(key, group);
      group.neighbors.push({ fact, entity });
    }
  }
  for (const group of groups.values()) group.neighbors.sort((a, b) => compareNames(a.entity.name, b.entity.name) || byTrust(a.fact, b.fact));
  return [...groups.values()].sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation) || Number(b.out) - Number(a.out));
}

/** All facts by relation, in the order of `relations`, best first. */
export function factsByRelation(graph: Graph, relations: readonly Relation[]): { relation: Relation; facts: Fact[] }[] {
  const groups = relations.map((relation) => ({ relation, facts: [...graph.facts.values()].filter((f) => f.relation === relation).sort(byTrust) }));
  return groups.filter(({ facts }) => facts.length > 0);
}

/** How many entities of each type there are. */
export function countTypes(graph: Graph): Partial<Record<EntityType, number>> {
  return counted([...graph.entities.values()].map((entity) => entity.type));
}

/** How often each value stands in a list. */
export function counted<Value extends string>(values: readonly Value[]): Partial<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const collator = new Intl.Collator('vi');

/** Orders names as a Vietnamese reader would. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
