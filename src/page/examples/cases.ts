import type { ExampleOperation } from './operation.js';

/** Operations of the cases library; codes are those of the demonstration city. */
export const caseExamples: readonly ExampleOperation[] = [
  {
    id: 'cases-with-response',
    kind: 'query',
    title: { zh: '同类案例：经过、预案、队伍与教训', en: 'Cases of a class: timeline, plans, teams, lessons' },
    query: `query CasesWithResponse($class: ClassCodeInput!) {
  cases(first: 5, filter: { eventType: { within: $class } }) {
    totalCount {
      value
    }
    nodes {
      code
      title
      level
      occurredAt
      deaths
      seriousInjuries
      directLossYuan
      timeline {
        at
        actor
        action
      }
      planActivations {
        level
        startedAt
        plan {
          title
        }
      }
      deployments {
        people
        arrivedAt
        team {
          name
        }
      }
      lessons {
        kind
        text
        state
      }
    }
  }
}`,
    variables: { class: { scheme: 'cn-emergency-platform-5', code: '12D00' } },
  },
  {
    id: 'case-plans-experts',
    kind: 'query',
    title: { zh: '一个区县的案例：预案现行版本与专家', en: 'Cases of a county with plans in force and experts' },
    query: `query CasePlansExperts($region: String!) {
  cases(first: 20, filter: { region: { within: $region } }) {
    nodes {
      code
      title
      plans {
        nodes {
          title
          versionInForce {
            label
            sections(first: 5) {
              nodes {
                heading
              }
            }
          }
          experts(first: 3) {
            nodes {
              name
              title
            }
          }
        }
      }
    }
  }
}`,
    variables: { region: '320703' },
  },
  {
    id: 'cases-near',
    kind: 'query',
    title: { zh: '事发点周边的历史案例', en: 'Past cases around a place' },
    query: `query CasesNear($near: NearInput!) {
  cases(first: 10, near: $near) {
    edges {
      distanceKm
      node {
        code
        title
        place
        occurredAt
        summary
      }
    }
  }
}`,
    variables: { near: { point: { longitude: 119.55, latitude: 34.59 }, radiusKm: 40 } },
  },
  {
    id: 'case-summary',
    kind: 'query',
    title: { zh: '案例统计：按年份与事件类', en: 'Cases by year and class' },
    query: `query CaseSummary {
  caseSummary(groupBy: [YEAR, EVENT_CLASS]) {
    year
    eventClass {
      code
      name
    }
    cases
    deaths
    seriousInjuries
    evacuated
    directLossYuan
  }
}`,
  },
  {
    id: 'overdue-measures',
    kind: 'query',
    title: { zh: '逾期未完成的改进措施', en: 'Measures that are overdue' },
    query: `query OverdueMeasures {
  cases(filter: { lessons: { some: { overdue: { eq: true } } } }, first: 20) {
    nodes {
      code
      title
      lessons {
        text
        responsible
        dueOn
        overdue
      }
    }
  }
}`,
  },
  {
    id: 'create-case',
    kind: 'mutation',
    title: { zh: '录入案例：级别按规则计算', en: 'Create a case: its level is computed' },
    query: `mutation CreateCase($input: CreateCaseInput!) {
  createCase(input: $input) {
    record {
      id
      code
      level
      levelSource
      levelRule {
        basis
      }
      directLossYuan
      timeline {
        at
        action
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}`,
    variables: {
      input: {
        code: 'AL-EXAMPLE-001',
        title: '储罐区泄漏事故（示例）',
        eventType: 'cn-emergency-platform-5:12D02',
        occurredAt: '2026-05-16T14:20:00+08:00',
        region: '320703007',
        seriousInjuries: 12,
        losses: [
          { kind: 'PROPERTY', amountYuan: '3200000' },
          { kind: 'CLEANUP', amountYuan: '450000.50' },
        ],
        timeline: [
          { at: '2026-05-16T15:05:00+08:00', actor: '消防救援队伍', action: '水幕稀释' },
          { at: '2026-05-16T14:22:00+08:00', actor: '企业', action: '发现泄漏' },
        ],
      },
    },
  },
];
