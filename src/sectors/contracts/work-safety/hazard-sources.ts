import { choice, date, number, reference, text } from '../../../records/fields.js';
import { casNumber, phone, uscc } from '../../../records/identifiers.js';
import { part } from '../../../records/parts.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { toDepot } from '../../../libraries/materials/references.js';
import { toPlan } from '../../../libraries/plans/references.js';
import { hazardSourceLevels, installationKinds } from '../../records/hazardSources/entity.js';
import { hazardSourceLevelWords, installationWords } from '../../records/hazardSources/words.js';
import type { Contract } from '../../feed.js';
import { pointFields, recordContract } from '../contract.js';

const positive = { above: 0, most: 10_000_000, decimals: 6 };
const chemicals = part('危险化学品', 'The chemicals', {
  table: 'hazard_source_chemical',
  owner: 'hazard_source_id',
  items: {
    name: text('名称', 'The name', 100, { required: true }),
    casNumber: casNumber(),
    quantityTonne: number('存量 q（吨）', 'The quantity q in tonnes', { least: 0, most: 10_000_000, decimals: 6, required: true }),
    criticalTonne: number('临界量 Q（吨）', 'The critical quantity Q in tonnes', { ...positive, required: true }),
    beta: number('校正系数 β', 'The factor β', { above: 0, most: 100, decimals: 6, required: true }),
  },
  key: ['name'],
  most: 200,
  inCell: ['name', 'quantityTonne', 'criticalTonne', 'beta', 'casNumber'],
});

/** Hazard sources by GB 18218-2018: the hub calculates S, R and level and compares them with what was sent. */
const hazardSources = (installation: string): Contract =>
  recordContract(
    {
      enterpriseName: text('企业名称', 'The name of the enterprise', 200, { required: true, example: '徐圩演示石化有限公司' }),
      uscc: uscc({ required: true }),
      unitName: text('单元名称', 'The name of the unit', 200, { required: true, example: '液氯储存单元' }),
      installation: choice('装置类型', 'The kind of installation', installationKinds, installationWords, {
        required: true,
        example: installation,
      }),
      nearbyPeople: number('厂区边界外 500 米内常住人口', 'The people within 500 metres', {
        least: 0,
        most: 1_000_000,
        decimals: 0,
        required: true,
        example: '20',
      }),
      chemicals: { ...chemicals, required: true, example: '液氯*60*5*4*7782-50-5' },
      quantityRatio: number('辨识指标 S', 'S', { least: 0, most: 1_000_000_000, decimals: 6, example: '12' }),
      riskValue: number('分级指标 R', 'R', { least: 0, most: 1_000_000_000, decimals: 6, example: '48' }),
      level: choice('级别', 'The level', hazardSourceLevels, hazardSourceLevelWords, { example: '三级' }),
      filingNumber: text('备案编号', 'The number of the filing', 100, { example: 'BA苏320703[2026]001' }),
      filedOn: date('备案日期', 'The day of the filing', { example: '2026-03-01' }),
      filingExpiresOn: date('备案有效期至', 'The last day of the filing', { example: '2029-02-28' }),
      plan: reference('应急预案', 'plan', toPlan),
      depot: reference('应急物资库', 'depot', toDepot),
      organization: reference('主管单位', 'organisation', toOrganization, { example: 'LYG-EMB' }),
      region: reference('行政区划', 'division', toRegion, { example: '320703007' }),
      address: text('地址', 'The address', 200),
      principalName: text('主要负责人', 'The person responsible', 50, { personal: true }),
      principalPhone: phone('主要负责人电话', 'The phone of the person responsible'),
      technicalName: text('技术负责人', 'The person responsible for technology', 50, { personal: true }),
      technicalPhone: phone('技术负责人电话', 'The phone of the person responsible for technology'),
      operationName: text('操作负责人', 'The person responsible for operation', 50, { personal: true }),
      operationPhone: phone('操作负责人电话', 'The phone of the person responsible for operation'),
      ...pointFields(),
    },
    { version: 1 },
  );

/** Sources of work safety: production units, stores, and tanks connected to production. */
export const hazardSourcesV1 = hazardSources('储存设施');

/** Sources of the port authority: tanks that are connected to chemical berths only. */
export const portHazardSourcesV1 = hazardSources('码头储罐');
