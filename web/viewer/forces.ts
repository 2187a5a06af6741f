// The forces that part a drawing: what is joined draws together, everything else apart (ForceAtlas2).

import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** A graph as the layout needs it: places in pairs x, y and edges in pairs of positions in the list of places. */
export interface Plan {
  places: Float64Array;
  edges: Uint32Array;
  /** Which places stay as they are, 1 for those. */
  fixed: Uint8Array;
}

/** Lets the forces between entities work for some steps; gives the new places. */
export function settle({ places, edges, fixed }: Plan, iterations: number): Float64Array {
  const graph = new Graph({ type: 'undirected', multi: true, allowSelfLoops: true });
  for (let i = 0; i < fixed.length; i++) graph.addNode(i, { x: places[2 * i], y: places[2 * i + 1], fixed: fixed[i] === 1 });
  for (let i = 0; i < edges.length; i += 2) graph.addEdge(edges[i], edges[i + 1]);
  const settings = { ...forceAtlas2.inferSettings(Math.max(graph.order, 1)), gravity: 0.12, scalingRatio: 10, strongGravityMode: true, barnesHutOptimize: graph.order > 400 };
  if (graph.order > 0) forceAtlas2.assign(graph, { iterations, settings });
  const settled = new Float64Array(places.length);
  graph.forEachNode((node, { x, y }) => {
    const i = 2 * Number(node);
    settled[i] = Number.isFinite(x) ? x : places[i]!;
    settled[i + 1] = Number.isFinite(y) ? y : places[i + 1]!;
  });
  return settled;
}

/** How many steps a graph of this many entities is given: fewer the larger it is, so that it settles in a few seconds. */
export const steps = (entities: number): number => (entities < 200 ? 400 : entities < 800 ? 240 : 120);
