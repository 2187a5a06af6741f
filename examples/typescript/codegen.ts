import type { CodegenConfig } from '@graphql-codegen/cli';

// Makes src/gql of the schema that the server gives and of the documents in src.
const config: CodegenConfig = {
  schema: `${process.env.QUANHE ?? 'http://localhost:8080'}/schema.graphql`,
  documents: 'src/**/*.ts',
  ignoreNoDocuments: false,
  importExtension: '.js',
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // A Date may be any day of the calendar and a DateTime is an instant: both arrive as texts, like a URL.
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
