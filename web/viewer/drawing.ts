// The graph on its canvas: sigma.js draws it with WebGL, a worker finds the places. Loaded only where there is something to
// draw and WebGL to draw with.

import Graph from 'graphology';
import Sigma from 'sigma';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Settings } from 'sigma/settings';
import type { Positions } from './export/gexf';
import { type Graph as Shown, type Link, links } from './graph';
import { place, plan } from './layout';
import type { Request, Settled } from './layout.worker';
import { ArrowProgram, EntityProgram, LineProgram, moves } from './programs';
import { shapeOf } from './shapes';
import { StillLines } from './still';
import type { Palette } from './palette';
import { plain, shorten } from './text';
import type { Relation } from './view';

/** What happens on the canvas; null where nothing is meant any more. */
export interface Handlers {
  entity(id: string): void;
  /** A line was chosen: the best fact between two entities. */
  link(factId: string): void;
  ground(): void;
  /** The browser has taken the canvas away. */
  lost(): void;
}

/** What stands out in a drawing. */
export interface Emphasis {
  /** The entity or fact that is selected. */
  selected: string | null;
  /** What the reader points at in the list. */
  pointed: string | null;
  /** The entities on the chains of a path; null where no path is shown. */
  onPath: ReadonlySet<string> | null;
}

const labelLength = 32;
/** A name is cut to this where there is no room for more of it. */
const shortLabel = 14;
/** With more lines than this, to point at something does not dim the rest: to draw everything anew would take too long. */
const mostDimmed = 1500;
/** When frames come this slowly while the drawing moves (milliseconds), so many times, a picture of its lines moves until it stands. */
const slowFrame = 40;
const slowFrames = 3;
/** After so long (milliseconds) a drawing that moved is looked at again: when it stands, it is drawn whole. */
const settles = 150;
/** The shortest time (milliseconds) of a movement that nobody should see; none at all would divide by nothing. */
const atOnce = 1;
/** In a larger graph, names may cover entities: to look for room would take too long. */
const mostAvoided = 500;
/** Lines have their names where there are no more than these, in all or on what is selected; else where the pointer is. */
const mostEdgeLabels = 16;

export class Drawing {
  private readonly graph = new Graph({ type: 'directed', multi: true, allowSelfLoops: true });
  private readonly sigma: Sigma;
  private readonly stillLines: StillLines;
  private readonly worker: Worker;
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** The entities that are being placed, and how often that was begun. */
  private settling: { ids: string[]; number: number } = { ids: [], number: 0 };
  private links = new Map<string, Link>();
  private linkOf = new Map<string, string>();
  private drawnAt = 0;
  private slow = 0;
  private standing: ReturnType<typeof setTimeout> | undefined;
  private emphasis: Emphasis = { selected: null, pointed: null, onPath: null };
  private hovered: { node?: string; edge?: string } = {};
  /** What stands out now, and what stands beside it; null when everything does. */
  private lit: { nodes: Set<string>; edges: Set<string>; named: Set<string> } | null = null;
  private palette: Palette;
  private readonly labels = new Labels();
  private readonly resizes = new ResizeObserver(() => this.sigma.resize().refresh({ skipIndexation: true }));
  private verbs: (relation: Relation) => string = (relation) => relation;

