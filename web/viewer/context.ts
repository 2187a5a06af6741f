// What every part of the page needs: the reader's language, the view, and the one place that asks questions.

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { AnswerError } from '../client';
import type { TypedDocumentString } from '../gql/graphql';
import type { Answers } from './load';
import type { View } from './view';
import { type Language, type Words, localeOf, words, writeDate } from './words';

/** What keeps an answer from coming. */
export interface Trouble {
  /** Whether the server does not answer at all, rather than refuse. */
  unreachable: boolean;
  message: string;
}

export interface Reader {
  language: Language;
  words: Words;
  /** A number in the reader's form. */
  number(value: number): string;
  /** A date (YYYY, YYYY-MM or YYYY-MM-DD) in the reader's form. */
  date(value: string): string;
}

export function reader(language: Language): Reader {
  const locale = localeOf(language, navigator.languages);
  const numbers = new Intl.NumberFormat(locale);
  return { language, words: words[language], number: (value) => numbers.format(value), date: (value) => writeDate(value, locale) };
}

export interface Page {
  reader: Reader;
  view: View;
  /** Shows another view; a step of its own for the Back button, unless it replaces the present one. */
  go(view: View, replace?: boolean): void;
  answers: Answers;
  /** Counts the attempts to reach the server; what failed is asked again when it grows. */
  attempt: number;
  report(error: unknown): void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a part of the page stands outside of it');
  return page;
}

/** What stands in the way, read from an error; a server that is still loading answers soon. Errors that are not an answer's are the program's own and thrown on. */
export function trouble(error: unknown): Trouble {
  if (!(error instanceof AnswerError)) throw error;
  return { unreachable: error.code === 'UNREACHABLE' || error.code === 'LOADING', message: error.message };
}

/** The answer to a question, undefined until it is there; with variables null, nothing is asked. */
export function useAnswer<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables | null): Data | undefined {
  const { answers, attempt, report } = usePage();
  const key = JSON.stringify(variables);
  const [known, setKnown] = useState<{ key: string; data: Data } | null>(null);
  useEffect(() => {
    if (variables === null) return;
    let wanted = true;
    answers.ask(document, variables).then(
      (data) => wanted && setKnown({ key, data }),
      (error: unknown) => wanted && report(error),
    );
    return () => void (wanted = false);
  }, [document, key, attempt]);
  return known?.key === key ? known.data : undefined;
}
