import { boolean, choice, reference, text } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { toEventType, toOrganization, toRegion, toResourceType } from '../../../vocabulary/references.js';
import { toExpert } from '../../experts/references.js';
import { toTeam } from '../../teams/references.js';
import { circular } from '../../../records/circles.js';
import { toPlan, toRegulation } from '../references.js';
import { planKindWords, planLevelWords, publicityWords } from '../words.js';
import { PlanKind, PlanLevel, PlanPublicity } from './types.js';
import { planView } from './view.js';

/** How plans are written. */
export const planKind: RecordKind = {
  subject: 'plans',
  label: { zh: '预案', en: 'plan' },
  view: () => planView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    title: text('名称', 'The title', 300, { required: true }),
    kind: choice('类型', 'The kind', Object.keys(PlanKind), planKindWords, { required: true }),
    type: reference('资源分类', 'class of resources', toResourceType),
    level: choice('层级', 'The level', Object.keys(PlanLevel), planLevelWords, { required: true }),
    issuer: text('制定机关', 'The issuer', 200),
    organization: reference('主管单位', 'organisation', toOrganization),
    region: reference('行政区划', 'region', toRegion),
    parent: reference('上级预案', 'superior plan', toPlan),
    publicity: choice('公开属性', 'The publicity', Object.keys(PlanPublicity), publicityWords),
    highRisk: boolean('高风险单位', 'High risk'),
    summary: text('摘要', 'The summary', 4000),
    remarks: text('备注', 'The remarks', 4000),
    eventTypes: part('事件类型', 'the event types', {
      table: 'plan_event_type',
      owner: 'plan_id',
      items: { eventType: reference('事件类型', 'event type', toEventType, { required: true }) },
      key: ['eventType'],
      most: 50,
      inCell: ['eventType'],
    }),
    regulations: part('编制依据', 'the laws and rules', {
      table: 'plan_regulation',
      owner: 'plan_id',
      items: {
        regulation: reference('法规', 'regulation', toRegulation, { required: true }),
        article: text('条款', 'The article', 100),
        note: text('说明', 'The note', 500),
      },
      key: ['regulation'],
      ordered: true,
      most: 200,
      inCell: ['regulation', 'article', 'note'],
    }),
    experts: part('专家', 'the experts', {
      table: 'plan_expert',
      owner: 'plan_id',
      items: { expert: reference('专家', 'expert', toExpert, { required: true }), role: text('职责', 'The role', 100) },
      key: ['expert'],
      ordered: true,
      most: 200,
      inCell: ['expert', 'role'],
    }),
    teams: part('救援队伍', 'the teams', {
      table: 'plan_team',
      owner: 'plan_id',
      items: { team: reference('队伍', 'team', toTeam, { required: true }), role: text('职责', 'The role', 100) },
      key: ['team'],
      ordered: true,
      most: 200,
      inCell: ['team', 'role'],
    }),
  },
  complete: (values) => {
    for (const name of ['publicity', 'highRisk']) if (values[name] === null) delete values[name];
    return [];
  },
  async examine(query, rows) {
    const circles = await circular(
      query,
      'plan',
      'parent_id',
      rows.map(({ id, values }) => ({ id, above: values['parent'] as number | null | undefined })),
    );
    return circles.map((circle) =>
      circle
        ? [
            fieldFault(
              'parent',
              'CIRCULAR',
              '上级预案在本预案之下（或就是本预案），形成循环：请另选上级预案',
              'The superior plan is this plan or lies below it: choose another.',
            ),
          ]
        : [],
    );
  },
};
