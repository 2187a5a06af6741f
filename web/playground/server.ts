// How the editor asks the server, and what it knows of whether there is one.
import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { words } from './words';

type Listener = () => void;

/** Whether the server answered when it was last asked. */
export class Presence {
  #present = true;
  readonly #listeners = new Set<Listener>();

  get present(): boolean {
    return this.#present;
  }

  /** Tells listener of every change until what it returns is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Notes that the server did not answer, and asks for it until it does. */
  lost(): void {
    if (!this.#present) return;
    this.#set(false);
    void this.#wait();
  }

  async #wait(): Promise<void> {
    while (!(await alive())) await new Promise((resolve) => setTimeout(resolve, 2000));
    this.#set(true);
  }

  #set(present: boolean): void {
    this.#present = present;
    for (const listener of this.#listeners) listener();
  }
}

const alive = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Makes what GraphiQL asks with: over HTTP, and subscriptions over one WebSocket (graphql-transport-ws) at the same address. */
export function newFetcher(presence: Presence): Fetcher {
  const socket = newSocket(presence);
  return (params, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName);
    if (operation?.operation !== 'subscription') return ask(params, presence, options?.headers);
    return subscribe(socket, params);
  };
}

async function ask(params: FetcherParams, presence: Presence, headers: Record<string, string> = {}): Promise<object> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers },
      body: JSON.stringify(params),
    });
  } catch {
    presence.lost();
    throw said(words().notSent);
  }
  try {
    return (await response.json()) as object;
  } catch {
    throw said(words().noAnswer(response.status));
  }
}

function newSocket(presence: Presence): Client {
  let met = false;
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return createClient({
    url: url.href,
    // A server that was there once is waited for; one that never took the connection will not take the next one either.
    retryAttempts: Infinity,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 2000)),
    shouldRetry: () => met,
    on: {
      connected: () => (met = true),
      closed: (event) => {
        if (!(event as CloseEvent).wasClean) presence.lost();
      },
    },
  });
}

// Not a generator: that could not be ended while it waits for the next event.
function subscribe(socket: Client, { query, variables, operationName }: FetcherParams): AsyncIterableIterator<object> {
  const events = socket.iterate<Record<string, unknown>>({
    query,
    ...(variables ? { variables: variables as Record<string, unknown> } : {}),
    ...(operationName ? { operationName } : {}),
  });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => events.next().catch(explain),
    return: (value?: unknown) => events.return!(value),
  };
}

function explain(cause: unknown): never {
  if (cause instanceof CloseEvent) throw said(`${words().refused} (${cause.code}${cause.reason && `, ${cause.reason}`}).`);
  throw cause;
}

// GraphiQL shows an error with its stack, which tells readers nothing.
function said(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}
