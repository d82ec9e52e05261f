/** Every scope that a root field can ask for. */
export const scopes = [
  'public',
  'material:read',
  'material:write',
  'vocabulary:read',
  'vocabulary:write',
  'history:read',
  'change:read',
  'receipt:read',
  'contact:read',
] as const;
export type Scope = (typeof scopes)[number];

const reading: Scope[] = ['public', 'material:read', 'vocabulary:read', 'change:read'];

/** The roles and what each may do. */
export const roles = {
  anonymous: ['public'],
  viewer: reading,
  analyst: [...reading, 'history:read'],
  editor: [...reading, 'history:read', 'material:write', 'receipt:read', 'contact:read'],
  department: [...reading, 'history:read', 'receipt:read'],
  operator: [...reading, 'history:read', 'material:write', 'vocabulary:write', 'receipt:read', 'contact:read'],
  auditor: [...reading, 'history:read', 'receipt:read'],
} as const satisfies Record<string, readonly Scope[]>;
export type Role = keyof typeof roles;
