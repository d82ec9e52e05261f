import type { Sentence } from '../platform/language.js';

/** Every scope that a root field can ask for, or a row rule can look at, with what it lets a caller do. */
export const scopeTexts = {
  public: { zh: '自身信息与节点查询', en: 'who am I, and nodes by id' },
  'material:read': { zh: '查询应急物资库', en: 'read the materials library' },
  'material:write': { zh: '写入应急物资库', en: 'write the materials library' },
  'team:read': { zh: '查询救援队伍库', en: 'read the teams library' },
  'team:write': { zh: '写入救援队伍库', en: 'write the teams library' },
  'expert:read': { zh: '查询专家库', en: 'read the experts library' },
  'expert:write': { zh: '写入专家库', en: 'write the experts library' },
  'plan:read': { zh: '查询预案法规库', en: 'read the plans and regulations library' },
  'plan:write': { zh: '写入预案法规库', en: 'write the plans and regulations library' },
  'case:read': { zh: '查询典型案例库', en: 'read the cases library' },
  'case:write': { zh: '写入典型案例库', en: 'write the cases library' },
  'vocabulary:read': { zh: '查询代码表', en: 'read code lists' },
  'vocabulary:write': { zh: '导入代码表', en: 'import code lists' },
  'search:read': { zh: '全文检索', en: 'search' },
  'search:health': { zh: '查看检索索引状态', en: 'see whether the search indexes are complete' },
  'search:write': { zh: '修复与重建检索索引', en: 'repair and rebuild the search indexes' },
  'feed:read': { zh: '查询部门数据', en: 'read sector data' },
  'feed:push': { zh: '推送部门数据', en: 'push sector data' },
  'place:exact': { zh: '查看警情等的精确位置', en: 'see exact places of alarms and the like' },
  'feed:write': { zh: '维护数据推送的目录编号与周期', en: 'set catalogue numbers and rhythms of feeds' },
  'quarantine:write': { zh: '处理隔离记录', en: 'correct, replay and discard quarantined records' },
  'lexicon:write': { zh: '维护词库', en: 'keep the lexicon' },
  'change:read': { zh: '订阅变更', en: 'follow changes' },
  'history:read': { zh: '查看变更历史', en: 'read the history of records' },
  'internal:read': { zh: '查看内部公开的记录', en: 'read records that are not public' },
  'receipt:read': { zh: '查看本人与本部门的回执', en: 'read receipts of oneself and one’s sector' },
  'receipt:all': { zh: '查看所有回执', en: 'read every receipt' },
  'contact:read': { zh: '查看未脱敏的联系方式', en: 'read contacts unmasked' },
  'contact:reveal': { zh: '按用途临时查看联系方式', en: 'reveal one contact for a stated purpose' },
  'document:any': { zh: '在受信查询模式下自由查询', en: 'send unregistered documents where only trusted ones are accepted' },
  'key:read': { zh: '查看密钥', en: 'see keys' },
  'key:write': { zh: '签发、轮换、停用密钥', en: 'issue, rotate and revoke keys' },
  'audit:read': { zh: '查看审计日志', en: 'read the audit log' },
} as const satisfies Record<string, Sentence>;

export type Scope = keyof typeof scopeTexts;
export const scopes = Object.keys(scopeTexts) as Scope[];

/** Scopes of those who run the hub, and of those who watch them: no caller holds some of both. */
export const separated = {
  operating: ['vocabulary:write', 'lexicon:write', 'search:write', 'feed:write', 'key:read', 'key:write'],
  auditing: ['audit:read'],
} as const satisfies Record<string, readonly Scope[]>;

/** Whether some of the scopes are for running the hub and others for auditing it. */
export const unseparated = (held: Iterable<Scope>): boolean => {
  const all = new Set(held);
  return Object.values(separated).every((part) => part.some((scope) => all.has(scope)));
};
