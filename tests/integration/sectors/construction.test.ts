import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, errorsOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const site = (id: string, more: object = {}) => ({
  id,
  name: '海州湾演示商务中心',
  state: '在建',
  licenceNumber: '320706202603010101',
  ...more,
});

test('construction sites tell licence and works of higher danger', async () => {
  const receipt = await pushed(hub, 'construction.sites', {
    records: [
      site('S1', {
        region: '320706',
        dangerousWorks: '基坑*是*2026-04-01；起重吊装*否',
        pitDepthMetre: 9.6,
        longitude: 119.21,
        latitude: 34.6,
      }),
      site('S2', { state: '未开工', licenceNumber: null }),
      site('S3', { licenceNumber: null }),
      site('S4', { dangerousWorks: [{ kind: '基坑', startedOn: '2026-04-01', endedOn: '2026-03-01' }] }),
      site('S5', { dangerousWorks: [{ kind: '深坑' }] }),
      site('S6', { builderUscc: '91350100M000100Y44' }),
      site('S7', { startedOn: '2026-04-01', expectedCompletionOn: '2026-03-01' }),
    ],
  });
  expect(errorsOf(receipt)).toEqual([
    '2 /licenceNumber REQUIRED',
    '3 /dangerousWorks/0/endedOn OUT_OF_ORDER',
    '4 /dangerousWorks/0/kind NOT_IN_LIST',
    '5 /builderUscc BAD_FORM',
    '6 /expectedCompletionOn OUT_OF_ORDER',
  ]);
  const answer = await hub.ask(
    '{ constructionSites(filter: { dangerousWorks: { some: { kind: { eq: FOUNDATION_PIT }, exceedsScale: { eq: true } } } }, near: { point: { longitude: 119.21, latitude: 34.6 }, radiusKm: 1 }) { nodes { code state pitDepthMetre region { name } dangerousWorks { kind exceedsScale startedOn } } } }',
  );
  expect(answer.extensions!.statements).toBe(1);
  expect(answer.data!.constructionSites.nodes).toEqual([
    {
      code: 'S1',
      state: 'BUILDING',
      pitDepthMetre: 9.6,
      region: { name: '海州区' },
      dangerousWorks: [
        { kind: 'FOUNDATION_PIT', exceedsScale: true, startedOn: '2026-04-01' },
        { kind: 'LIFTING', exceedsScale: false, startedOn: null },
      ],
    },
  ]);
});

test('flood points tell the depth of their water', async () => {
  const points = await pushed(hub, 'construction.flood-points', {
    records: [
      { id: 'FP-1', name: '港城大道下穿通道', warningLevelMetre: 0.15, guaranteeLevelMetre: 0.27, region: '320706' },
      { id: 'FP-2', name: '反了', warningLevelMetre: 0.3, guaranteeLevelMetre: 0.2 },
    ],
  });
  expect(errorsOf(points)).toEqual(['1 /guaranteeLevelMetre OUT_OF_ORDER']);
  const depths = await pushed(hub, 'construction.flood-depths', {
    records: [
      { station: 'FP-1', time: '2026-07-20 14:00', depthMetre: 0.08 },
      { station: 'FP-1', time: '2026-07-20 14:10', depthMetre: 0.31 },
      { station: 'FP-1', time: '2026-07-20 14:20', depthMetre: -0.2 },
    ],
  });
  expect([countsOf(depths), errorsOf(depths)]).toEqual([[3, 2, 0, 0, 0, 1], ['2 /depthMetre OUT_OF_RANGE']]);
  const { stations } = await hub.data(
    '{ stations(filter: { kind: { eq: FLOOD_POINT } }) { nodes { code warningLevelMetre thresholdState series { title unit thresholdState latest { at value } } } } }',
  );
  expect(stations.nodes).toEqual([
    {
      code: 'FP-1',
      warningLevelMetre: 0.15,
      thresholdState: 'ABOVE_GUARANTEE',
      series: [
        { title: '积水深度', unit: 'm', thresholdState: 'ABOVE_GUARANTEE', latest: { at: '2026-07-20T14:10:00+08:00', value: 0.31 } },
      ],
    },
  ]);
});
