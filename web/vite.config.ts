import { join } from 'node:path';
import { defineConfig } from 'vite';

// Two pages, built into the folder that web.go embeds. They run under a strict Content-Security-Policy: nothing is
// inlined, and nothing comes from another host.
export default defineConfig({
  plugins: [
    {
      name: 'graphiql-elements',
      enforce: 'pre',
      resolveId: {
        filter: { id: /^react\/jsx-runtime$/ },
        handler: (_, importer) =>
          /node_modules\/(?:graphiql|@graphiql|@radix-ui)\//.test(importer ?? '')
            ? join(import.meta.dirname, 'playground/graphiql-elements.ts')
            : undefined,
      },
    },
    {
      // GraphiQL's fonts have no Vietnamese letters and are many times larger than its styles: the system's are used.
      name: 'system-fonts',
      transform: {
        filter: { id: /graphiql\/dist\/style\.css/ },
        handler: (styles) => styles.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
      },
    },
  ],
  build: {
    chunkSizeWarningLimit: 3000, // the editor, which comes in one piece
    rolldownOptions: {
      input: ['playground/index.html', 'viewer/index.html'],
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log); // 'use client' means nothing here
      },
    },
    emptyOutDir: false, // dist/README.md stays, see the script "build"
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
