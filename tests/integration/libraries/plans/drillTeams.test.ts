import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await hub.database.primary.query(
    `with r as (select id, code from region), t as (insert into team (code, name, kind, region_id) select 'DT' || r.code, r.code, 'PROFESSIONAL', r.id from r where code in ('320703', '320706') returning id),
     d as (insert into drill (code, title, scope, form, purpose, held_on) values ('DR1', '联合演练', 'COMPREHENSIVE', 'LIVE', 'TEST', current_date) returning id)
     insert into drill_team (drill_id, team_id) select d.id, t.id from d, t`,
  );
});
afterAll(() => hub.close());

test.each([false, true])('a drill names only those teams to a limited caller that they may see (executed: %s)', async (executed) => {
  const query = '{ drill(code: "DR1") { teams { team { code } } } }';
  const all = await hub.data(query, {}, { role: 'analyst', executed });
  expect(all.drill.teams.map(({ team }: { team: { code: string } }) => team.code).sort()).toEqual(['DT320703', 'DT320706']);
  const limited = await hub.data(query, {}, { caller: callerInRole('analyst', { region: '320703' }), executed });
  expect(limited.drill.teams).toEqual([{ team: { code: 'DT320703' } }]);
});
