import type { TypedDocumentString } from './gql/graphql';

/** What the server says is wrong with a question. */
export class AnswerError extends Error {
  /** The `extensions.code` of the first error, or `UNREACHABLE` when there is no answer at all. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AnswerError';
    this.code = code;
  }
}

/** What the server answers, and of which version of the graph. */
export interface Answer<Data> {
  data: Data;
  version: string;
}

/** Asks the API of this host; rejects with an AnswerError when the answer has errors or does not come. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Answer<Data>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
  } catch {
    throw new AnswerError('UNREACHABLE', 'the server does not answer');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const { data, errors, extensions } = (answer ?? {}) as {
    data?: Data | null;
    extensions?: { datasetVersion?: string };
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (errors?.[0]) throw new AnswerError(errors[0].extensions?.code ?? '', errors.map(({ message }) => message).join('\n'));
  if (!data) throw new AnswerError('UNREACHABLE', `the server answered with status ${response.status} and no data`);
  return { data, version: extensions?.datasetVersion ?? '' };
}
