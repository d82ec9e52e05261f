import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { askPush, countsOf, department, errorsOf, notesOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const feed = 'ports.ais-sentences';
const moving = '!AIVDM,1,1,,A,15N1u<PP1FJuvSRHOE6QIwwh0HQ6,0*30';
const first = '!AIVDM,2,1,6,A,53@o0E000001Q0CG37U8u<Tp4q@D00000000000018330400000000000000,0*63';
const second = '!AIVDM,2,2,6,A,00000000008,2*2A';
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 0, 0, seconds)).toISOString();

describe('sentences of AIS', () => {
  test('are decoded; sending them again changes nothing', async () => {
    const records = [
      { sentence: moving, receivedAt: '2026-11-23 08:00:00', receiver: '东西连岛' },
      { sentence: '!AIVDM,1,1,,A,403Ovl@000Htt<tSF0l4Q@100`Pq,0*28,d-109,S2105', receivedAt: at(1) },
      { sentence: '!AIVDM,1,1,,B,133i;RPP1DPEbcDMV@1r:Ow:2>`<,0*41', receivedAt: at(2) },
    ];
    const receipt = await pushed(hub, feed, { records });
    expect(countsOf(receipt)).toEqual([3, 3, 0, 0, 0, 0]);
    expect(notesOf(receipt)).toEqual(
      expect.arrayContaining(['SENTINEL headingDegree 2 0', 'SENTINEL longitude 1 1', 'SENTINEL latitude 1 1']),
    );
    expect(countsOf(await pushed(hub, feed, { records: [...records].reverse() }))).toEqual([3, 0, 0, 3, 0, 0]);
    const { aisMessages } = await hub.data(
      `{ aisMessages(orderBy: [{ field: RECEIVED_AT }]) { nodes { mmsi messageType receiver receivedAt speedKnot courseDegree headingDegree navigationStatus sentence location(crs: WGS84) { longitude latitude } latest } } }`,
    );
    expect(aisMessages.nodes).toMatchObject([
      {
        mmsi: '367033650',
        messageType: 1,
        receiver: '东西连岛',
        speedKnot: 8.6,
        courseDegree: 35.9,
        headingDegree: null,
        navigationStatus: 'UNDER_WAY_ENGINE',
        sentence: moving,
        latest: true,
      },
      { mmsi: '003669713', messageType: 4, location: null, latest: false },
      { mmsi: '205278090', messageType: 1, speedKnot: 8.4, courseDegree: 260.1, headingDegree: null },
    ]);
    expect(new Date(aisMessages.nodes[0].receivedAt).toISOString()).toBe(at(0));
    expect(aisMessages.nodes[0].location.longitude).toBeCloseTo(-70.346909, 5);
    expect(aisMessages.nodes[2].location.latitude).toBeCloseTo(51.725665, 5);
  });

  test('in parts are joined in any order within a batch, by the time of their tag block', async () => {
    const tagged = (text: string, part: number) => `\\g:${part}-2-1604,s:rORBCOMM008,c:1418169601\\${text}`;
    const receipt = await pushed(hub, feed, { records: [{ sentence: tagged(second, 2) }, { sentence: tagged(first, 1) }] });
    expect(countsOf(receipt)).toEqual([2, 1, 0, 1, 0, 0]);
    expect(notesOf(receipt)).toEqual(['REPEATED null 1 0']);
    const { aisMessages } = await hub.data(
      `{ aisMessages(filter: { messageType: { eq: 5 } }) { nodes { sentence receivedAt vesselType mmsi } } }`,
    );
    expect(aisMessages.nodes).toMatchObject([{ sentence: `${first}\n${second}`, mmsi: '219005012' }]);
    expect(Date.parse(aisMessages.nodes[0].receivedAt)).toBe(1418169601_000);
  });

  test('that are broken are told apart and kept in quarantine, where the missing part can be given', async () => {
    const receipt = await pushed(hub, feed, {
      records: [
        { sentence: first, receivedAt: at(10) },
        { sentence: moving.replace('*30', '*31'), receivedAt: at(11) },
        { sentence: '!AIVDM,1,1,,A,15N1u<PP1FJuvSR', receivedAt: at(12) },
        { sentence: moving },
        { sentence: moving, receivedAt: '2099-01-01T00:00:00Z' },
        { sentence: '!AIVDM,1,1,,A,1,0*17', receivedAt: at(13) },
        { receivedAt: at(14) },
        7,
      ],
    });
    expect(countsOf(receipt)).toEqual([8, 0, 0, 0, 0, 8]);
    expect(errorsOf(receipt)).toEqual([
      '0 /sentence PARTS_MISSING',
      '1 /sentence WRONG_CHECKSUM',
      '2 /sentence NOT_A_SENTENCE',
      '3 /receivedAt REQUIRED',
      '4 /receivedAt IN_FUTURE',
      '5 /sentence TOO_SHORT',
      '6 /sentence REQUIRED',
      '7  NOT_A_RECORD',
    ]);
    const caller = department('ports');
    const { quarantine } = await hub.data(
      `{ quarantine(filter: { subject: { eq: "${feed}" } }, first: 50) { nodes { id record } } }`,
      {},
      { caller },
    );
    const held = quarantine.nodes.find(({ record }: { record: { sentence?: string } }) => record.sentence === first);
    const answer = await hub.ask(
      'mutation($id: ID!, $record: JSON!) { correctQuarantined(id: $id, record: $record) { inserted errors { code } } }',
      { id: held.id, record: { sentence: `${first}\n${second}`, receivedAt: at(10) } },
      { caller },
    );
    expect(answer.data!.correctQuarantined).toEqual({ inserted: 1, errors: [] });
  });

  test('give the track and the newest position of a vessel, with the name that it told last', async () => {
    const records = [
      { sentence: '!AIVDM,1,1,,B,133i;RPP1DPEbcDMV@1r:Ow:2>`<,0*41', receivedAt: at(100) },
      { sentence: '!AIVDM,1,1,,B,133i;RPP1DPEbcDMV@1r:Ow:2>`<,0*41', receivedAt: at(90) },
    ];
    expect(countsOf(await pushed(hub, feed, { records }))).toEqual([2, 2, 0, 0, 0, 0]);
    const { track, newest } = await hub.data(`{
      track: aisMessages(filter: { mmsi: { eq: "205278090" } }, orderBy: [{ field: RECEIVED_AT }]) { nodes { receivedAt } }
      newest: aisMessages(filter: { mmsi: { eq: "205278090" }, latest: { eq: true } }) { nodes { receivedAt lastName } }
    }`);
    expect(track.nodes.map(({ receivedAt }: { receivedAt: string }) => new Date(receivedAt).toISOString())).toEqual([
      at(2),
      at(90),
      at(100),
    ]);
    expect(newest.nodes.map(({ receivedAt }: { receivedAt: string }) => new Date(receivedAt).toISOString())).toEqual([at(100)]);
  });

  test('are taken from the port authority alone', async () => {
    const answer = await askPush(hub, feed, { records: [{ sentence: moving, receivedAt: at(0) }] }, { caller: department('water') });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
