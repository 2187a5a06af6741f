import { execFileSync } from 'node:child_process';
import type { CodegenConfig } from '@graphql-codegen/cli';

// Makes gql/ of the schema that the sources around this folder have, and of the documents in the pages.
const config: CodegenConfig = {
  schema: execFileSync('go', ['run', '..', 'schema'], { encoding: 'utf8' }),
  documents: ['playground/**/*.{ts,tsx}', 'viewer/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    './gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
