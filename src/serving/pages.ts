import type { Logger } from 'pino';
import { MATERIAL_EXAMPLES } from '../page/examples.js';
import type { EngineState, PageModel } from '../page/model.js';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database.js';
import { version } from './version.js';

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
  { table: 'region', zh: '行政区划', en: 'regions' },
  { table: 'organization', zh: '组织机构', en: 'organisations' },
  { table: 'event_type', zh: '事件类型', en: 'event types' },
  { table: 'material_category', zh: '物资分类', en: 'material categories' },
] as const;

const roleNames: Record<string, { zh: string; en: string }> = {
  viewer: { zh: '查看者', en: 'Viewer' },
  analyst: { zh: '分析员', en: 'Analyst' },
  editor: { zh: '编辑', en: 'Editor' },
  operator: { zh: '平台运维', en: 'Operator' },
  auditor: { zh: '审计员', en: 'Auditor' },
};

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
        const { rows } = await database.primary.query<Record<string, string>>(`select ${libraries.map(({ table }) => `(select count(*) from ${table}) as ${table}`).join(', ')}`);
        return libraries.map(({ table, zh, en }) => ({ zh, en, count: Number(rows[0]![table]) }));
      } catch (fault) {
        log.warn({ err: fault }, 'the libraries could not be counted for the welcome page');
        throw fault;
      }
    },
    demonstrationKeys: () =>
      Object.entries(keys).map(([id, key]) => ({
        id,
        key,
        ...(roleNames[id] ?? { zh: `部门 ${id.replace('department:', '')}`, en: `Department ${id.replace('department:', '')}` }),
      })),
    examples: MATERIAL_EXAMPLES,
    guides: [],
  };
}
