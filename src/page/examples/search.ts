import type { ExampleOperation } from './operation.js';

/** Operations of the search; words are those of the demonstration city. */
export const searchExamples: readonly ExampleOperation[] = [
  {
    id: 'search-everything',
    kind: 'query',
    title: { zh: '检索：港口危化品泄漏，命中连同关联', en: 'Search: a spill in the port, hits with their relations' },
    query: `query SearchEverything($text: String!) {
  search(text: $text, first: 10, facets: [TYPE, LEVEL, YEAR]) {
    edges {
      score
      superseded
      highlights {
        field
        snippets
      }
      node {
        __typename
        ... on Plan {
          id
          title
          teams(first: 3) {
            nodes {
              name
            }
          }
        }
        ... on PlanSection {
          heading
          version {
            plan {
              title
            }
          }
        }
        ... on Article {
          number
          text
          regulation {
            title
            validity
          }
        }
        ... on Case {
          title
          occurredAt
        }
        ... on Team {
          name
        }
      }
    }
    totalCount {
      value
      kind
    }
    facets {
      facet
      values {
        value
        label
        count
      }
    }
    degraded
  }
}`,
    variables: { text: '港口危化品泄漏' },
  },
  {
    id: 'search-understood',
    kind: 'query',
    title: { zh: '检索：拼音与长问句如何被理解', en: 'Search: how pinyin and long questions are understood' },
    query: `query SearchUnderstood($text: String!, $region: String) {
  search(text: $text, in: [PLANS, CASES], filter: { region: $region, inForce: true }, first: 5) {
    correctedText
    understood {
      places {
        name
        regions
      }
      hazards {
        name
        eventType
      }
      words
    }
    nodes {
      ... on Plan {
        title
      }
      ... on PlanSection {
        path
      }
      ... on Case {
        title
      }
    }
  }
}`,
    variables: { text: 'lyg 徐圩新区化工园区危化品泄漏以后应该怎么处置', region: '320700' },
  },
];
