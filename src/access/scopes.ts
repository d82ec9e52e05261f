/** Every scope that a root field can ask for. */
export const scopes = [
  'public',
  'material:read',
  'material:write',
  'team:read',
  'team:write',
  'expert:read',
  'expert:write',
  'plan:read',
  'plan:write',
  'case:read',
  'case:write',
  'vocabulary:read',
  'vocabulary:write',
  'lexicon:write',
  'search:read',
  'search:health',
  'search:write',
  'history:read',
  'change:read',
  'receipt:read',
  'contact:read',
] as const;
export type Scope = (typeof scopes)[number];

const reading: Scope[] = [
  'public',
  'material:read',
  'team:read',
  'expert:read',
  'plan:read',
  'case:read',
  'vocabulary:read',
  'change:read',
  'search:read',
];
const writing: Scope[] = ['material:write', 'team:write', 'expert:write', 'plan:write', 'case:write'];

/** The roles and what each may do. */
export const roles = {
  anonymous: ['public'],
  viewer: reading,
  analyst: [...reading, 'history:read'],
  editor: [...reading, 'history:read', ...writing, 'receipt:read', 'contact:read'],
  department: [...reading, 'history:read', 'receipt:read'],
  operator: [
    ...reading,
    'history:read',
    ...writing,
    'vocabulary:write',
    'lexicon:write',
    'search:health',
    'search:write',
    'receipt:read',
    'contact:read',
  ],
  auditor: [...reading, 'history:read', 'receipt:read', 'search:health'],
} as const satisfies Record<string, readonly Scope[]>;
export type Role = keyof typeof roles;
