// The colours of style/tokens.css as they are now, for what is drawn outside of style sheets.

import { type EntityType, entityTypes } from './view';

export interface Palette {
  ground: string;
  raised: string;
  text: string;
  quiet: string;
  /** Lines, and lines that stand out, and those that step back. */
  line: string;
  strong: string;
  faintLine: string;
  /** Entities that step back. */
  faint: string;
  accent: string;
  font: string;
  kinds: Record<EntityType, string>;
}

/** Reads the colours that the reader's theme has. */
export function palette(): Palette {
  const styles = getComputedStyle(document.documentElement);
  const token = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    ground: token('--ground'),
    raised: token('--raised'),
    text: token('--text'),
    quiet: token('--text-quiet'),
    line: token('--graph-line'),
    strong: token('--line-strong'),
    faintLine: token('--graph-line-faint'),
    faint: token('--graph-faint'),
    accent: token('--link'),
    font: token('--font'),
    kinds: Object.fromEntries(entityTypes.map((type) => [type, token(`--kind-${type.toLowerCase()}`)])) as Record<EntityType, string>,
  };
}
