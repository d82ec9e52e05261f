import type { Logger } from 'pino';
import { examples } from '../page/examples/examples.js';
import type { EngineState, PageModel } from '../page/model.js';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database.js';
import { version } from '../platform/version.js';

interface Parts {
  config: Config;
  database: Database;
  engines: () => Promise<EngineState[]>;
  explorerFolder: string;
  keys: Record<string, string>;
  log: Logger;
}

const libraries = [
  { table: 'material', zh: '应急物资', en: 'materials' },
  { table: 'depot', zh: '储备库', en: 'depots' },
  { table: 'stock_lot', zh: '库存批次', en: 'stock lots' },
  { table: 'agreement', zh: '储备协议', en: 'agreements' },
  { table: 'stock_movement', zh: '出入库记录', en: 'stock movements' },
  { table: 'required_holding', zh: '应储备量', en: 'required holdings' },
  { table: 'team', zh: '救援队伍', en: 'rescue teams' },
  { table: 'expert', zh: '专家', en: 'experts' },
  { table: 'plan', zh: '预案', en: 'plans' },
  { table: 'regulation', zh: '法规标准', en: 'regulations' },
  { table: 'emergency_case', zh: '典型案例', en: 'cases' },
  { table: 'region', zh: '行政区划', en: 'regions' },
  { table: 'organization', zh: '组织机构', en: 'organisations' },
  { table: 'event_type', zh: '事件类型', en: 'event types' },
  { table: 'material_category', zh: '物资分类', en: 'material categories' },
] as const;

interface RoleTexts {
  zh: string;
  en: string;
  noteZh: string;
  noteEn: string;
}

const roleTexts: Record<string, RoleTexts> = {
  viewer: { zh: '查看者', en: 'Viewer', noteZh: '查询五库与代码表，电话与姓名脱敏', noteEn: 'reads; phones and names masked' },
  analyst: { zh: '分析员', en: 'Analyst', noteZh: '查询，另可看变更历史', noteEn: 'reads, and sees history' },
  editor: { zh: '编辑', en: 'Editor', noteZh: '查询、录入、导入、登记出入库，可看联系方式', noteEn: 'reads and writes, sees contacts' },
  'duty-officer': {
    zh: '值班员',
    en: 'Duty officer',
    noteZh: '查询与变更历史，可按用途临时查看联系方式',
    noteEn: 'reads, reveals contacts for a purpose',
  },
  operator: {
    zh: '平台运维',
    en: 'Operator',
    noteZh: '管理密钥、代码表与词库，不写五库',
    noteEn: 'keys, code lists and lexicon; does not write the libraries',
  },
  auditor: {
    zh: '审计员',
    en: 'Auditor',
    noteZh: '查询、变更历史与审计日志，不能写入',
    noteEn: 'reads, history and audit log; writes nothing',
  },
};

const sectorTexts: Record<string, { zh: string; en: string }> = {
  water: { zh: '水利', en: 'water' },
  ports: { zh: '港口', en: 'ports' },
  transport: { zh: '交通', en: 'transport' },
  'public-security': { zh: '公安', en: 'public security' },
  'work-safety': { zh: '应急（安监）', en: 'work safety' },
  environment: { zh: '生态环境', en: 'environment' },
  health: { zh: '卫健', en: 'health' },
  construction: { zh: '住建', en: 'construction' },
};

function textsOf(id: string): RoleTexts {
  const known = roleTexts[id];
  if (known) return known;
  const sector = sectorTexts[id.replace('department:', '')]!;
  return { zh: `部门·${sector.zh}`, en: `Department, ${sector.en}`, noteZh: '查询与变更历史', noteEn: 'reads and history' };
}

/** What the welcome page and the explorer show of this hub. */
export function pageModel({ config, database, engines, explorerFolder, keys, log }: Parts): PageModel {
  return {
    version,
    language: config.HUB_LANGUAGE,
    demonstration: config.HUB_DEMO,
    explorerFolder,
    engines,
    async counts() {
      try {
        const { rows } = await database.primary.query<Record<string, string>>(
          `select ${libraries.map(({ table }) => `(select count(*) from ${table}) as ${table}`).join(', ')}`,
        );
        return libraries.map(({ table, zh, en }) => ({ zh, en, count: Number(rows[0]![table]) }));
      } catch (fault) {
        log.warn({ err: fault }, 'the libraries could not be counted for the welcome page');
        throw fault;
      }
    },
    demonstrationKeys: () => Object.entries(keys).map(([id, key]) => ({ id, key, ...textsOf(id) })),
    examples: examples.map((example) =>
      example.variables && 'asOf' in example.variables
        ? { ...example, variables: { ...example.variables, asOf: new Date().toISOString() } }
        : example,
    ),
    guides: [],
  };
}
