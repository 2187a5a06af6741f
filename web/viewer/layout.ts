// Where entities are drawn at first, and what the forces need to part them. Pure: the same graph always gets the same places,
// so that a shared link looks alike.

import type { Plan } from './forces';

type Spot = { x: number; y: number };

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const stride = 6; // between an entity and what is put around it at first

/**
 * First places: what has one keeps it, everything else stands on a spiral around the first neighbour that has one, or
 * around the middle. Gives x, y for each entity in the order of `ids`.
 */
export function place(ids: readonly string[], edges: readonly (readonly [string, string])[], known: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const neighbors = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [a, b] of edges) {
    neighbors.get(a)?.push(b);
    neighbors.get(b)?.push(a);
  }
  const places = new Map<string, Spot>();
  for (const id of ids) {
    const place = known.get(id);
    if (place) places.set(id, place);
  }
  const around = (center: Spot, i: number, start: number): Spot => {
    const distance = stride * Math.sqrt(i + 1);
    return { x: center.x + distance * Math.cos(start + goldenAngle * i), y: center.y + distance * Math.sin(start + goldenAngle * i) };
  };
  let roots = 0;
  for (const root of ids) {
    if (!places.has(root)) places.set(root, roots === 0 && known.size === 0 ? { x: 0, y: 0 } : around({ x: 0, y: 0 }, 40 + 15 * roots, 0));
    roots += 1;
    const reached = [root];
    for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
      const center = places.get(id)!;
      const outwards = Math.atan2(center.y, center.x);
      for (const [i, next] of (neighbors.get(id) ?? []).filter((n) => !places.has(n)).entries()) {
        if (places.has(next)) continue;
        places.set(next, around(center, i, outwards));
        reached.push(next);
      }
    }
  }
  return places;
}

/** What the forces are told of a drawing: its entities by their position in `places`; those in `stays` do not move. */
export function plan(places: ReadonlyMap<string, Spot>, edges: readonly (readonly [string, string])[], stays: ReadonlySet<string> | null): Plan {
  const ids = [...places.keys()];
  const at = new Map(ids.map((id, i) => [id, i]));
  return {
    places: Float64Array.from([...places.values()].flatMap(({ x, y }) => [x, y])),
    edges: Uint32Array.from(edges.flatMap(([a, b]) => [at.get(a)!, at.get(b)!])),
    fixed: Uint8Array.from(ids, (id) => (stays?.has(id) ? 1 : 0)),
  };
}
