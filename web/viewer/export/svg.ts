// The shown part of the graph as a drawing (SVG 1.1) that stands on its own: colours and text are in it, and a legend.

import { type Graph, links } from '../graph';
import type { Palette } from '../palette';
import { outline } from '../shapes';
import { plain, shorten, xml } from '../text';
import { type EntityType, entityTypes } from '../view';
import type { Positions } from './gexf';

const margin = 80;
const foot = 64; // for the legend
const letter = 6.2; // about as wide as one is at 12 pixels

/** What is written around a drawing. */
export interface Captions {
  /** For those who do not see the drawing. */
  title: string;
  /** The address of the view, printed under it. */
  source: string;
  legend: Record<EntityType, string>;
}

/** Draws a graph so many pixels wide. */
export function writeSVG(graph: Graph, positions: Positions, look: Palette, captions: Captions, width = 1600): string {
  const places = [...graph.entities.keys()].map((id) => positions.get(id) ?? { x: 0, y: 0 });
  const span = (values: number[]): [least: number, size: number] => {
    const least = values.reduce((a, b) => Math.min(a, b), Infinity);
    return Number.isFinite(least) ? [least, values.reduce((a, b) => Math.max(a, b), least) - least || 1] : [0, 1];
  };
  const [left, spread] = span(places.map(({ x }) => x));
  const [low, rise] = span(places.map(({ y }) => y));
  const scale = Math.min((width - 2 * margin) / spread, (width - 2 * margin) / rise);
  const height = Math.round(rise * scale + 2 * margin + foot);
  const indent = (width - spread * scale) / 2;
  const at = (id: string): [x: string, y: string] => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return [(indent + (x - left) * scale).toFixed(1), (margin + (low + rise - y) * scale).toFixed(1)]; // y grows downwards here
  };
  const lines = links(graph).map(({ source, target, facts }) => {
    const [[x1, y1], [x2, y2]] = [at(source), at(target)];
    const doubtful = facts[0]?.certainty === 'INFERRED' ? ' stroke-dasharray="3 3"' : '';
    return `    <line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${doubtful}/>\n`;
  });
  const nodes = [...graph.entities.values()].map(({ id, type, name }) => {
    const [x, y] = at(id);
    return `    <g transform="translate(${x} ${y})"><path d="${outline(type, 7)}" fill="${xml(look.kinds[type])}"/><title>${xml(name)}</title><text x="11" y="4">${xml(shorten(plain(name), 40))}</text></g>\n`;
  });
  let x = margin / 2;
  const legend = entityTypes.map((type) => {
    const entry = `    <g transform="translate(${x.toFixed(1)} ${height - 40})"><path d="${outline(type, 7)}" fill="${xml(look.kinds[type])}"/><text x="12" y="4">${xml(captions.legend[type])}</text></g>\n`;
    x += 44 + captions.legend[type].length * letter;
    return entry;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${xml(look.font)}" font-size="12">
  <title>${xml(captions.title)}</title>
  <rect width="100%" height="100%" fill="${xml(look.ground)}"/>
  <g stroke="${xml(look.line)}" stroke-width="1">
${lines.join('')}  </g>
  <g fill="${xml(look.text)}" stroke="none">
${nodes.join('')}${legend.join('')}    <text x="${margin / 2}" y="${height - 14}" fill="${xml(look.quiet)}" font-size="10">${xml(captions.source)}</text>
  </g>
</svg>
`;
}
