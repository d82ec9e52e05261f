import type { ExampleOperation } from './operation.js';

/** Operations on what police, work safety, environment, health and construction push; codes are those of the demonstration city. */
export const safetyExamples: readonly ExampleOperation[] = [
  {
    id: 'hazard-sources-near',
    kind: 'query',
    title: { zh: '事发点周边的重大危险源、储罐实时液位与应急物资库', en: 'Hazard sources near a point, with tank levels and depots' },
    query: `query HazardSourcesNear($near: NearInput!) {
  hazardSources(first: 10, near: $near, filter: { level: { in: [LEVEL_1, LEVEL_2, LEVEL_3] } }) {
    edges {
      distanceKm
      node {
        code
        enterpriseName
        unitName
        level
        riskValue
        chemicals {
          name
          quantityTonne
        }
        tanks {
          name
          series {
            title
            unit
            latest {
              at
              value
            }
          }
        }
        plan {
          title
        }
        depot {
          name
        }
      }
    }
  }
}`,
    variables: { near: { point: { longitude: 119.55, latitude: 34.59 }, radiusKm: 10 } },
  },
  {
    id: 'hospitals-near',
    kind: 'query',
    title: { zh: '有空余重症床位的最近医院', en: 'Nearest hospitals with free beds of intensive care' },
    query: `query HospitalsNear($near: NearInput!) {
  hospitalCapacities(first: 5, near: $near, filter: { availableIntensiveBeds: { gte: 1 }, emsTraffic: { in: [NORMAL, ADVISORY] } }) {
    edges {
      distanceKm
      node {
        name
        grade
        emsTraffic
        availableBeds
        availableIntensiveBeds
        beds {
          kind
          availableCount
          baselineCount
        }
      }
    }
  }
}`,
    variables: { near: { point: { longitude: 119.55, latitude: 34.59 } } },
  },
  {
    id: 'alarms-recent',
    kind: 'query',
    title: { zh: '最近的火警与危化品警情（位置按权限精确或模糊）', en: 'Recent fires and leaks; places exact or rounded by right' },
    query: `query RecentAlarms {
  alarms(first: 10, filter: { channel: { eq: FIRE_119 } }, orderBy: [{ field: REPORTED_AT, direction: DESC }]) {
    nodes {
      code
      typeName
      reportedAt
      road
      region {
        name
      }
      disasterLevel
      peopleTrapped
      locationMasked
      location {
        longitude
        latitude
      }
    }
  }
}`,
  },
  {
    id: 'flood-points',
    kind: 'query',
    title: { zh: '易涝点当前积水与预警状态', en: 'Water at flood points against their levels' },
    query: `query FloodPoints {
  stations(first: 50, filter: { kind: { eq: FLOOD_POINT } }) {
    nodes {
      name
      region {
        name
      }
      warningLevelMetre
      thresholdState
      series {
        title
        unit
        latest {
          at
          value
        }
      }
    }
  }
}`,
  },
];
