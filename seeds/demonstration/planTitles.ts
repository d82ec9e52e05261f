/** A plan of the demonstration city: who made it, for where, and how far its versions have come. */
export interface PlanTitle {
  title: string;
  kind: string;
  level: string;
  region: string;
  profile: string;
  state: PlanState;
  /** Whether the version holds levels, bodies, steps, measures and needs beside its text. */
  structured: boolean;
  issuer: string;
  type: string;
  internal?: boolean;
  highRisk?: boolean;
}

/** `FILED` and `OLD` are filed and public, `OLD` without evaluation for more than three years; `LATE` is issued and not filed in time. */
export type PlanState = 'FILED' | 'REVISED' | 'OLD' | 'NEW' | 'LATE' | 'DRAFTING' | 'CONSULTED' | 'APPROVED' | 'ABOLISHED';

type Row = readonly [title: string, profile: string, state: PlanState];

// prettier-ignore
const city: readonly Row[] = [
  ['突发事件总体应急预案', 'overall', 'REVISED'], ['危险化学品事故应急预案', 'chemical', 'REVISED'], ['港口危险货物事故应急预案', 'port', 'REVISED'],
  ['海上搜救应急预案', 'rescue', 'FILED'], ['海上溢油污染应急预案', 'oil', 'FILED'], ['防汛抗旱应急预案', 'flood', 'REVISED'],
  ['防御台风应急预案', 'typhoon', 'FILED'], ['火灾事故应急预案', 'fire', 'FILED'], ['森林火灾应急预案', 'forest', 'OLD'],
  ['地震应急预案', 'quake', 'OLD'], ['突发公共卫生事件应急预案', 'epidemic', 'REVISED'], ['突发环境事件应急预案', 'environment', 'FILED'],
  ['低温雨雪冰冻灾害应急预案', 'snow', 'FILED'], ['道路运输事故应急预案', 'traffic', 'LATE'], ['食品安全事故应急预案', 'food', 'OLD'],
  ['燃气与供水突发事件应急预案', 'building', 'FILED'],
];
// prettier-ignore
const departments: readonly Row[] = [
  ['应急管理局自然灾害救助应急预案', 'typhoon', 'FILED'], ['水利局水旱灾害防御应急预案', 'flood', 'NEW'], ['生态环境局饮用水水源地污染应急预案', 'environment', 'LATE'],
  ['交通运输局公路保通应急预案', 'snow', 'FILED'], ['卫生健康委员会医疗卫生救援应急预案', 'epidemic', 'OLD'], ['住房和城乡建设局建设工程事故应急预案', 'building', 'APPROVED'],
];
const counties: readonly (readonly [code: string, name: string])[] = [
  ['320703', '连云区'], ['320706', '海州区'], ['320707', '赣榆区'], ['320722', '东海县'], ['320723', '灌云县'], ['320724', '灌南县'],
]; // prettier-ignore
// prettier-ignore
const ofCounty: readonly Row[] = [
  ['突发事件总体应急预案', 'overall', 'FILED'], ['防汛抗旱应急预案', 'flood', 'FILED'], ['危险化学品事故应急预案', 'chemical', 'OLD'],
];
// prettier-ignore
const areas: readonly (readonly [title: string, region: string, profile: string, state: PlanState])[] = [
  ['徐圩新区石化基地突发事件应急预案', '320703', 'chemical', 'REVISED'], ['连云港港区突发事件应急预案', '320703', 'port', 'FILED'],
  ['连云港经济技术开发区突发事件应急预案', '320771', 'overall', 'FILED'], ['云台山景区森林防火应急预案', '320706', 'forest', 'CONSULTED'],
];
// prettier-ignore
const townships: readonly (readonly [title: string, region: string, profile: string, state: PlanState])[] = [
  ['连岛街道防台风应急预案', '320703006', 'typhoon', 'FILED'], ['青口镇防汛应急预案', '320707100', 'flood', 'NEW'], ['板浦镇突发事件应急预案', '320706103', 'overall', 'DRAFTING'],
];
// prettier-ignore
const units: readonly (readonly [title: string, kind: string, region: string, profile: string, state: PlanState])[] = [
  ['徐圩演示石化有限公司生产安全事故综合应急预案', 'UNIT_COMPREHENSIVE', '320703', 'chemical', 'FILED'],
  ['徐圩演示石化有限公司储罐区泄漏专项应急预案', 'UNIT_SPECIAL', '320703', 'chemical', 'OLD'],
  ['徐圩演示石化有限公司苯罐区现场处置方案', 'ON_SITE', '320703', 'chemical', 'FILED'],
  ['连云港演示港务有限公司综合应急预案', 'UNIT_COMPREHENSIVE', '320703', 'port', 'FILED'],
  ['连云港演示港务有限公司液体化工码头专项应急预案', 'UNIT_SPECIAL', '320703', 'port', 'LATE'],
  ['连云港演示储运有限公司危险货物堆场现场处置方案', 'ON_SITE', '320703', 'port', 'FILED'],
  ['灌云演示化工有限公司生产安全事故综合应急预案', 'UNIT_COMPREHENSIVE', '320723', 'chemical', 'OLD'],
  ['灌云演示化工有限公司液氯泄漏现场处置方案', 'ON_SITE', '320723', 'chemical', 'FILED'],
  ['连云港演示能源有限公司液化气站专项应急预案', 'UNIT_SPECIAL', '320706', 'building', 'NEW'],
  ['港城演示商业广场火灾专项应急预案', 'UNIT_SPECIAL', '320706', 'fire', 'FILED'],
];
const others: readonly (readonly [title: string, kind: string, level: string, region: string, profile: string, state: PlanState])[] = [
  ['连云港市重大活动保障应急预案', 'MAJOR_ACTIVITY', 'CITY', '320700', 'overall', 'FILED'],
  ['海州湾海域联合应急预案', 'JOINT', 'CITY', '320700', 'rescue', 'APPROVED'],
  ['连云港市巨灾应急预案', 'CATASTROPHE', 'CITY', '320700', 'quake', 'DRAFTING'],
  ['危险化学品事故应急工作手册', 'WORK_MANUAL', 'CITY', '320700', 'chemical', 'FILED'],
  ['主汛期强降雨应急行动方案', 'ACTION_SCHEME', 'CITY', '320700', 'flood', 'ABOLISHED'],
];

