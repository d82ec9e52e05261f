import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { framed } from '../../../src/sectors/hj212/frame.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { askPush, countsOf, errorsOf, notesOf, pushed } from './pushing.js';

let hub: TestHub;
const device = 'LYG20260000000000000001';
beforeAll(async () => {
  hub = await testHub();
  await pushed(hub, 'environment.stations', {
    records: [
      { id: 'AQ-1', name: '海州区监测站', kind: '空气质量', region: '320706', longitude: 119.18, latitude: 34.59 },
      { id: 'WQ-1', name: '蔷薇河监测站', kind: '水质', river: '蔷薇河' },
      { id: device, name: '演示石化污水排口', kind: '排放' },
    ],
  });
});
afterAll(() => hub.close());

const seriesOf = async (code: string) =>
  (
    await hub.data(
      'query($code: String!) { station(code: $code) { series { property title unit latest { at value quality } observations { nodes { at value quality } } } } }',
      { code },
    )
  ).station.series as { property: string; title: string; unit: string; latest: object; observations: { nodes: object[] } }[];

describe('air quality', () => {
  test('keeps the AQI as sent, by the edition of its standard', async () => {
    const time = '2026-11-20T08:00:00+08:00';
    const receipt = await pushed(hub, 'environment.air', {
      records: [
        { station: 'AQ-1', time, pm25: 35, pm10: 62, co: 0.7, aqi2026: 52 },
        { station: 'AQ-1', time: '2026-02-20T08:00:00+08:00', pm25: -999, aqi2012: 48 },
        { station: 'AQ-1', time: '2026-11-20T09:00:00+08:00', aqi: 50 },
        { station: 'AQ-1', time: '2026-11-20T10:00:00+08:00', aqi2026: 501 },
        { station: 'AQ-1', time: '2026-11-20T11:00:00+08:00', pm25: 'NA' },
      ],
    });
    expect([countsOf(receipt), errorsOf(receipt), notesOf(receipt)]).toEqual([
      [5, 2, 0, 0, 0, 3],
      ['2 /aqi UNKNOWN_FIELD', '3 /aqi2026 OUT_OF_RANGE', '4 /pm25 NOT_A_NUMBER'],
      ['SENTINEL pm25 1 1'],
    ]);
    const series = await seriesOf('AQ-1');
    expect(series.find(({ property }) => property === 'aqi2026')).toMatchObject({
      title: 'AQI（HJ 633-2026）',
      latest: { at: time, value: 52 },
    });
    expect(series.find(({ property }) => property === 'aqi2012')).toMatchObject({ latest: { value: 48 } });
    expect(series.find(({ property }) => property === 'pm25')).toMatchObject({ unit: 'µg/m³', latest: { value: 35 } });
  });
});

describe('water quality', () => {
  test('keeps values and the class as sent', async () => {
    const receipt = await pushed(hub, 'environment.water-quality', {
      records: [
        { station: 'WQ-1', time: '2026-11-20T08:00:00+08:00', ph: 7.6, ammoniaNitrogen: 0.21, waterClass: 'Ⅲ' },
        { station: 'WQ-1', time: '2026-11-20T12:00:00+08:00', ph: 14.5 },
        { station: 'WQ-1', time: '2026-11-20T16:00:00+08:00', waterClass: '劣Ⅴ类' },
        { station: 'WQ-1', time: '2026-11-20T20:00:00+08:00', waterClass: 'Ⅶ' },
      ],
    });
    expect(errorsOf(receipt)).toEqual(['1 /ph OUT_OF_RANGE', '3 /waterClass NOT_IN_LIST']);
    expect((await seriesOf('WQ-1')).find(({ property }) => property === 'waterClass')).toMatchObject({ latest: { value: 6 } });
  });
});

