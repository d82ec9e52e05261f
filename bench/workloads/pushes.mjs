/** W6: pushes of 1,000 readings, of 50 stations at 20 consecutive minutes, with fresh keys and times or the same again. */
export const pushes = {
  name: 'W6',
  title: 'pushes of 1,000 readings',
  targets: { raw: 0.85, postgraphile: 1.3, repeated: 1 },

  /** The readings of one batch, by its number. */
  readings(batch) {
    const begin = Date.UTC(2026, 0, 1) + Math.floor(batch / 10) * 20 * 60_000;
    const first = (batch % 10) * 50;
    return Array.from({ length: 1000 }, (_none, index) => ({
      station: first + Math.floor(index / 20) + 1,
      time: new Date(begin + (index % 20) * 60_000).toISOString(),
      value: Math.round((((batch * 7919 + index * 104_729) % 10_007) / 10_007) * 10_000) / 100,
    }));
  },

  hub: (batch, readings) => ({
    query: `mutation W6($input: PushRecordsInput!) { pushRecords(input: $input) { id received inserted updated unchanged rejected quarantined errors { index code } } }`,
    variables: {
      input: {
        feed: 'water.river-stage',
        key: `bench-${batch}`,
        records: readings.map(({ station, time, value }) => ({ station: stationCode(station), time, stage: value })),
      },
    },
  }),

  raw: (_batch, readings) => ({
    operationName: 'W6',
    variables: {
      readings: readings.map(({ station, time, value }) => ({ stationId: station, metric: 'stage', ts: time, value, quality: 0 })),
    },
  }),

  postgraphile: (_batch, readings) => ({
    query: `mutation W6($readings: [BenchReadingInInput!]!) { benchPushReadings(input: { readings: $readings }) { result } }`,
    variables: {
      readings: readings.map(({ station, time, value }) => ({ stationId: station, metric: 'stage', ts: time, value, quality: 0 })),
    },
  }),
};

/** The code of a station by its number. */
export const stationCode = (number) => `S${String(number).padStart(7, '0')}`;

/** How the raw server pushes: arrays and one statement, by column. */
export const rawPush = {
  statement: `insert into bench.reading as r (station_id, metric, ts, value, quality) select * from unnest($1::int[], $2::text[], $3::timestamptz[], $4::float8[], $5::int2[]) on conflict (station_id, metric, ts) do update set value = excluded.value, quality = excluded.quality where (r.value, r.quality) is distinct from (excluded.value, excluded.quality)`,
  values({ readings }) {
    const columns = [[], [], [], [], []];
    for (const { stationId, metric, ts, value, quality } of readings) {
      columns[0].push(stationId);
      columns[1].push(metric);
      columns[2].push(ts);
      columns[3].push(value);
      columns[4].push(quality);
    }
    return columns;
  },
  answer: ({ rowCount }, { readings }) => ({ accepted: readings.length, changed: rowCount }),
};
