// The shown part of the graph as a drawing (SVG 1.1) that stands on its own: colours and text are in it, and a legend.

import { type Graph, type Link, links } from '../graph';
import type { Palette } from '../palette';
import { outline } from '../shapes';
import { plain, shorten, xml } from '../text';
import { type EntityType, type Relation, entityTypes } from '../view';
import type { Positions } from './gexf';

const margin = 80;
const foot = 64; // for the legend
const letter = 6.2; // about as wide as one is at 12 pixels
const longestName = 40;
/** With more lines than this, they are not named. */
const mostNamed = 30;

/** What is written around a drawing. */
export interface Captions {
  /** For those who do not see the drawing. */
  title: string;
  /** The address of the view, printed under it. */
  source: string;
  legend: Record<EntityType, string>;
  /** How a relation reads between its ends. */
  verb(relation: Relation): string;
}

/** Draws a graph: the larger it is, the more pixels wide, so that a small one can be read in print. */
export function writeSVG(graph: Graph, positions: Positions, look: Palette, captions: Captions): string {
  const width = Math.min(720 + 22 * graph.entities.size, 1600);
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
  const at = (id: string): [x: number, y: number] => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return [indent + (x - left) * scale, margin + (low + rise - y) * scale]; // y grows downwards here
  };
  const drawn = links(graph);
  const lines = drawn.map(({ source, target, facts }) => {
    const [[x1, y1], [x2, y2]] = [at(source), at(target)];
    const doubtful = facts[0]?.certainty === 'INFERRED' ? ' stroke-dasharray="3 3"' : '';
    return `    <line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"${doubtful}/>\n`;
  });
  /** The place in the middle of a line, and its direction in degrees. */
  const along = ({ source, target }: Link): { x: string; y: string; angle: number; span: number } => {
    const [[x1, y1], [x2, y2]] = [at(source), at(target)];
    return { x: ((x1 + x2) / 2).toFixed(1), y: ((y1 + y2) / 2).toFixed(1), angle: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI, span: Math.hypot(x2 - x1, y2 - y1) };
  };
  const heads = drawn
    .filter(({ source, target, oneWay }) => oneWay && graph.entities.get(source)?.type === graph.entities.get(target)?.type)
    .map((link) => {
      const { x, y, angle, span } = along(link);
      return `    <polygon points="-9,-4 0,0 -9,4" transform="translate(${x} ${y}) rotate(${angle.toFixed(1)}) translate(${(span / 2 - 9).toFixed(1)} 0)"/>\n`;
    });
  const verbs = (drawn.length <= mostNamed ? drawn : []).map((link) => {
    const { x, y, angle, span } = along(link);
    const upright = Math.abs(angle) > 90 ? angle + 180 : angle;
    const text = [...new Set(link.facts.map(({ relation }) => captions.verb(relation)))].join(', ');
    return `    <text transform="translate(${x} ${y}) rotate(${upright.toFixed(1)})" y="-4">${xml(shorten(text, Math.max(Math.floor((span - 48) / (0.85 * letter)), 3)))}</text>\n`;
  });
  const nodes = [...graph.entities.values()].map(({ id, type, name }) => {
    const [x, y] = at(id);
    const label = shorten(plain(name), longestName);
    const side = x + 11 + label.length * letter < width ? 'x="11"' : 'x="-11" text-anchor="end"';
    return `    <g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><path d="${outline(type, 7)}" fill="${xml(look.kinds[type])}"/><title>${xml(name)}</title><text ${side} y="4">${xml(label)}</text></g>\n`;
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
  <g stroke="${xml(look.strong)}" stroke-width="1">
${lines.join('')}  </g>
  <g fill="${xml(look.strong)}">
${heads.join('')}  </g>
  <g fill="${xml(look.quiet)}" font-size="10" text-anchor="middle">
${verbs.join('')}  </g>
  <g fill="${xml(look.text)}" stroke="none">
${nodes.join('')}${legend.join('')}    <text x="${margin / 2}" y="${height - 14}" fill="${xml(look.quiet)}" font-size="10">${xml(captions.source)}</text>
  </g>
</svg>
`;
}
