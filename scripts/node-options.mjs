/**
 * How Node runs the hub. V8 would let the heap of a large machine grow by gigabytes before it looks for garbage, and
 * glibc would give each thread an arena of its own: with these bounds the process stays small under load.
 */
export const nodeOptions = ['--max-old-space-size=1024', '--max-semi-space-size=16', '--enable-source-maps'];

/** Environment of the hub's process, beside its configuration. */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '2', NODE_ENV: 'production' };