describe('frames of HJ 212', () => {
  const data = (values: string, { cn = '2061', time = '20261120080000', mn = device } = {}) =>
    framed(`QN=20261120080500000;ST=32;CN=${cn};PW=998877;MN=${mn};Flag=8;CP=&&DataTime=${time};${values}&&`);
  const frame = data('w01018-Avg=18.04,w01018-Min=15.2,w01018-Max=22.6,w01018-Flag=N;w21003-Avg=0.62,w21003-Flag=D');

  test('become readings of the device, with the quality of their flags', async () => {
    const receipt = await pushed(hub, 'environment.hj212', {
      records: [{ frame }, { frame: data('011-Rtd=20.5,011-Flag=N;zz1-Rtd=3,zz1-Flag=N', { cn: '2011', time: '20261120083000' }) }],
    });
    expect([countsOf(receipt), notesOf(receipt)]).toEqual([[2, 2, 0, 0, 0, 0], ['UNKNOWN_CODE zz1 1 1']]);
    const at = '2026-11-20T08:00:00+08:00';
    expect((await seriesOf(device)).map(({ property, title, unit, latest }) => [property, title, unit, latest])).toEqual([
      ['w01018HourAvg', '化学需氧量小时均值', 'mg/L', { at, value: 18.04, quality: 'GOOD' }],
      ['w01018HourMax', '化学需氧量小时最大值', 'mg/L', { at, value: 22.6, quality: 'GOOD' }],
      ['w01018HourMin', '化学需氧量小时最小值', 'mg/L', { at, value: 15.2, quality: 'GOOD' }],
      ['w01018RealTimeRtd', '化学需氧量实时值', 'mg/L', { at: '2026-11-20T08:30:00+08:00', value: 20.5, quality: 'GOOD' }],
      ['w21003HourAvg', '氨氮小时均值', 'mg/L', { at, value: 0.62, quality: 'SUSPECT' }],
    ]);
  });

  test('sent again are unchanged, and a dry run names device and time', async () => {
    expect(countsOf(await pushed(hub, 'environment.hj212', { records: [{ frame }] }))).toEqual([1, 0, 0, 1, 0, 0]);
    const dry = await pushed(hub, 'environment.hj212', { dryRun: true, records: [{ frame: data('w01018-Avg=19,w01018-Flag=N') }] });
    expect(dry.diff).toEqual([
      {
        index: 0,
        code: `${device} 2026-11-20T08:00:00.000+08:00`,
        action: 'UPDATE',
        changes: [{ field: 'w01018HourAvg', before: 18.04, after: 19 }],
      },
    ]);
  });

  test('that are damaged or not data are quarantined without their password, and can be sent again from there', async () => {
    const records = [
      { frame: frame.replace('18.04', '18.05') },
      { frame: frame.slice(0, 80) },
      { frame: data('w01018-Avg=1', { time: '20991120080000' }) },
      { frame: data('w01018-Avg=1', { mn: 'UNKNOWN-1' }) },
      { frame: data('zz1-Avg=1') },
      { frame: data('w01018-Avg=1', { cn: '1011' }) },
      { frame: 12 },
      { password: 'PW=998877;' },
    ];
    const receipt = await askPush(hub, 'environment.hj212', { records }, { language: 'zh-CN' });
    expect(errorsOf(receipt.data!.pushRecords)).toEqual([
      '0 /frame WRONG_CRC',
      '1 /frame NOT_A_FRAME',
      '2 /time IN_FUTURE',
      '3 /station NOT_FOUND',
      '4  NOTHING_MEASURED',
      '5 /frame NOT_DATA',
      '6 /frame NOT_A_FRAME',
      '7 /password UNKNOWN_FIELD',
      '7 /frame REQUIRED',
    ]);
    const { rows } = await hub.database.primary.query<{ record: { frame?: string } }>('select record from quarantined_record order by id');
    const kept = rows.slice(-8);
    expect(JSON.stringify([kept, receipt])).not.toContain('998877');
    const again = await pushed(hub, 'environment.hj212', { records: [{ frame: kept[3]!.record.frame }] });
    expect(errorsOf(again)).toEqual(['0 /station NOT_FOUND']);
  });
});
