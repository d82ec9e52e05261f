import type { Compilation } from '../../../reading/compilation.js';
import type { Querier, Values } from '../../../records/kind.js';
import type { Moment } from '../register/moments.js';
import { eventLevels } from './levels.js';

interface Sources {
  rules: string;
  classes: string;
}

const gravestFirst = `array[${eventLevels.map((level) => `'${level}'`).join(', ')}]`;

/**
 * The one rule that grades a case, the row that stands under `table`, with its id and level: of the rules valid on the
 * day of occurrence for the nearest class at or above its event type, the gravest of which one threshold is reached.
 */
const gradingRule = (table: string, { rules, classes }: Sources): string =>
  `select g.id, g.level from (
     select r.*, above.depth, max(above.depth) over () as nearest
     from ${classes} own join ${classes} above on above.scheme = own.scheme and starts_with(own.path, above.path)
     join ${rules} r on r.event_type_id = above.id
     where own.id = ${table}.event_type_id and (r.valid_from is null or r.valid_from <= ${table}.occurred_at::date) and (r.valid_to is null or r.valid_to > ${table}.occurred_at::date)
   ) g where g.depth = g.nearest and (${table}.deaths >= g.deaths or ${table}.serious_injuries >= g.serious_injuries or ${table}.direct_loss_yuan >= g.direct_loss_yuan)
   order by array_position(${gravestFirst}, g.level), g.id limit 1`;

/** SQL of the level that the rules give a case, null where none applies or no figure is known. */
export const computedLevel = (table: string, compilation: Compilation): string =>
  `(select c.level from (${gradingRule(table, {
    rules: compilation.table('level_rule', 'LevelRule'),
    classes: compilation.table('event_type', 'EventType'),
  })}) c)`;

/** Gives cases whose level nobody states the level that the rules compute; one that is stated is kept. */
export async function gradeCases(query: Querier, rows: readonly { values: Values; before: Values | null }[]): Promise<void> {
  const toGrade = rows.filter(({ values, before }) => {
    if (values['level'] != null) Object.assign(values, { levelSource: 'STATED', levelRule: null });
    return values['level'] === null || (values['level'] === undefined && before?.['levelSource'] !== 'STATED');
  });
  if (toGrade.length === 0) return;
  const states = toGrade.map(({ values, before }, place) => {
    const now = (name: string) => (values[name] === undefined ? before?.[name] : values[name]) ?? null;
    return {
      place,
      event_type_id: now('eventType'),
      occurred_at: (values['occurredAt'] as Moment | undefined)?.at ?? before?.['occurredAt'],
      deaths: now('deaths'),
      serious_injuries: now('seriousInjuries'),
      direct_loss_yuan: now('directLossYuan'),
    };
  });
  const graded = await query(
    `select x.place, g.id, g.level
     from json_to_recordset($1) as x(place integer, event_type_id bigint, occurred_at timestamptz, deaths integer, serious_injuries integer, direct_loss_yuan numeric)
     left join lateral (${gradingRule('x', { rules: 'level_rule', classes: 'event_type' })}) g on true`,
    [JSON.stringify(states)],
  );
  for (const { place, id, level } of graded)
    Object.assign(toGrade[Number(place)]!.values, { level, levelSource: 'COMPUTED', levelRule: id === null ? null : Number(id) });
}
