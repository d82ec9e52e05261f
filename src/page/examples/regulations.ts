import type { ExampleOperation } from './operation.js';

/** Operations of the regulations library; codes are those of the demonstration city. */
export const regulationExamples: readonly ExampleOperation[] = [
  {
    id: 'regulations-in-force',
    kind: 'query',
    title: { zh: '现行法规：时效性与承继', en: 'Regulations in force, with what they replaced' },
    query: `query RegulationsInForce($validity: RegulationValidityFilter) {
  regulations(
    first: 20
    filter: { validity: $validity, level: { in: [LAW, ADMINISTRATIVE_REGULATION] } }
    orderBy: [{ field: VERSION_ON, direction: DESC }]
  ) {
    totalCount {
      value
    }
    nodes {
      code
      title
      documentNumber
      effectiveOn
      validity
      predecessors {
        code
        effectiveOn
        validity
      }
    }
  }
}`,
    variables: { validity: { eq: 'IN_FORCE' } },
  },
  {
    id: 'article-by-phrase',
    kind: 'query',
    title: { zh: '按词句查条文', en: 'Articles that hold a phrase' },
    query: `query ArticleByPhrase($text: String!) {
  articles(first: 20, filter: { text: { contains: $text }, kind: { eq: ARTICLE } }) {
    totalCount {
      value
    }
    nodes {
      number
      heading
      text
      regulation {
        title
        validity
      }
    }
  }
}`,
    variables: { text: '演练' },
  },
  {
    id: 'regulation-versions',
    kind: 'query',
    title: { zh: '一部法律的各版本与条文', en: 'Versions of a law and its articles' },
    query: `query RegulationVersions($title: String!) {
  regulations(filter: { title: { contains: $title }, validity: { eq: IN_FORCE } }) {
    nodes {
      code
      title
      versions {
        code
        versionOn
        validity
        successor {
          code
        }
      }
      articles(first: 10, filter: { kind: { eq: ARTICLE } }) {
        nodes {
          number
          text
        }
      }
      eventTypes {
        code
        name
      }
    }
  }
}`,
    variables: { title: '突发事件应对法' },
  },
  {
    id: 'regulation-summary',
    kind: 'query',
    title: { zh: '法规汇总：级别与时效性', en: 'Regulations by level and validity' },
    query: `query RegulationSummary {
  regulationSummary(groupBy: [LEVEL, VALIDITY]) {
    level
    validity
    regulations
    families
    newest
  }
}`,
  },
  {
    id: 'regulation-from-text',
    kind: 'mutation',
    title: { zh: '由全文录入法规（自动分条，试运行）', en: 'Regulations from whole texts, rehearsed' },
    query: `mutation RegulationFromText($input: ImportInput!) {
  importRegulations(input: $input) {
    received
    inserted
    rejected
    errors {
      index
      pointer
      message
    }
    diff {
      code
      action
      changes {
        field
        after
      }
    }
  }
}`,
    variables: {
      input: {
        key: 'regulation-rehearsal',
        dryRun: true,
        records: [
          {
            code: 'GF-EXAMPLE',
            title: '连云港市应急物资调拨办法（示例）',
            level: '规范性文件',
            region: '320700',
            text: '第一章 总则\n第一条 为规范应急物资调拨，制定本办法。\n第二条 本办法适用于本市行政区域。\n第二章 附则\n第三条 本办法自印发之日起施行。',
          },
        ],
      },
    },
  },
];
