import type { Language } from '../language';

/** A question that shows what the graph can answer, as /examples.json gives it. */
export interface Example {
  name: string;
  english: string;
  vietnamese: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** Reads the examples of the server; none when it does not answer, for the editor works without. */
export async function readExamples(): Promise<Example[]> {
  try {
    const response = await fetch('/examples.json');
    return response.ok ? ((await response.json()) as Example[]) : [];
  } catch {
    return [];
  }
}

/** What an example asks, in a language. */
export const caption = (example: Example, language: Language): string =>
  language === 'vi' ? example.vietnamese : example.english;

/** The values of an example's variables as they stand in the editor; empty when it takes none. */
export const variablesText = ({ variables }: Example): string => (variables ? JSON.stringify(variables, null, 2) : '');
