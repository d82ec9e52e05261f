import { runHub } from './hub.mjs';

await runHub(['serve', ...process.argv.slice(2)]);
