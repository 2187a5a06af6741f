// A query whose types gql.tada reads from the schema while the compiler runs: nothing is generated for it.
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import type { introspection } from '../build/graphql-env.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; DateTime: string; URL: string } }>();

export const walk = graphql(`
  query Walk($name: String!) {
    people(query: $name, first: 1) {
      nodes {
        name
        meetings(roles: [CHAIR]) { totalCount edges { node { name startOn { value precision } } } }
      }
    }
  }
`);

type Person = NonNullable<ResultOf<typeof walk>['people']['nodes']>[number];

export const chaired = (person: Person): `${string}: ${number}` => `${person.name}: ${person.meetings.totalCount}`;