  /** Throws where the browser has no WebGL. */
  constructor(container: HTMLElement, palette: Palette, handlers: Handlers) {
    this.palette = palette;
    this.sigma = new Sigma(this.graph, container, {
      // under the names of sigma's own programs, which are compiled otherwise, too
      nodeProgramClasses: { circle: EntityProgram },
      edgeProgramClasses: { line: LineProgram, arrow: ArrowProgram },
      enableEdgeEvents: true,
      renderEdgeLabels: true,
      hideLabelsOnMove: true,
      labelDensity: 1,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 4,
      labelFont: palette.font,
      edgeLabelFont: palette.font,
      labelSize: 12,
      edgeLabelSize: 11,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 48,
      zoomDuration: this.calm ? atOnce : 200,
      allowInvalidContainer: true,
      ...this.colours(),
      nodeReducer: (id, data) => this.drawnNode(id, data),
      edgeReducer: (id, data) => this.drawnEdge(id, data),
    });
    this.stillLines = new StillLines(this.sigma);
    this.sigma.on('beforeRender', () => this.labels.clear(() => (this.graph.order <= mostAvoided ? this.boxes() : [])));
    this.sigma.on('afterRender', () => this.keepPace());
    this.sigma.on('clickNode', ({ node }) => handlers.entity(node));
    this.sigma.on('clickEdge', ({ edge }) => handlers.link(edge));
    this.sigma.on('clickStage', () => handlers.ground());
    this.sigma.on('enterNode', ({ node }) => this.hover({ node }));
    this.sigma.on('leaveNode', () => this.hover({}));
    this.sigma.on('enterEdge', ({ edge }) => this.hover({ edge }));
    this.sigma.on('leaveEdge', () => this.hover({}));
    for (const canvas of Object.values(this.sigma.getCanvases())) canvas.addEventListener('webglcontextlost', () => handlers.lost());
    this.resizes.observe(container);
    this.worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<Settled>) => this.settled(data);
  }

  /** Draws another graph; what stood somewhere stays there. */
  show(shown: Shown, verbs: (relation: Relation) => string): void {
    this.verbs = verbs;
    const drawn = links(shown);
    this.links = new Map(drawn.map((link) => [link.id, link]));
    this.linkOf = new Map(drawn.flatMap((link) => link.facts.map((fact) => [fact.id, link.id])));
    const known = this.places();
    const stays = [...known.keys()].filter((id) => shown.entities.has(id));
    const places = place([...shown.entities.keys()], drawn.map(({ source, target }) => [source, target]), new Map(stays.map((id) => [id, known.get(id)!])));
    const fresh = [...shown.entities.keys()].filter((id) => !known.has(id));
    for (const id of this.graph.filterNodes((id) => !shown.entities.has(id))) this.graph.dropNode(id);
    for (const id of this.graph.filterEdges((id) => !this.links.has(id))) this.graph.dropEdge(id);
    const degrees = new Map<string, number>();
    for (const id of drawn.flatMap(({ source, target }) => [source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    const least = shown.entities.size > 400 ? 2 : shown.entities.size > 80 ? 3 : 5;
    for (const { id, type, name } of shown.entities.values()) {
      const look = { label: shorten(plain(name), labelLength), shape: shapeOf[type], kind: type, size: least + Math.min(8, 1.6 * Math.sqrt(degrees.get(id) ?? 0)) };
      this.graph.mergeNode(id, fresh.includes(id) ? { ...look, ...places.get(id)! } : look);
    }
    for (const link of drawn) {
      const alike = shown.entities.get(link.source)?.type === shown.entities.get(link.target)?.type;
      const attributes = { type: alike && link.oneWay ? 'arrow' : 'line', doubtful: link.facts[0]!.certainty === 'INFERRED' };
      if (this.graph.hasEdge(link.id)) this.graph.mergeEdgeAttributes(link.id, attributes);
      else this.graph.addEdgeWithKey(link.id, link.source, link.target, attributes);
    }
    this.slow = 0;
    this.sigma.setSetting('hideEdgesOnMove', false);
    this.sigma.setSetting('labelDensity', shown.entities.size > 150 ? 0.5 : 1);
    this.hovered = {};
    this.emphasise(this.emphasis);
    if (fresh.length > 0) this.settle(stays.length === 0 ? null : new Set(stays));
  }

  /** Makes something stand out and dims what is not beside it. */
  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.light();
  }

  /** Where everything is drawn. */
  places(): Positions {
    return new Map(this.graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** Finds new places for everything. */
  arrange(): void {
    for (const [id, spot] of place(this.graph.nodes(), this.ends(), new Map())) this.graph.mergeNodeAttributes(id, spot);
    this.settle(null);
  }

  fit(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.calm ? atOnce : 300 });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: this.calm ? atOnce : 200 });
  }

  /** Takes the colours of another theme. */
  recolour(palette: Palette): void {
    this.palette = palette;
    this.sigma.setSettings(this.colours());
    this.sigma.refresh();
  }

  kill(): void {
    clearTimeout(this.standing);
    this.resizes.disconnect();
    this.worker.terminate();
    this.sigma.kill();
  }

  private colours(): Partial<Settings> {
    const { text, quiet, raised, line, font } = this.palette;
    return {
      labelColor: { color: text },
      edgeLabelColor: { color: quiet },
      defaultDrawNodeLabel: (context, data, settings) => this.labels.write(context, data, settings, this.palette),
      defaultDrawNodeHover: (context, data, settings) => {
        if (!data.label) return;
        context.font = `600 ${settings.labelSize}px ${font}`;
        const width = context.measureText(data.label).width + 10;
        const [right, left, y] = [data.x + data.size * 1.25 + 6, data.x - data.size * 1.25 - 6 - width, data.y];
        const x = right + width > context.canvas.clientWidth && left >= 0 ? left : right;
        context.beginPath();
        context.roundRect(x, y - settings.labelSize, width, 2 * settings.labelSize, 4);
        context.fillStyle = raised;
        context.fill();
        context.strokeStyle = line;
        context.lineWidth = 1;
        context.stroke();
        context.fillStyle = text;
        context.fillText(data.label, x + 5, y + settings.labelSize / 3);
        context.beginPath();
        context.arc(data.x, data.y, data.size * 1.25 + 3, 0, 2 * Math.PI);
        context.strokeStyle = text;
        context.lineWidth = 1.5;
        context.stroke();
      },
    };
  }

  private drawnNode(id: string, data: Record<string, unknown>): Partial<NodeDisplayData> {
    const { kinds, faint } = this.palette;
    const chosen = id === this.emphasis.selected || id === this.emphasis.pointed;
    const dim = this.lit !== null && !this.lit.nodes.has(id);
    return {
      ...data,
      color: dim ? faint : kinds[data['kind'] as keyof typeof kinds],
      label: dim ? null : (data['label'] as string),
      forceLabel: this.lit !== null && !dim && this.lit.nodes.size <= 40,
      highlighted: chosen,
      zIndex: chosen ? 2 : dim ? 0 : 1,
    } as Partial<NodeDisplayData>;
  }

  private drawnEdge(id: string, data: Record<string, unknown>): Partial<NodeDisplayData> {
    const { line, accent, faintLine, strong } = this.palette;
    const dim = this.lit !== null && !this.lit.edges.has(id);
    const named = this.lit ? this.lit.named.has(id) : this.graph.size <= mostEdgeLabels;
    const chosen = id === this.hovered.edge || (this.emphasis.selected !== null && id === this.linkOf.get(this.emphasis.selected));
    const label = named ? [...new Set(this.links.get(id)?.facts.map((fact) => this.verbs(fact.relation)))].join(', ') : null;
    return {
      ...data,
      color: chosen ? accent : dim ? faintLine : this.lit ? strong : line,
      size: chosen ? 3 : this.lit && !dim ? 1.6 : 1.2,
      dashed: data['doubtful'] ? 1 : 0,
      label,
      forceLabel: named,
      zIndex: chosen ? 2 : dim ? 0 : 1,
    } as Partial<NodeDisplayData>;
  }

  /** Where entities are drawn, a little inside of their edges. */
  private boxes(): Box[] {
    return this.graph.mapNodes((id) => {
      const { x, y, size } = this.sigma.getNodeDisplayData(id)!;
      const center = this.sigma.framedGraphToViewport({ x, y });
      const reach = 0.7 * this.sigma.scaleSize(size);
      return [center.x - reach, center.y - reach, center.x + reach, center.y + reach];
    });
  }

  private hover(hovered: { node?: string; edge?: string }): void {
    this.hovered = hovered;
    this.sigma.getContainer().style.cursor = hovered.node || hovered.edge ? 'pointer' : '';
    if (this.graph.size <= mostDimmed) this.light();
  }

  /** Moves a picture of the lines where drawing them anew is slow, as on a computer without a graphics card, until the drawing stands. */
  private keepPace(): void {
    const now = performance.now();
    const pause = now - this.drawnAt;
    this.drawnAt = now;
    if (!moves(this.sigma)) {
      if (this.slow >= slowFrames) this.stillLines.take();
      return;
    }
    clearTimeout(this.standing);
    this.standing = setTimeout(() => this.sigma.scheduleRender(), settles);
    if (this.slow >= slowFrames) return this.stillLines.follow();
    if (pause < slowFrame || pause > 2000) return; // a long pause is one between two movements
    this.slow += 1;
    if (this.slow < slowFrames) return;
    this.stillLines.take();
    this.sigma.setSetting('hideEdgesOnMove', true);
  }

  /** Works out what stands out, and draws it. */
  private light(): void {
    const { selected, pointed, onPath } = this.emphasis;
    const focus = [this.hovered.node, this.hovered.edge, pointed, selected].find((id) => id && (this.graph.hasNode(id) || this.linkOf.has(id)));
    if (focus && this.graph.hasNode(focus)) {
      const edges = this.graph.edges(focus);
      this.lit = { nodes: new Set([focus, ...this.graph.neighbors(focus)]), edges: new Set(edges), named: new Set(edges.length <= mostEdgeLabels ? edges : []) };
    } else if (focus) {
      const edge = this.linkOf.get(focus)!;
      this.lit = { nodes: new Set(this.graph.extremities(edge)), edges: new Set([edge]), named: new Set([edge]) };
    } else if (onPath) {
      const edges = new Set(this.graph.filterEdges((_, __, source, target) => onPath.has(source) && onPath.has(target)));
      this.lit = { nodes: new Set(onPath), edges, named: edges };
    } else {
      this.lit = null;
    }
    this.sigma.refresh({ skipIndexation: true });
  }

  private ends(): (readonly [string, string])[] {
    return this.graph.mapEdges((_, __, source, target) => [source, target] as const);
  }

  /** Lets the forces work in the worker; with `stays`, only on what is not in it. */
  private settle(stays: ReadonlySet<string> | null): void {
    const places = this.places();
    this.settling = { ids: [...places.keys()], number: this.settling.number + 1 };
    this.worker.postMessage({ number: this.settling.number, plan: plan(places, this.ends(), stays) } satisfies Request);
  }

  private settled({ number, places, final }: Settled): void {
    const { ids } = this.settling;
    if (number !== this.settling.number || (this.calm && !final)) return;
    for (const [i, id] of ids.entries()) {
      if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, { x: places[2 * i], y: places[2 * i + 1] });
    }
  }
}

