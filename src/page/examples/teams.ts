import type { ExampleOperation } from './operation.js';

/** Operations of the teams library; codes are those of the demonstration city. */
export const teamExamples: readonly ExampleOperation[] = [
  {
    id: 'nearest-teams',
    kind: 'query',
    title: { zh: '事发点周边可出动的危化品救援队伍', en: 'Nearest chemical rescue teams that can be sent' },
    query: `query NearestTeams($near: NearInput!, $class: ClassCodeInput!) {
  teams(
    first: 5
    near: $near
    filter: {
      status: { eq: STANDBY }
      active: { eq: true }
      classifications: { some: { within: $class } }
    }
  ) {
    edges {
      distanceKm
      node {
        code
        name
        availablePeople
        responseMinutes
        readiness
        dutyPhone {
          text
          masked
        }
        equipment {
          name
          quantity
          unit
        }
      }
    }
  }
}`,
    variables: {
      near: { point: { longitude: 119.58, latitude: 34.58 }, radiusKm: 60 },
      class: { scheme: 'lyg-2017-30', code: 'T01' },
    },
  },
  {
    id: 'teams-serving',
    kind: 'query',
    title: { zh: '服务某区划且配有冲锋舟的队伍', en: 'Teams that serve a division and have assault boats' },
    query: `query TeamsServing($region: String!) {
  teams(
    first: 10
    filter: {
      serves: $region
      equipment: { some: { name: { contains: "冲锋舟" }, quantity: { gte: 2 } } }
    }
    orderBy: [{ field: AVAILABLE_PEOPLE, direction: DESC }]
  ) {
    totalCount {
      value
    }
    nodes {
      code
      name
      kind
      status
      availablePeople
      serviceRegions {
        name
      }
      depots {
        name
      }
    }
  }
}`,
    variables: { region: '320707' },
  },
  {
    id: 'team-status-history',
    kind: 'query',
    title: { zh: '队伍档案：编成、能力与状态变更', en: 'One team with its parts and the history of its status' },
    query: `query TeamFile($code: String!) {
  team(code: $code) {
    name
    status
    statusSince
    superior {
      name
    }
    capabilities {
      name
      quantity
      unit
    }
    statusChanges(first: 5) {
      nodes {
        previous
        status
        since
        until
        people
        reason
      }
    }
  }
}`,
    variables: { code: 'DW-320706-03' },
  },
  {
    id: 'team-summary',
    kind: 'query',
    title: { zh: '各区县各类队伍与可出动人数', en: 'Teams and people who can be sent, by county and kind' },
    query: `query TeamSummary {
  teamSummary(
    groupBy: [COUNTY, KIND]
    having: { teams: { gte: 2 } }
    orderBy: { measure: AVAILABLE_PEOPLE }
  ) {
    county {
      name
    }
    kind
    teams
    standby
    totalPeople
    availablePeople
    fastestResponse
  }
}`,
  },
  {
    id: 'teams-to-drill',
    kind: 'query',
    title: { zh: '演练或核实已过期、即将到期的队伍', en: 'Teams whose drill or verification has run out or is about to' },
    query: `query TeamsToDrill {
  teams(
    first: 20
    filter: { readiness: { in: [OVERDUE, DUE] }, active: { eq: true } }
    orderBy: [{ field: READY_UNTIL, direction: ASC }]
  ) {
    nodes {
      code
      name
      readiness
      readyUntil
      lastDrillOn
      lastVerifiedOn
      organization {
        name
      }
    }
  }
}`,
  },
  {
    id: 'change-team-status',
    kind: 'mutation',
    title: { zh: '登记队伍状态（需要写入权限）', en: 'Record that a team is deployed (needs the right to write)' },
    query: `mutation ChangeTeamStatus($input: ChangeTeamStatusInput!) {
  changeTeamStatus(input: $input) {
    record {
      code
      previous
      status
      since
      team {
        name
        availablePeople
        version
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}`,
    variables: { input: { team: 'DW-320706-01', status: 'DEPLOYED', people: 12, reason: '演示：增援火灾现场' } },
  },
];
