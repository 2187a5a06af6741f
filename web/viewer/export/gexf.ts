// The shown part of the graph as GEXF 1.3 (https://gexf.net), for Gephi and other programs that study networks.

import type { Graph } from '../graph';
import { xml } from '../text';

/** Where an entity is drawn. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** Writes a graph with the relation, certainty and score of each fact; `source` is the address of the view. */
export function writeGEXF(graph: Graph, positions: Positions, source: string): string {
  const nodes = [...graph.entities.values()].map(({ id, name, type }) => {
    const place = positions.get(id);
    return `      <node id="${xml(id)}" label="${xml(name)}">
        <attvalues><attvalue for="type" value="${type}"/></attvalues>${place ? `\n        <viz:position x="${place.x}" y="${place.y}" z="0"/>` : ''}
      </node>\n`;
  });
  const edges = [...graph.facts.values()].map(
    ({ id, subject, object, relation, certainty, score }) => `      <edge id="${xml(id)}" source="${xml(subject)}" target="${xml(object)}" kind="${relation}" label="${relation}">
        <attvalues><attvalue for="certainty" value="${certainty}"/><attvalue for="score" value="${score}"/></attvalues>
      </edge>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>quanhe</creator>
    <description>${xml(source)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed">
    <attributes class="node">
      <attribute id="type" title="type" type="string"/>
    </attributes>
    <attributes class="edge">
      <attribute id="certainty" title="certainty" type="string"/>
      <attribute id="score" title="score" type="double"/>
    </attributes>
    <nodes>
${nodes.join('')}    </nodes>
    <edges>
${edges.join('')}    </edges>
  </graph>
</gexf>
`;
}
