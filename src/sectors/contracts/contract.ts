import { boolean, choice, dateTime, number, text, type FieldRule } from '../../records/fields.js';
import { coordinateSystems } from '../../platform/geo.js';
import type { Contract } from '../feed.js';

type Fields = Readonly<Record<string, FieldRule>>;
type Given = Pick<Contract, 'version'> & Partial<Omit<Contract, 'version' | 'fields'>>;

const defaults = { crs: 'CGCS2000', beijingTime: true, sentinels: {}, past: [] } as const;

const revision = number('修订号', 'The revision', { least: 0, most: Number.MAX_SAFE_INTEGER, decimals: 0, example: '1' });
const withdrawn = boolean('撤回', 'Whether the record is withdrawn', { example: 'false' });

const longitude = (required: boolean) =>
  number('经度（度）', 'The longitude in degrees', { least: -180, most: 180, decimals: 8, example: '119.2215', required });
const latitude = (required: boolean) =>
  number('纬度（度）', 'The latitude in degrees', { least: -90, most: 90, decimals: 8, example: '34.5967', required });
const crs = choice('坐标系', 'The coordinate system', coordinateSystems, {}, { example: 'CGCS2000' });

/** The fields of a point, for contracts of records that lie somewhere. */
export const pointFields = (required = false): Fields => ({ longitude: longitude(required), latitude: latitude(required), crs });

/** A contract of a record feed: the id that the department gives, its own fields, revision and withdrawal. */
export const recordContract = (fields: Fields, about: Given): Contract => ({
  ...defaults,
  ...about,
  fields: {
    id: text('记录编号', 'The id of the record', 100, { required: true, example: 'A-2026-000001' }),
    ...fields,
    revision,
    withdrawn,
  },
});

export const qualities = ['GOOD', 'ESTIMATED', 'SUSPECT'] as const;

/** A contract of an observation feed: station and time, one field for each property measured, quality, revision and withdrawal. */
export const observationContract = (measures: Fields, about: Given): Contract => ({
  ...defaults,
  ...about,
  past: ['time', ...(about.past ?? [])],
  fields: {
    station: text('测站编码', 'The code of the station', 100, { required: true, example: '51110500' }),
    time: dateTime('时间', 'The time', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    ...measures,
    quality: choice('数据质量', 'The quality', qualities, { 正常: 'GOOD', 插补: 'ESTIMATED', 可疑: 'SUSPECT' }, { example: 'GOOD' }),
    revision,
    withdrawn,
  },
});
