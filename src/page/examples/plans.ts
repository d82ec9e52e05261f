import type { ExampleOperation } from './operation.js';

/** Operations of the plans library; codes are those of the demonstration city. */
export const planExamples: readonly ExampleOperation[] = [
  {
    id: 'plan-in-force',
    kind: 'query',
    title: { zh: '预案：现行版本的分级、流程与章节', en: 'A plan: levels, steps and sections of the version in force' },
    query: `query PlanInForce($code: String!) {
  plan(code: $code) {
    id
    title
    issuer
    eventTypes {
      code
      name
    }
    versionInForce {
      label
      documentNumber
      issuedOn
      responseLevels {
        level
        triggerConditions
        approver
      }
      commandBodies {
        name
        memberUnits
      }
      steps {
        stage
        title
        timeLimitMinutes
        responsible
      }
      needs {
        kind
        material {
          name
        }
        category {
          name
        }
        type {
          name
        }
        quantity
        unit
        withinMinutes
      }
      sections(first: 5) {
        nodes {
          number
          heading
          text
        }
      }
    }
  }
}`,
    variables: { code: 'YA-320700-002' },
  },
  {
    id: 'plans-for-an-emergency',
    kind: 'query',
    title: { zh: '按事件类型与区划查预案', en: 'Plans for a class of emergency in a division' },
    query: `query PlansForEmergency($within: ClassCodeInput!, $region: String!) {
  plans(
    first: 10
    filter: {
      eventTypes: { some: { within: $within } }
      region: { within: $region }
      versionInForce: {}
    }
    orderBy: [{ field: LEVEL, direction: ASC }, { field: TITLE, direction: ASC }]
  ) {
    totalCount {
      value
    }
    nodes {
      code
      title
      kind
      level
      teams(first: 3) {
        nodes {
          name
        }
      }
    }
  }
}`,
    variables: { within: { scheme: 'cn-emergency-platform-5', code: '12D00' }, region: '320700' },
  },
  {
    id: 'plan-sections',
    kind: 'query',
    title: { zh: '在全部预案正文中查找', en: 'Words in the texts of all plans' },
    query: `query PlanSections($words: String!) {
  planSections(
    first: 10
    filter: { text: { contains: $words }, version: { inForce: { eq: true } } }
  ) {
    nodes {
      path
      text
      version {
        label
        plan {
          title
        }
      }
    }
  }
}`,
    variables: { words: '围油栏' },
  },
  {
    id: 'plan-revision',
    kind: 'query',
    title: { zh: '新旧版本的差异与流程记录', en: 'What a revision changed, and its lifecycle' },
    query: `query PlanRevision($code: String!) {
  planVersion(code: $code) {
    label
    stage
    predecessor {
      label
      abolishedOn
    }
    diff {
      part
      key
      action
      field
      before
      after
    }
    acts(first: 10) {
      nodes {
        step
        doneOn
        byWhom
      }
    }
    possibleSteps
  }
}`,
    variables: { code: 'YA-320700-003-V2' },
  },
  {
    id: 'plans-of-a-material',
    kind: 'query',
    title: { zh: '哪些预案需要这种物资', en: 'Which plans need a material' },
    query: `query PlansOfMaterial($category: ClassCodeInput!) {
  materials(first: 5, filter: { category: { within: $category } }) {
    nodes {
      name
      available
      plans(first: 5) {
        totalCount {
          value
        }
        nodes {
          code
          title
        }
      }
    }
  }
}`,
    variables: { category: { scheme: 'cn-emergency-platform-5', code: '43B08' } },
  },
  {
    id: 'plan-deadlines',
    kind: 'query',
    title: { zh: '预案期限：逾期与 90 天内到期的备案、公布、演练、评估', en: 'Deadlines of plans that are overdue or due within 90 days' },
    query: `query PlanDeadlines($states: [PlanDeadlineState!]) {
  planDeadlines(first: 20, states: $states, withinDays: 90) {
    totalCount {
      value
    }
    nodes {
      kind
      state
      countedFromDate
      dueOn
      daysLeft
      rule {
        basis
        amount
        unit
      }
      plan {
        code
        title
        lastDrillOn
      }
      version {
        label
      }
    }
  }
}`,
    variables: { states: ['OVERDUE', 'DUE_SOON'] },
  },
  {
    id: 'drills-by-year',
    kind: 'query',
    title: { zh: '演练汇总：每年各形式的次数、人次与平均评分', en: 'Drills of each year by form, with participants and mean score' },
    query: `query DrillsByYear {
  drillSummary(groupBy: [YEAR, FORM]) {
    year
    form
    drills
    plans
    participants
    evaluatedDrills
    averageScore
  }
}`,
  },
  {
    id: 'drills-not-evaluated',
    kind: 'query',
    title: { zh: '尚未评估的演练', en: 'Drills that have not been evaluated' },
    query: `query DrillsNotEvaluated {
  drills(first: 10, filter: { evaluated: { eq: false } }, orderBy: [{ field: HELD_ON, direction: ASC }]) {
    nodes {
      code
      title
      heldOn
      participants
      plan {
        title
      }
      teams {
        people
        team {
          name
        }
      }
    }
  }
}`,
  },
  {
    id: 'plan-needs-missing',
    kind: 'query',
    title: { zh: '现行预案的资源缺口：需求对照可用库存、队伍与专家', en: 'What plans in force need and the city has not' },
    query: `query PlanNeedsMissing {
  planNeedSummary(groupBy: [MATERIAL, CATEGORY, RESOURCE_TYPE], having: { missingForAll: { gt: 0 } }, orderBy: { measure: MISSING_FOR_ALL }, first: 20) {
    kind
    unit
    material {
      name
    }
    category {
      name
    }
    resourceType {
      name
    }
    plans
    neededForOne
    neededForAll
    available
    missingForOne
    missingForAll
  }
}`,
  },
  {
    id: 'plans-by-class',
    kind: 'query',
    title: { zh: '预案汇总：事件大类与种类', en: 'Plans by class of emergency and kind' },
    query: `query PlansByClass {
  planSummary(groupBy: [EVENT_CLASS, KIND]) {
    eventClass {
      name
    }
    kind
    plans
    plansInForce
    versions
    revised
    filed
  }
}`,
  },
];