/** Left, top, right and bottom, in pixels. */
type Box = [number, number, number, number];

type Label = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Writes names beside their entities in one drawing, right of them or left, and leaves out what would cover another. */
class Labels {
  private boxes: Box[] | null = null;
  private taken: () => Box[] = () => [];

  /** Begins the next drawing, in which names keep off the boxes that are told when it is under way. */
  clear(taken: () => Box[]): void {
    this.taken = taken;
    this.boxes = null;
  }

  /** Writes a name with a rim of the ground around the letters, so that lines do not cross them. */
  write(context: CanvasRenderingContext2D, data: Label, settings: Settings, { text, ground }: Palette): void {
    if (!data.label || ('highlighted' in data && data.highlighted)) return; // what is highlighted has its name in a box
    context.font = `${settings.labelSize}px ${settings.labelFont}`;
    const [gap, half] = [data.size + 4, settings.labelSize * 0.6];
    const room = context.canvas.clientWidth;
    const boxes = (this.boxes ??= this.taken());
    for (const label of [data.label, shorten(data.label, shortLabel)]) {
      const width = context.measureText(label).width;
      for (const x of [data.x + gap, data.x - gap - width]) {
        const box: Box = [x, data.y - half, x + width, data.y + half];
        if (box[0] < 0 || box[2] > room || boxes.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
        boxes.push(box);
        context.lineJoin = 'round';
        context.lineWidth = 3;
        context.strokeStyle = ground;
        context.strokeText(label, x, data.y + settings.labelSize / 3);
        context.fillStyle = text;
        context.fillText(label, x, data.y + settings.labelSize / 3);
        return;
      }
    }
  }
}
