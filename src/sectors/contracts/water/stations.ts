import { boolean, choice, number, reference, text } from '../../../records/fields.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { stationKinds } from '../../stations/entity.js';
import { stationKindWords } from '../../stations/words.js';
import { pointFields, recordContract } from '../contract.js';

const metres = { least: -100, most: 1000, decimals: 3 };

/** Stations by ST_STBPRP_B of SL 323-2011, with the warning and guarantee levels of ST_RVFCCH_B; the id is the STCD. */
export const waterStationsV1 = recordContract(
  {
    name: text('测站名称', 'The name', 100, { required: true, example: '临洪' }),
    kind: choice('测站类型', 'The kind', stationKinds, stationKindWords, { required: true, example: '河道水文' }),
    river: text('河流名称', 'The river', 100, { example: '新沭河' }),
    basin: text('流域名称', 'The basin', 100, { example: '沂沭泗' }),
    datum: text('高程基面', 'The datum', 50, { example: '废黄河口' }),
    datumOffsetMetre: number('基面高程（米）', 'The height of the datum in metres', { ...metres, example: '0' }),
    warningLevelMetre: number('警戒水位（米）', 'The warning level in metres', { ...metres, example: '5.5' }),
    guaranteeLevelMetre: number('保证水位（米）', 'The guarantee level in metres', { ...metres, example: '6.65' }),
    warningFlow: number('警戒流量（立方米每秒）', 'The warning discharge', { least: 0, most: 200_000 }),
    guaranteeFlow: number('保证流量（立方米每秒）', 'The guarantee discharge', { least: 0, most: 200_000 }),
    highestLevelMetre: number('实测最高水位（米）', 'The highest level on record in metres', metres),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    organization: reference('管理单位', 'organisation', toOrganization, { example: 'LYG-WRB' }),
    address: text('站址', 'The address', 200),
    active: boolean('在用', 'Whether the station is in use', { example: '是' }),
    ...pointFields(),
  },
  { version: 1, sentinels: { warningLevelMetre: [-999, 9999], guaranteeLevelMetre: [-999, 9999], highestLevelMetre: [-999, 9999] } },
);
