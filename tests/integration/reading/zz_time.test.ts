import { test } from '@jest/globals';
import { testHub } from '../../support/hub.js';
import { fillMaterials } from '../../support/materials.js';
test('x', async () => {
  const hub = await testHub();
  const connect = hub.database.primary.connect.bind(hub.database.primary);
  (hub.database.primary as any).connect = async () => { const c = await connect() as any; if (!c.timed) { c.timed = true; const q = c.query.bind(c); c.query = async (s: any, ...r: any[]) => { const t = performance.now(); try { return await q(s, ...r); } finally { const ms = performance.now() - t; if (ms > 150) console.log(Math.round(ms), String(s.text ?? s).slice(0, 90)); } }; } return c; };
  await fillMaterials(hub.database, { lots: 30_000, materials: 6_000, movements: 5_000 });
  await hub.close();
}, 200000);
