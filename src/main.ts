import { Command } from 'commander';
import { version } from './platform/version.js';

/** Each command is loaded when it is called, so that a small one does not load the whole server. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./cli/serve.js')).serve,
  push: async () => (await import('./cli/push.js')).push,
  import: async () => (await import('./cli/import.js')).importFile,
  'audit:verify': async () => (await import('./cli/auditVerify.js')).auditVerify,
  'personal:clear': async () => (await import('./cli/personalClear.js')).personalClear,
  keys: async () => (await import('./cli/keys.js')).keys,
  documents: async () => (await import('./cli/documents.js')).documents,
  schema: async () => (await import('./cli/schema.js')).schema,
  search: async () => (await import('./cli/search.js')).search,
  relevance: async () => (await import('./cli/relevance.js')).relevance,
};

const program = new Command('wuku')
  .description('五库数据枢纽 — data hub for the five emergency libraries of Lianyungang')
  .version(version)
  .showHelpAfterError();
const named = commands[process.argv[2] ?? ''];
for (const load of named ? [named] : Object.values(commands)) program.addCommand(await load());
await program.parseAsync();
