import type { PoolClient } from 'pg';
import type { Database } from '../src/platform/database.js';
import type { Sentence } from '../src/platform/language.js';
import { todayInBeijing } from './demonstration/calendar.js';
import { writeCasesLibrary } from './demonstration/casesLibrary.js';
import { writeDrills } from './demonstration/drills.js';
import { writeExpertsLibrary } from './demonstration/expertsLibrary.js';
import type { Filled } from './demonstration/filled.js';
import { materialsLibrary, materialsTables, writeMaterialsLibrary } from './demonstration/materialsLibrary.js';
import { writePlansLibrary } from './demonstration/plansLibrary.js';
import { writeRegulationsLibrary } from './demonstration/regulationsLibrary.js';
import { writeSafetyAndHealth } from './demonstration/safetyAndHealth.js';
import { writeTeamsLibrary } from './demonstration/teamsLibrary.js';
import { writeWaterPortsTransport } from './demonstration/waterPortsTransport.js';

/**
 * Fills a hub without materials with the demonstration city, marked as such in every record; does nothing when there
 * is any material. The same day gives the same city; dates lie around that day, so that some goods are always about
 * to expire.
 */
export async function demonstrationCity(
  database: Database,
  say: (line: Sentence) => void,
  today: string = todayInBeijing(),
): Promise<void> {
  const { rowCount: filled } = await database.primary.query('select from material limit 1');
  if (filled) return;
  say({ zh: '正在装入演示城市…', en: 'filling in the demonstration city …' });
  const began = performance.now();
  const filledNow = await database.transaction({ caller: 'demonstration', requestId: null, operation: 'demonstration' }, async (client) => {
    // filling takes longer than a reader may, and so does waiting for another process that fills
    await client.query('set local statement_timeout = 0');
    await client.query('select pg_advisory_xact_lock(320700, 3)');
    // another process may have filled it while this one waited
    const { rowCount: filledMeanwhile } = await client.query('select from material limit 1');
    if (filledMeanwhile) return undefined;
    const parts: Filled[] = [];
    for (const write of [
      writeMaterials,
      writeTeamsLibrary,
      writeExpertsLibrary,
      writeRegulationsLibrary,
      writePlansLibrary,
      writeDrills,
      writeCasesLibrary,
      writeSafetyAndHealth,
      writeWaterPortsTransport,
    ])
      parts.push(await write(client, today));
    return parts;
  });
  if (!filledNow) return;
  const tables = filledNow.flatMap((part) => part.tables);
  await database.primary.query(`analyze ${tables.join(', ')}`);
  for (const { sentence } of filledNow) if (sentence.zh) say(sentence);
  const milliseconds = Math.round(performance.now() - began);
  say({ zh: `演示城市已就绪（${milliseconds} 毫秒）`, en: `the demonstration city is ready (${milliseconds} ms)` });
}

async function writeMaterials(client: PoolClient, today: string): Promise<Filled> {
  const { materials, depots, agreements, lots, movements, holdings } = await writeMaterialsLibrary(client, materialsLibrary(today));
  return {
    tables: materialsTables,
    sentence: {
      zh: `应急物资库：物资 ${materials}、储备库 ${depots}、协议 ${agreements}、批次 ${lots}、出入库 ${movements}、应储备量 ${holdings}`,
      en: `materials: ${materials} items, ${depots} depots, ${agreements} agreements, ${lots} lots, ${movements} movements, ${holdings} required holdings`,
    },
  };
}
