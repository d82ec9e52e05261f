import { Command } from 'commander';
import { schema } from './cli/schema.js';
import { importFile } from './cli/import.js';
import { serve } from './cli/serve.js';
import { version } from './serving/version.js';

const program = new Command('hub').description('五库数据枢纽 — data hub for the five emergency libraries of Lianyungang').version(version).showHelpAfterError();
program.addCommand(serve);
program.addCommand(importFile);
program.addCommand(schema);
await program.parseAsync();