const typeOf: Record<string, string> = { UNIT_COMPREHENSIVE: '66A00', UNIT_SPECIAL: '66B00', ON_SITE: '66C00' };

/** The plans, their titles marked as demonstration. */
export function planTitles(): PlanTitle[] {
  const one = (title: string, more: Omit<PlanTitle, 'title' | 'structured'>, structured = false): PlanTitle => ({
    ...more,
    title: `${title}（演示）`,
    structured,
  });
  const government = (base: string, kind: string) => `${base}${kind === 'OVERALL' ? 'A' : 'B'}00`;
  return [
    ...city.map(([title, profile, state]) => {
      const kind = profile === 'overall' ? 'OVERALL' : 'SPECIAL';
      return one(
        `连云港市${title}`,
        { kind, level: 'CITY', region: '320700', profile, state, issuer: '连云港市人民政府（演示）', type: government('63', kind) },
        true,
      );
    }),
    ...departments.map(([title, profile, state]) =>
      one(`连云港市${title}`, {
        kind: 'DEPARTMENT',
        level: 'CITY',
        region: '320700',
        profile,
        state,
        issuer: `连云港市${/^.*?(?:局|委员会)/.exec(title)![0]}（演示）`,
        type: '63C00',
      }),
    ),
    ...counties.flatMap(([region, name]) =>
      ofCounty.map(([title, profile, state]) => {
        const kind = profile === 'overall' ? 'OVERALL' : 'SPECIAL';
        return one(
          `${name}${title}`,
          { kind, level: 'COUNTY', region, profile, state, issuer: `${name}人民政府（演示）`, type: government('64', kind) },
          region === '320703',
        );
      }),
    ),
    ...areas.map(([title, region, profile, state]) =>
      one(
        title,
        {
          kind: 'AREA',
          level: 'COUNTY',
          region,
          profile,
          state,
          issuer: `${/^.*?(?:新区|港区|开发区|景区)/.exec(title)![0]}管理委员会（演示）`,
          type: '64Y00',
        },
        profile !== 'forest',
      ),
    ),
    ...townships.map(([title, region, profile, state]) => {
      const kind = 'TOWNSHIP';
      return one(title, {
        kind,
        level: 'TOWNSHIP',
        region,
        profile,
        state,
        issuer: `${/^.*?(?:街道|镇)/.exec(title)![0]}人民政府（办事处，演示）`,
        type: '65000',
      });
    }),
    ...units.map(([title, kind, region, profile, state]) =>
      one(
        title,
        { kind, level: 'UNIT', region, profile, state, issuer: /^.*?(?:公司|广场)/.exec(title)![0], type: typeOf[kind]!, highRisk: true },
        kind !== 'ON_SITE',
      ),
    ),
    ...others.map(([title, kind, level, region, profile, state]) =>
      one(
        title,
        {
          kind,
          level,
          region,
          profile,
          state,
          issuer: '连云港市人民政府（演示）',
          type: kind === 'MAJOR_ACTIVITY' ? '63D00' : '63Y00',
          internal: kind === 'MAJOR_ACTIVITY' || kind === 'WORK_MANUAL',
        },
        kind === 'WORK_MANUAL',
      ),
    ),
  ];
}
