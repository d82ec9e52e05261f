import { HubError } from '../platform/errors.js';
import { coordinateSystems, toCgcs2000, type CoordinateSystem, type GeoPointInput } from '../platform/geo.js';
import { custom, FieldFault, type FieldRule } from './fields.js';

/** A point given as { longitude, latitude, crs } or as text "119.2,34.6" or "GCJ02:119.2,34.6". */
export function pointOf(value: unknown): GeoPointInput {
  const form = {
    zh: '应写成 经度,纬度，如 119.22,34.60，其他坐标系写成 GCJ02:119.22,34.60',
    en: 'is written longitude,latitude, such as 119.22,34.60; in another system GCJ02:119.22,34.60',
  };
  let given = value as GeoPointInput;
  if (typeof value === 'string') {
    const match =
      value.length > 100 ? null : /^(?:(\w+)\s*[:：])?\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,2}(?:\.\d+)?)$/.exec(value.trim());
    if (!match) throw new FieldFault('BAD_FORM', form);
    given = {
      longitude: Number(match[2]),
      latitude: Number(match[3]),
      crs: (match[1]?.toUpperCase() as CoordinateSystem | undefined) ?? null,
    };
  }
  if (
    typeof given?.longitude !== 'number' ||
    typeof given.latitude !== 'number' ||
    (given.crs != null && !coordinateSystems.includes(given.crs))
  )
    throw new FieldFault('BAD_FORM', form);
  try {
    toCgcs2000(given);
  } catch (fault) {
    if (fault instanceof HubError)
      throw new FieldFault('OUT_OF_RANGE', { zh: `有误：${fault.sentence.zh}`, en: `is wrong: ${fault.sentence.en}` });
    throw fault;
  }
  return given;
}

/** A place kept in the columns longitude, latitude and sourceCrs. */
export const place = (zh: string, en: string): FieldRule =>
  custom(zh, en, pointOf, {
    spread: (value: GeoPointInput) => ({ ...toCgcs2000(value), sourceCrs: value.crs ?? 'CGCS2000' }),
    properties: ['longitude', 'latitude', 'sourceCrs'],
  });
