// Where entities are drawn at first. Pure: the same graph always gets the same places, so that a shared link looks alike.

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const stride = 6; // between an entity and what is put around it at first

/**
 * First places: what has one keeps it, everything else stands on a spiral around the first neighbour that has one, or
 * around the middle. Gives x, y for each entity in the order of `ids`.
 */
export function place(ids: readonly string[], edges: readonly (readonly [string, string])[], known: ReadonlyMap<string, { x: number; y: number }>): Map<string, { x: number; y: number }> {
  const neighbors = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [a, b] of edges) {
    neighbors.get(a)?.push(b);
    neighbors.get(b)?.push(a);
  }
  const places = new Map<string, { x: number; y: number }>();
  for (const id of ids) {
    const place = known.get(id);
    if (place) places.set(id, place);
  }
  const around = (center: { x: number; y: number }, i: number, start: number): { x: number; y: number } => {
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
