import { boolean, choice, date, number, reference, text } from '../../../records/fields.js';
import { uscc } from '../../../records/identifiers.js';
import { part } from '../../../records/parts.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { constructionSiteStates, dangerousWorkKinds } from '../../records/constructionSites/entity.js';
import { pointFields, recordContract } from '../contract.js';

const states = { 未开工: 'NOT_STARTED', 在建: 'BUILDING', 停工: 'SUSPENDED', 竣工: 'COMPLETED' };
const kinds = {
  基坑: 'FOUNDATION_PIT',
  基坑工程: 'FOUNDATION_PIT',
  模板: 'FORMWORK',
  模板工程: 'FORMWORK',
  起重: 'LIFTING',
  起重吊装: 'LIFTING',
  脚手架: 'SCAFFOLD',
  拆除: 'DEMOLITION',
  暗挖: 'UNDERGROUND',
  其他: 'OTHER',
};
const counted = { least: 0, most: 100_000, decimals: 0 };

/** Building sites. No national format for pushing them exists: this is the hub's own. */
export const constructionSitesV1 = recordContract(
  {
    name: text('工程名称', 'The name', 200, { required: true, example: '海州湾演示商务中心' }),
    licenceNumber: text('施工许可证号', 'The number of the licence', 50, { form: /^[\w-]+$/, example: '320706202603010101' }),
    state: choice('状态', 'The state', constructionSiteStates, states, { required: true, example: '在建' }),
    builderName: text('施工单位', 'The contractor', 200, { example: '连云港演示建设有限公司' }),
    builderUscc: uscc(),
    developerName: text('建设单位', 'The developer', 200),
    supervisorName: text('监理单位', 'The supervising engineer', 200),
    startedOn: date('开工日期', 'The day of the start', { example: '2026-03-01' }),
    expectedCompletionOn: date('计划竣工日期', 'The day of the planned completion', { example: '2027-12-31' }),
    workersOnSite: number('现场人数', 'The people at work', { ...counted, example: '180' }),
    towerCranes: number('塔吊数', 'The tower cranes', { ...counted, most: 200, example: '3' }),
    pitDepthMetre: number('基坑深度（米）', 'The depth of the pit in metres', { least: 0, most: 100, decimals: 2, example: '9.6' }),
    dangerousWorks: {
      ...part('危大工程', 'The works of higher danger', {
        table: 'dangerous_work',
        owner: 'construction_site_id',
        items: {
          kind: choice('类别', 'The kind', dangerousWorkKinds, kinds, { required: true }),
          exceedsScale: boolean('超过一定规模', 'Whether it is above the scale'),
          startedOn: date('开始日期', 'The day of the start'),
          endedOn: date('结束日期', 'The day of the end'),
          note: text('说明', 'The note', 300),
        },
        key: ['kind'],
        most: 20,
        inCell: ['kind', 'exceedsScale', 'startedOn', 'endedOn', 'note'],
      }),
      example: '基坑*是*2026-04-01；起重吊装*否',
    },
    organization: reference('监管单位', 'organisation', toOrganization, { example: 'LYG-HURD' }),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    address: text('地址', 'The address', 200),
    ...pointFields(),
  },
  { version: 1 },
);
