import type { Database } from '../src/platform/database.js';
import type { Sentence } from '../src/platform/language.js';
import { todayInBeijing } from './demonstration/calendar.js';
import { materialsLibrary, materialsTables, writeMaterialsLibrary } from './demonstration/materialsLibrary.js';

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
  const counts = await database.transaction({ caller: 'demonstration', requestId: null, operation: 'demonstration' }, async (client) => {
    await client.query('select pg_advisory_xact_lock(320700, 3)');
    // another process may have filled it while this one waited
    const { rowCount: filledMeanwhile } = await client.query('select from material limit 1');
    return filledMeanwhile ? undefined : writeMaterialsLibrary(client, materialsLibrary(today));
  });
  if (!counts) return;
  await database.primary.query(`analyze ${materialsTables.join(', ')}`);
  const { materials, depots, agreements, lots, movements, holdings } = counts;
  const milliseconds = Math.round(performance.now() - began);
  say({
    zh: `应急物资库演示数据：物资 ${materials}、储备库 ${depots}、协议 ${agreements}、批次 ${lots}、出入库 ${movements}、应储备量 ${holdings}（${milliseconds} 毫秒）`,
    en: `materials: ${materials} items, ${depots} depots, ${agreements} agreements, ${lots} lots, ${movements} movements, ${holdings} required holdings (${milliseconds} ms)`,
  });
}
