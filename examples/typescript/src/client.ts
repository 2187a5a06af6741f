import type { TypedDocumentString } from './gql/graphql.js';

/** What the server has to say against a question. */
export class GraphQLError extends Error {
  constructor(message: string, readonly code: string | undefined) {
    super(message);
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks a typed document; what comes back has exactly the fields that the document names. */
export async function ask<Result, Variables>(
  endpoint: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (!/json/.test(response.headers.get('Content-Type') ?? '')) {
    throw new GraphQLError(`${endpoint} answers ${response.status} and no JSON`, undefined);
  }
  const { data, errors } = (await response.json()) as Answer<Result>;
  const error = errors?.[0];
  if (error) throw new GraphQLError(error.message, error.extensions?.code);
  if (!data) throw new GraphQLError(`${endpoint} answers ${response.status} without data`, undefined);
  return data;
}
