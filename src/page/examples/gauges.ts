import type { ExampleOperation } from './operation.js';

/** Operations on what departments push; codes are those of the demonstration city. */
export const gaugeExamples: readonly ExampleOperation[] = [
  {
    id: 'gauges',
    kind: 'query',
    title: { zh: '水利测站：最新值与超警状态', en: 'Gauges: latest value and threshold state' },
    query: `query Gauges { stations(first: 20, filter: { sector: { eq: WATER } }) { nodes { code name river thresholdState series { property thresholdState latest { at value } } } } }`,
  },
  {
    id: 'gauge-day',
    kind: 'query',
    title: { zh: '一个测站的日过程线', en: 'A day of a gauge by hours' },
    query: `query GaugeDay($from: DateTime!, $to: DateTime!) { stations(first: 1, filter: { code: { eq: "0051200001" } }) { nodes { name series { property buckets(every: HOUR, from: $from, to: $to) { at min max mean count } } } } }`,
    variables: { from: '2026-11-20T00:00:00+08:00', to: '2026-11-21T00:00:00+08:00' },
  },
  {
    id: 'dangerous-goods-near',
    kind: 'query',
    title: { zh: '港区周边的危险货物申报与船舶', en: 'Dangerous goods near the port with their vessel calls' },
    query: `query DangerousGoodsNear($near: NearInput!) { dangerousGoods(first: 10, near: $near) { edges { distanceKm node { code unNumber imoClass vesselCall { code vesselName state } } } } }`,
    variables: { near: { point: { longitude: 119.44, latitude: 34.75 }, radiusKm: 20 } },
  },
  {
    id: 'road-events',
    kind: 'query',
    title: { zh: '道路事件', en: 'Events on roads' },
    query: `query RoadEvents { roadEvents(first: 20) { nodes { code kind severity roadCode fromStake startedAt endedAt } } }`,
  },
];
