import { ask } from './client.js';
import { graphql } from './gql/index.js';
import type { WalkQuery } from './gql/graphql.js';

const walkDocument = graphql(`
  query Walk($name: String!) {
    people(query: $name, first: 1) {
      nodes {
        name
        meetings(first: 10, roles: [CHAIR]) {
          totalCount
          edges {
            participations { titleAsPrinted evidence(first: 1) { nodes { ...Quote } } }
            node {
              name
              startOn { value precision }
              citedDocuments(first: 20) {
                edges {
                  citation { purpose evidence(first: 1) { nodes { ...Quote } } }
                  node { name symbol issuer { name } }
                }
              }
            }
          }
        }
      }
    }
  }
  fragment Quote on Evidence { quote start end article { title } }
`);

type Quotes = WalkQuery['people']['nodes'][number]['meetings']['edges'][number]['participations'][number]['evidence'];

/** The meetings that someone chaired, the documents cited there, who issued them, and where the text says so. */
export async function walk(endpoint: string, name: string): Promise<string[]> {
  const { people } = await ask(endpoint, walkDocument, { name });
  const person = people.nodes[0];
  if (!person) throw new Error(`no article names ${name}`);
  const lines = [`${person.name} chaired ${person.meetings.totalCount} of the reported meetings`];
  for (const { node: meeting, participations } of person.meetings.edges) {
    lines.push(meeting.name);
    if (meeting.startOn) lines.push(`  on ${meeting.startOn.value} (known to the ${meeting.startOn.precision})`);
    for (const { evidence } of participations) lines.push(...quoted(evidence, '  '));
    for (const { citation, node: document } of meeting.citedDocuments.edges) {
      const issuer = document.issuer ? `, issued by ${document.issuer.name}` : '';
      lines.push(`  ${citation.purpose} ${document.name}${issuer}`, ...quoted(citation.evidence, '    '));
    }
  }
  return lines;
}

function quoted({ nodes }: Quotes, indent: string): string[] {
  return nodes.map(({ quote, start, end }) => `${indent}“${quote}” [${start}:${end}]`);
}
