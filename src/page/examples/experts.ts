import type { ExampleOperation } from './operation.js';

/** Operations of the experts library; codes are those of the demonstration city. */
export const expertExamples: readonly ExampleOperation[] = [
  {
    id: 'experts-to-call',
    kind: 'query',
    title: { zh: '现场处置可调用的危化品专家', en: 'Experts on hazardous chemicals to call to the scene' },
    query: `query ExpertsToCall($near: NearInput!, $specialty: String!) {
  experts(
    first: 10
    near: $near
    filter: {
      appointed: { eq: true }
      availability: { in: [AVAILABLE, ON_CALL] }
      duties: { some: { eq: ON_SITE } }
      specialties: { some: { name: { contains: $specialty } } }
    }
  ) {
    edges {
      distanceKm
      node {
        code
        name
        title
        workplace
        chief
        averageScore
        specialties {
          name
          years
        }
        contact {
          mobile {
            text
            masked
          }
        }
      }
    }
  }
}`,
    variables: { near: { point: { longitude: 119.53, latitude: 34.6 } }, specialty: '危险化学品' },
  },
  {
    id: 'expert-page',
    kind: 'query',
    title: { zh: '专家详情：聘任、出勤与回避', en: 'One expert: appointments, engagements, parties to avoid' },
    query: `query ExpertPage($code: String!) {
  expert(code: $code) {
    name
    type {
      name
    }
    summary
    duties
    currentAppointments {
      role
      level
      validTo
    }
    conflicts {
      party
      reason
      validFrom
      validTo
    }
    engagements(first: 5) {
      nodes {
        duty
        subject
        beganAt
        score
        evaluation
      }
    }
  }
}`,
    variables: { code: 'ZJ-0001' },
  },
  {
    id: 'appointments-ending',
    kind: 'query',
    title: { zh: '在聘且最先到期的聘任', en: 'Appointments in force that end first' },
    query: `query AppointmentsEnding {
  expertAppointments(
    first: 10
    filter: { state: { eq: IN_FORCE } }
    orderBy: [{ field: VALID_TO }]
  ) {
    nodes {
      code
      role
      validTo
      expert {
        code
        name
        workplace
      }
    }
  }
}`,
  },
  {
    id: 'expert-summary',
    kind: 'query',
    title: { zh: '专家汇总：按类别与职责统计人数、出勤与得分', en: 'Experts by class and kind of work, with engagements and scores' },
    query: `query ExpertSummary {
  expertSummary(
    groupBy: [TYPE, DUTY]
    having: { experts: { gte: 3 } }
    orderBy: { measure: EXPERTS }
  ) {
    type {
      name
    }
    duty
    experts
    appointed
    engagements
    averageScore
  }
}`,
  },
  {
    id: 'record-engagement',
    kind: 'mutation',
    title: { zh: '登记专家出勤（须回避的单位会被拒绝）', en: 'Record an engagement; a party to avoid is refused' },
    query: `mutation RecordEngagement($input: ExpertEngagementInput!) {
  recordExpertEngagement(input: $input) {
    record {
      code
      hasDuty
      expert {
        name
        averageScore
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
        expert: 'ZJ-0001',
        duty: 'CONSULTATION',
        subject: '化工园区预案评审（演示）',
        organization: 'LYG-EMB',
        beganAt: '2026-11-20T09:00:00+08:00',
        score: 5,
        key: 'example-engagement',
      },
    },
  },
];
