import type { TestHub } from '../../../support/hub.js';

/** The event type as inputs name it. */
export const eventType = (code: string) => `cn-emergency-platform-5:${code}`;

/** One record of each library that cases refer to, so few columns that the other libraries' rules do not matter: R1 to R3 of each kind. */
export async function fillRelated(hub: TestHub): Promise<void> {
  await hub.database.primary.query(`
    insert into plan (code, title, kind, level) select 'PLAN-' || i, '预案' || i, 'SPECIAL', 'CITY' from generate_series(1, 3) i;
    insert into team (code, name, kind) select 'TEAM-' || i, '队伍' || i, 'PROFESSIONAL' from generate_series(1, 3) i;
    insert into expert (code, name) select 'EXPERT-' || i, '专家' || i from generate_series(1, 3) i;
    insert into regulation (code, title, level, family) select 'REG-' || i, '法规' || i, 'LAW', 'REG-' || i from generate_series(1, 3) i;
    insert into material (code, name, unit) select 'MAT-' || i, '物资' || i, '件' from generate_series(1, 3) i;
    insert into depot (code, name, level, owner_kind) select 'DEP-' || i, '仓库' || i, 'CITY', 'RESERVE_DEPOT' from generate_series(1, 3) i;`);
}

/** A whole case: every field and every part. */
export const wholeCase = (code: string) => ({
  code,
  title: '徐圩新区储罐泄漏事故',
  eventType: eventType('12D02'),
  occurredAt: '2025-05-16T14:20:00+08:00',
  endedAt: '2025-05-17T02:00:00+08:00',
  reportedAt: '2025-05-16T14:41:00+08:00',
  region: '320703007',
  organization: 'LYG-EMB',
  place: '徐圩新区港前大道',
  location: { longitude: 119.54, latitude: 34.59 },
  weather: '多云，东南风 3 级',
  summary: '法兰泄漏',
  text: '2025 年 5 月 16 日，储罐法兰泄漏。处置历时 12 小时。',
  directCause: '垫片老化',
  indirectCauses: '检修不到位',
  responsibility: '企业负主要责任',
  publicity: 'PUBLIC',
  sourceFile: '报告.pdf',
  remarks: '演练用',
  classifications: [eventType('12Q02')],
  figureReports: [
    { state: 'FLASH', reportedAt: '2025-05-16T15:00:00+08:00', deaths: 0, trapped: 2, evacuated: 40, source: '值班室' },
    { state: 'VERIFIED', reportedAt: '2025-06-20T10:00:00+08:00', deaths: 1, seriousInjuries: 12, evacuated: 260 },
    { state: 'FOLLOW_UP', reportedAt: '2025-06-25T10:00:00+08:00', deaths: 2, minorInjuries: 5 },
  ],
  losses: [
    { kind: 'RESCUE', amountYuan: '300000.50' },
    { kind: 'PROPERTY', amountYuan: '2000000', note: '储罐' },
  ],
  timeline: [
    { at: '2025-05-16T16:00:00+08:00', actor: '指挥部', action: '启动应急响应', source: '值班记录' },
    { at: '2025-05-16T06:20:00Z', actor: '企业', action: '发现泄漏' },
    { at: '2025-05-17T02:00:00+08:00', action: '响应终止' },
  ],
  units: [
    { name: '徐圩演示石化有限公司', uscc: '91350100M000100Y43', role: '事故单位' },
    { name: '市应急局', organization: 'LYG-EMB', role: '牵头处置' },
  ],
  chemicals: [{ name: '苯乙烯', unNumber: '2055', casNumber: '100-42-5', quantityTonnes: 12.5 }],
  planActivations: [
    { plan: 'PLAN-2', level: 'III', startedAt: '2025-05-16T15:00:00+08:00', endedAt: '2025-05-17T02:00:00+08:00' },
    { plan: 'PLAN-1', level: 'IV' },
  ],
  deployments: [
    {
      team: 'TEAM-3',
      people: 24,
      sentAt: '2025-05-16T14:50:00+08:00',
      arrivedAt: '2025-05-16T15:20:00+08:00',
      leftAt: '2025-05-17T03:00:00+08:00',
      task: '堵漏',
    },
    { team: 'TEAM-1', people: 12 },
  ],
  supplies: [
    { name: '防化服', material: 'MAT-1', depot: 'DEP-1', quantity: 24, unit: '套' },
    { name: '防化服', material: 'MAT-1', depot: 'DEP-2', quantity: 6, unit: '套' },
    { name: '沙土', quantity: 30.5, unit: '立方米' },
  ],
  opinions: [{ expert: 'EXPERT-2', role: '化工专家', opinion: '用氮气置换', score: 5 }],
  citations: [{ regulation: 'REG-1', article: '第三条' }],
  lessons: [
    { kind: 'LESSON', text: '垫片更换周期过长' },
    { kind: 'MEASURE', text: '普查同类法兰', responsible: '企业', organization: 'LYG-EMB', dueOn: '2025-09-30' },
    { kind: 'MEASURE', text: '修订检修规程', dueOn: '2025-08-31', doneOn: '2025-08-20' },
  ],
});
