// npm run release: from here on, clients are told this schema, and no change may break it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { current } from './sdl.js';

writeFileSync(join(import.meta.dirname, 'released.graphql'), current());
