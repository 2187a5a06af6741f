// Holds graph/schema to graphql-eslint's rules for schemas and to the rules of Relay.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['**/*.graphqls', '**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: `${import.meta.dirname}/../../graph/schema/*.graphqls` } },
    },
    plugins: { '@graphql-eslint': graphql },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Whatever can be fetched again has an id, because it implements Node. Pages, entries and values (a date, a name, a
      // quote) are parts of what was fetched: an id of theirs would find nothing, and caches would keep them apart in vain.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Pages have nodes beside edges, for clients without cursors, and short lists (the names of a person, the roles at
      // a meeting) come whole. Quotes, mentions and warnings are places in an article without an id, and Relay lets an
      // edge lead to any type.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
];
