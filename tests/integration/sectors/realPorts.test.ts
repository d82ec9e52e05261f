import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { testHub } from '../../support/hub.js';
import { pushed } from './pushing.js';

const file = resolve('../shared/data/ports/ais-tracks-boston-2014.csv');
const there = existsSync(file);
if (!there) process.stderr.write(`${file} is not there: the test of real positions is skipped.\n`);

(there ? test : test.skip)(
  'positions pushed out of order, twice, end at the newest of the file',
  async () => {
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1, 10_001);
    const newest = new Map<string, string>();
    const records = lines.map((line) => {
      const [mmsi, time, longitude, latitude] = line.split(',') as [string, string, string, string];
      if (time > (newest.get(mmsi) ?? '')) newest.set(mmsi, time);
      return { id: mmsi, mmsi, observedAt: time, longitude: Number(longitude), latitude: Number(latitude) };
    });
    const hub = await testHub();
    try {
      for (const step of [7_919, 104_729])
        await pushed(hub, 'ports.vessel-positions', { records: records.map((_none, index) => records[(index * step) % records.length]!) });
      const { rows } = await hub.database.primary.query<{ mmsi: string; observed_at: Date }>(
        'select mmsi, observed_at from vessel_position',
      );
      expect(new Map(rows.map(({ mmsi, observed_at: at }) => [mmsi, at.getTime()]))).toEqual(
        new Map([...newest].map(([mmsi, time]) => [mmsi, Date.parse(time)])),
      );
      process.stderr.write(`real positions: ${records.length} of ${newest.size} vessels\n`);
    } finally {
      await hub.close();
    }
  },
  120_000,
);
