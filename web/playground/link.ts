/** What a link to the playground holds. */
export interface Linked {
  query: string;
  /** JSON as it stands in the editor; empty when there are none. */
  variables: string;
  /** Which of several operations is to run; empty when the first one is. */
  operationName: string;
}

/** Reads `?query=&variables=&operationName=`; undefined when there is no query in it. */
export function readLink(search: string): Linked | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null) return undefined;
  return {
    query,
    variables: legible(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') ?? '',
  };
}

/** Writes what readLink reads. */
export function writeLink({ query, variables, operationName }: Linked): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', compact(variables));
  if (operationName !== '') parameters.set('operationName', operationName);
  return `?${parameters}`;
}

const legible = (json: string): string => rewritten(json, 2);
const compact = (json: string): string => rewritten(json, 0);

// While somebody types, the variables are no JSON yet: they stay as they are.
function rewritten(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json;
  }
}
