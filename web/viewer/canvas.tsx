/** @jsxImportSource preact */
// The place of the drawing in the page. What draws is loaded when it is needed.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './context';
import type { Drawing } from './drawing';
import type { Positions } from './export/gexf';
import type { Graph } from './graph';
import { palette } from './palette';
import { open } from './view';

/** Resolves when the page has been painted with what it shows now. */
const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

interface Props {
  shown: Graph;
  selected: string | null;
  pointed: string | null;
  onPath: ReadonlySet<string> | null;
  /** Is told where everything is drawn. */
  positions: { current: () => Positions };
  /** Called when nothing can be drawn after all. */
  onFail(): void;
}

export function Canvas({ shown, selected, pointed, onPath, positions, onFail }: Props): JSX.Element {
  const page = usePage();
  const { words, number } = page.reader;
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef({ page, shown, selected, pointed, onPath });
  latest.current = { page, shown, selected, pointed, onPath };
  const draw = (): void => drawing.current?.show(latest.current.shown, (relation) => latest.current.page.reader.words.relations[relation].verb);

  const [inSight, setInSight] = useState(false); // a narrow screen may show the list alone
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => entry!.contentRect.width > 0 && setInSight(true));
    sizes.observe(container.current!);
    return () => sizes.disconnect();
  }, []);
  const ready = useRef(false);
  ready.current ||= inSight && shown.entities.size > 0; // the list can be read before anything is drawn
  useEffect(() => {
    if (!ready.current) return;
    let wanted = true;
    const go = (change: (view: typeof page.view) => typeof page.view): void => latest.current.page.go(change(latest.current.page.view));
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => drawing.current?.recolour(palette());
    theme.addEventListener('change', recolour);
    const begin = async (): Promise<void> => {
      await afterPaint();
      const { Drawing } = await import('./drawing');
      if (!wanted || !container.current) return;
      drawing.current = new Drawing(container.current, palette(), {
        entity: (id) => go((view) => open(view, id)),
        link: (id) => go((view) => ({ ...view, selected: id })),
        ground: () => latest.current.selected && go((view) => ({ ...view, selected: null })),
        lost: onFail,
      });
      positions.current = () => drawing.current?.places() ?? new Map();
      await afterPaint(); // to set up WebGL takes a while, in which the reader may have clicked
      draw();
      drawing.current?.emphasise(latest.current);
    };
    begin().catch(() => wanted && onFail()); // as where there is no WebGL
    return () => {
      wanted = false;
      theme.removeEventListener('change', recolour);
      drawing.current?.kill();
      drawing.current = null;
    };
  }, [ready.current]);
  useEffect(draw, [shown, page.reader]);
  useEffect(() => drawing.current?.emphasise({ selected, pointed, onPath }), [selected, pointed, onPath]);

  const tools = [
    ['+', words.zoomIn, () => drawing.current?.zoom(1.6)],
    ['−', words.zoomOut, () => drawing.current?.zoom(1 / 1.6)],
    ['⤢', words.fit, () => drawing.current?.fit()],
    ['↻', words.arrange, () => drawing.current?.arrange()],
  ] as const;
  return (
    <section class="drawing" aria-label={words.graph}>
      <div class="canvas" ref={container} role="img" aria-label={words.drawing(number(shown.entities.size), number(shown.facts.size))} />
      <div class="tools">
        {tools.map(([sign, meaning, act]) => (
          <button key={sign} type="button" aria-label={meaning} title={meaning} onClick={act}>
            {sign}
          </button>
        ))}
      </div>
    </section>
  );
}
