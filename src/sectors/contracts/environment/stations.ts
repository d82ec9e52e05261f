import { choice, text } from '../../../records/fields.js';
import { placesContract } from '../places.js';

const kinds = ['AIR_QUALITY', 'WATER_QUALITY', 'EMISSION', 'OTHER'];
const words = { 空气质量: 'AIR_QUALITY', 水质: 'WATER_QUALITY', 排放: 'EMISSION', 其他: 'OTHER' };

/** Stations of air and water quality and outlets of polluters; the id is the code of the station, for HJ 212 the MN. */
export const environmentStationsV1 = placesContract(
  { name: '海州区监测站', region: '320706' },
  {
    kind: choice('测站类型', 'The kind', kinds, words, { required: true, example: '空气质量' }),
    river: text('水体名称', 'The water body', 100),
  },
);
