// The schema as the sources say it, and as it was released last.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../graph/schema');

/** What `quanhe schema` prints. */
export const current = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphqls'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** What clients were told last. */
export const released = () => readFileSync(join(import.meta.dirname, 'released.graphql'), 'utf8');
