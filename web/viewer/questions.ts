// Every question that the viewer asks the API. `npm run generate` makes types of them.

import { graphql } from '../gql';

graphql(`
  fragment Named on Entity {
    __typename
    id
    name
  }

  fragment Line on Fact {
    id
    relation
    subject {
      id
    }
    object {
      id
    }
    certainty
    score
  }

  fragment Quoted on Fact {
    evidence(first: 20) {
      totalCount
      nodes {
        quote
        prefix
        suffix
        start
        end
        rule
        certainty
        article {
          id
          title
          publishedOn {
            value
          }
        }
      }
    }
  }
`);

/** What the opening page offers: the size of the graph, and where one may begin. */
export const openingQuestion = graphql(`
  query Opening {
    dataset {
      articleCount
      personCount
      organizationCount
      positionCount
      meetingCount
      documentCount
      factCount
    }
    people(first: 8, orderBy: { field: MEETING_COUNT, direction: DESC }) {
      nodes {
        ...Named
      }
    }
    meetings(first: 8, filter: { coverage: REPORTED }) {
      nodes {
        ...Named
        startOn {
          value
        }
      }
    }
    documents(first: 8) {
      nodes {
        ...Named
        issuedOn {
          value
        }
      }
    }
  }
`);

/** Which graph the server serves. */
export const versionQuestion = graphql(`
  query Version {
    dataset {
      version
    }
  }
`);

/** The first and the last day of the articles. */
export const daysQuestion = graphql(`
  query Days {
    first: articles(first: 1, orderBy: { field: PUBLISHED_ON, direction: ASC }) {
      nodes {
        publishedOn {
          earliest
        }
      }
    }
    last: articles(first: 1, orderBy: { field: PUBLISHED_ON, direction: DESC }) {
      nodes {
        publishedOn {
          latest
        }
      }
    }
  }
`);

/** What is typed in a search box. */
export const searchQuestion = graphql(`
  query Typed($query: String!) {
    search(query: $query, first: 12, types: [PERSON, ORGANIZATION, POSITION, MEETING, DOCUMENT]) {
      totalCount
      edges {
        matchedBy
        node {
          __typename
          ... on Entity {
            id
            name
          }
          ... on Person {
            tenures(first: 1) {
              nodes {
                position {
                  name
                }
              }
            }
          }
          ... on Organization {
            partOf {
              name
            }
          }
          ... on Meeting {
            startOn {
              value
            }
          }
          ... on Document {
            issuedOn {
              value
            }
          }
        }
      }
    }
  }
`);

/** What is around some entities. */
export const aroundQuestion = graphql(`
  query Around(
    $ids: [ID!]!
    $depth: Int!
    $maxNodes: Int!
    $relations: [RelationType!]
    $asOf: Date
    $minScore: Float
  ) {
    subgraph(ids: $ids, depth: $depth, maxNodes: $maxNodes, relations: $relations, asOf: $asOf, minScore: $minScore) {
      truncated
      nodes {
        ...Named
      }
      facts {
        ...Line
      }
    }
  }
`);

/** What some ids stand for. */
export const namesQuestion = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        name
      }
      ... on Fact {
        subject {
          id
        }
        object {
          id
        }
      }
    }
  }
`);

/** How two entities are connected. */
export const pathsQuestion = graphql(`
  query Paths($from: ID!, $to: ID!, $relations: [RelationType!], $asOf: Date, $minScore: Float) {
    paths(from: $from, to: $to, maxLength: 8, limit: 5, relations: $relations, asOf: $asOf, minScore: $minScore) {
      steps {
        from {
          ...Named
        }
        to {
          ...Named
        }
        fact {
          ...Line
        }
      }
    }
  }
`);

/** What the panel says of an entity. */
export const cardQuestion = graphql(`
  query Card($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Entity {
        name
        names {
          value
          kind
        }
        firstReportedOn
        lastReportedOn
        neighbors(first: 1) {
          totalCount
        }
        possibleDuplicates {
          entity {
            ...Named
          }
          score
          reasons
        }
      }
      ... on Organization {
        partOf {
          ...Named
        }
      }
      ... on Meeting {
        startOn {
          value
        }
        endOn {
          value
        }
        place
      }
      ... on Document {
        symbol
        issuedOn {
          value
        }
        issuer {
          ...Named
        }
      }
    }
  }
`);

/** What the panel says of a fact. */
export const factQuestion = graphql(`
  query Claim($id: ID!) {
    node(id: $id) {
      __typename
      ... on Fact {
        ...Line
        articleCount
        ...Quoted
      }
      ... on Tenure {
        startOn {
          value
        }
        endOn {
          value
        }
        former
        attestedFrom
        attestedUntil
      }
      ... on Participation {
        titleAsPrinted
      }
    }
  }
`);

/** The quotes of many facts, for a table of them. */
export const quotesQuestion = graphql(`
  query Quotes($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Fact {
        id
        articleCount
        ...Quoted
      }
    }
  }
`);
