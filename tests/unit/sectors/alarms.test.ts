import { describe, expect, test } from '@jest/globals';
import { alarmsV1 } from '../../../src/sectors/contracts/public-security/alarms.js';
import { gridMiddle } from '../../../src/sectors/records/alarms/grid.js';
import { roadOf } from '../../../src/sectors/records/alarms/roadOf.js';

describe('of an address', () => {
  test.each([
    ['海州区通灌南路12号3幢501室', '通灌南路'],
    ['连云港市连云区中山中路 303 号 李某家', '中山中路'],
    ['海连中路与通灌南路交叉口', '海连中路/通灌南路'],
    ['花果山大道88号 13812345678', '花果山大道'],
    ['墟沟街道海棠北路101号', '海棠北路'],
    ['G25长深高速K1012+300', 'G25/长深高速'],
    ['港城大道下穿隧道', '港城大道/下穿隧道'],
    ['新浦经济开发区长江路26号', '长江路'],
  ])('%s only %s is kept', (address, road) => {
    expect(roadOf(address)).toBe(road);
  });

  test.each(['苏宁小区3幢501室张三家', '13812345678', '火车站东广场', '', '路'])('%s nothing is kept', (address) => {
    expect(roadOf(address)).toBeUndefined();
  });
});

describe('of an alarm', () => {
  const admit = alarmsV1.admit;

  test('only time, kind, road, division, unit and point pass, under the names of the hub', () => {
    const { record, notes } = admit({
      jjdbh: 'J1',
      bjsj: '2026-11-23 08:05:00',
      bjdh: '13812345678',
      BJDZ: '海州区通灌南路12号3幢501室',
      bjnr: '张三称家中起火',
      zjhm: '320706199001011234',
      jjlx: '01',
      jqlbdm: '10000000',
      sfbm: '0',
      xzqhdm: '320706',
      X: 119.17,
      Y: 34.59,
    });
    expect(record).toEqual({
      id: 'J1',
      reportedAt: '2026-11-23 08:05:00',
      road: '通灌南路',
      channel: '110',
      typeCode: '10000000',
      region: '320706',
      longitude: 119.17,
      latitude: 34.59,
    });
    expect(notes.map(({ code, field }) => `${code} ${field}`)).toEqual(['NOT_KEPT bjdh', 'REDUCED bjdz', 'NOT_KEPT bjnr', 'NOT_KEPT zjhm']);
  });

  test.each([1, '1', true, '是', 'SECRET', 2, {}, ' 1 '])('with the secrecy mark %p nothing passes', (sfbm) => {
    for (const name of ['sfbm', 'SFBM', ' sfbm ']) {
      const admitted = admit({ jjdbh: 'SECRET-1', [name]: sfbm });
      expect(admitted.refused?.code).toBe('SECRET');
      expect(JSON.stringify(admitted)).not.toContain('SECRET-1');
    }
  });

  test.each([0, '0', false, '否', null, ''])('with the mark %p it passes', (sfbm) => {
    expect(admit({ jjdbh: 'J1', sfbm })).toMatchObject({ record: { id: 'J1' } });
  });

  test('fields that are not known lose their values, and what is no record passes nothing', () => {
    expect(admit({ id: 'J1', phone2: '13812345678' }).record).toEqual({ id: 'J1', phone2: null });
    expect(admit('13812345678').record).toBeNull();
  });

  test('names and places are those of its grid cell', () => {
    const longitudes = [119.1712, 119.17, 119.1799, 119.18, 180, -180];
    expect(longitudes.map((longitude) => gridMiddle({ longitude, latitude: 34.5999 }))).toEqual(
      [119.175, 119.175, 119.175, 119.185, 179.995, -179.995].map((longitude) => ({ longitude, latitude: 34.595 })),
    );
    expect([90, -90, -0.001].map((latitude) => gridMiddle({ longitude: 0, latitude }).latitude)).toEqual([89.995, -89.995, -0.005]);
  });
});
