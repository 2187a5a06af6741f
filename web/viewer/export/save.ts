// What a reader takes along: the shown part as a file.

import { settle, steps } from '../forces';
import { type Graph, links } from '../graph';
import { place, plan } from '../layout';
import { type Answers, batches } from '../load';
import { type Palette } from '../palette';
import { quotesQuestion } from '../questions';
import { type Relation, limits } from '../view';
import type { Reader } from '../context';
import { writeCSV } from './csv';
import type { Format } from './formats';
import { type Positions, writeGEXF } from './gexf';
import { writeSVG } from './svg';

/** What is saved. */
export interface Shown {
  graph: Graph;
  /** Where the drawing has everything; what it does not have gets a place. */
  positions: Positions;
  palette: Palette;
  reader: Reader;
  /** Address of the view. */
  address: string;
}

/** Hands the reader a file; rejects with an AnswerError when quotes have to be asked for and do not come. */
export async function save(format: Format, shown: Shown, answers: Answers): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await file(format, shown, answers));
  link.download = `quanhe.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function file(format: Format, shown: Shown, answers: Answers): Promise<Blob> {
  const { graph, reader, palette, address } = shown;
  const { words, number } = reader;
  const ends = links(graph).map(({ source, target }) => [source, target] as const);
  const positions = where([...graph.entities.keys()], ends, shown.positions);
  const captions = { title: words.shown(number(graph.entities.size), number(graph.facts.size)), source: address, legend: words.types, verb: (relation: Relation) => words.relations[relation].verb };
  switch (format) {
    case 'csv':
      return new Blob([await table(graph, answers, address)], { type: 'text/csv;charset=utf-8' });
    case 'gexf':
      return new Blob([writeGEXF(graph, positions, address)], { type: 'application/gexf+xml' });
    case 'svg':
      return new Blob([writeSVG(graph, positions, palette, captions)], { type: 'image/svg+xml' });
    case 'png':
      return painted(writeSVG(graph, positions, palette, captions));
  }
}

/** Where a file has entities: as they are drawn or, where nothing is, parted by the forces. */
function where(ids: readonly string[], ends: readonly (readonly [string, string])[], drawn: Positions): Positions {
  const places = place(ids, ends, drawn);
  if (drawn.size > 0) return places;
  const settled = settle(plan(places, ends, null), steps(ids.length));
  return new Map([...places.keys()].map((id, i) => [id, { x: settled[2 * i]!, y: settled[2 * i + 1]! }]));
}

const columns = [
  'relation', 'subject', 'subject type', 'object', 'object type', 'certainty', 'score', 'articles', 'quote', 'rule',
  'article', 'published', 'quote address', 'claim address', 'fact id', 'subject id', 'object id',
] as const;

/** A row for each quote of each fact. */
async function table(graph: Graph, answers: Answers, address: string): Promise<string> {
  const { origin } = new URL(address);
  const rows: (string | number)[][] = [[...columns]];
  for (const ids of batches([...graph.facts.keys()], limits.ids)) {
    const { nodes } = await answers.ask(quotesQuestion, { ids });
    for (const node of nodes) {
      const fact = node && 'evidence' in node ? graph.facts.get(node.id) : undefined;
      if (!node || !('evidence' in node) || !fact) continue;
      const [subject, object] = [graph.entities.get(fact.subject), graph.entities.get(fact.object)];
      const said = [fact.relation, subject?.name ?? '', subject?.type ?? '', object?.name ?? '', object?.type ?? '', fact.certainty, fact.score, node.articleCount];
      const ids = [`${origin}/f/${encodeURIComponent(fact.id)}`, fact.id, fact.subject, fact.object];
      const quotes = node.evidence.nodes.map(({ quote, rule, article, start, end }) => [
        quote, rule, article.title ?? '', article.publishedOn?.value ?? '', `${origin}/a/${encodeURIComponent(article.id)}#${start}-${end}`,
      ]);
      for (const quote of quotes.length > 0 ? quotes : [['', '', '', '', '']]) rows.push([...said, ...quote, ...ids]);
    }
  }
  return writeCSV(rows);
}

const sharpness = 2; // pixels of the picture per unit of the drawing

/** A drawing as a picture. */
async function painted(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * sharpness;
    canvas.height = image.naturalHeight * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
