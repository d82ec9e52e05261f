import type { Sentence } from '../platform/language.js';
import type { Scope } from './scopes.js';

const reading = [
  'public',
  'material:read',
  'team:read',
  'expert:read',
  'plan:read',
  'case:read',
  'vocabulary:read',
  'search:read',
  'feed:read',
  'change:read',
] as const satisfies Scope[];
const staff = [...reading, 'history:read', 'internal:read'] as const;
const editing = [...staff, 'receipt:read', 'quarantine:write', 'contact:read', 'place:exact', 'document:any'] as const;

interface RoleAbout {
  text: Sentence;
  scopes: readonly Scope[];
}

/** The roles, and the scopes that each holds. */
export const roleTable = {
  anonymous: { text: { zh: '匿名', en: 'without a key' }, scopes: ['public'] },
  viewer: { text: { zh: '查看者', en: 'viewer' }, scopes: reading },
  analyst: { text: { zh: '分析员', en: 'analyst' }, scopes: [...staff, 'document:any'] },
  department: {
    text: { zh: '部门', en: 'department' },
    scopes: [...staff, 'feed:push', 'receipt:read', 'quarantine:write', 'document:any'],
  },
  editor: {
    text: { zh: '五库编辑', en: 'editor of all libraries' },
    scopes: [...editing, 'material:write', 'team:write', 'expert:write', 'plan:write', 'case:write'],
  },
  'materials-editor': { text: { zh: '物资库编辑', en: 'materials editor' }, scopes: [...editing, 'material:write'] },
  'teams-editor': { text: { zh: '队伍库编辑', en: 'teams editor' }, scopes: [...editing, 'team:write'] },
  'experts-editor': { text: { zh: '专家库编辑', en: 'experts editor' }, scopes: [...editing, 'expert:write'] },
  'plans-editor': { text: { zh: '预案法规库编辑', en: 'plans editor' }, scopes: [...editing, 'plan:write'] },
  'cases-editor': { text: { zh: '案例库编辑', en: 'cases editor' }, scopes: [...editing, 'case:write'] },
  'duty-officer': { text: { zh: '值班员', en: 'duty officer' }, scopes: [...staff, 'contact:reveal', 'place:exact'] },
  operator: {
    text: { zh: '平台运维', en: 'operator' },
    scopes: [
      ...staff,
      'receipt:read',
      'receipt:all',
      'vocabulary:write',
      'lexicon:write',
      'search:health',
      'search:write',
      'feed:write',
      'key:read',
      'key:write',
      'document:any',
    ],
  },
  auditor: {
    text: { zh: '审计员', en: 'auditor' },
    scopes: [...staff, 'receipt:read', 'receipt:all', 'search:health', 'audit:read', 'document:any'],
  },
} as const satisfies Record<string, RoleAbout>;

export type Role = keyof typeof roleTable;

/** Roles by which a caller is known; `anonymous` is for those who are not. */
export const namedRoles = (Object.keys(roleTable) as Role[]).filter((role) => role !== 'anonymous');

export const isRole = (name: string): name is Role => Object.hasOwn(roleTable, name);

export const scopesOf = (role: Role): ReadonlySet<Scope> => new Set<Scope>(roleTable[role].scopes);
