import { boolean, choice, number, reference, text } from '../../../records/fields.js';
import type { RecordKind } from '../../../records/kind.js';
import { place } from '../../../records/place.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { depotLevels, ownerKinds } from '../entity.js';
import { depotLevelWords, ownerKindWords } from '../words.js';
import { depotView } from './view.js';

const phone = {
  form: /^[0-9+()（）\-–—转,，\s/]{3,60}$/,
  formed: { zh: '应为电话号码，如 0518-85812345 或 13800000000', en: 'should be a phone number, such as 0518-85812345' },
};

/** How depots are written. */
export const depotKind: RecordKind = {
  subject: 'depots',
  label: { zh: '储备库', en: 'depot' },
  view: () => depotView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    name: text('名称', 'The name', 200, { required: true }),
    level: choice('级别', 'The level', depotLevels, depotLevelWords, { required: true }),
    ownerKind: choice('权属类型', 'The kind of owner', ownerKinds, ownerKindWords, { required: true }),
    active: boolean('启用', 'Active'),
    address: text('地址', 'The address', 500),
    region: reference('行政区划', 'region', toRegion),
    organization: reference('管理单位', 'organisation', toOrganization),
    location: place('位置', 'The location'),
    areaSquareMetre: number('面积（平方米）', 'The area in square metres', { above: 0, most: 99_999_999, decimals: 6 }),
    volumeCubicMetre: number('容积（立方米）', 'The volume in cubic metres', { above: 0, most: 99_999_999, decimals: 6 }),
    managerName: text('负责人', 'The manager', 100, { personal: true }),
    managerPhone: text('负责人电话', 'The phone of the manager', 60, { personal: true, ...phone }),
    dutyPhone: text('值班电话', 'The duty phone', 60, phone),
    remarks: text('备注', 'The remarks', 4000),
  },
  complete: (values) => {
    if (values['active'] === null) delete values['active'];
    return [];
  },
};
