import { fieldFault, InputRefused } from '../../../records/faults.js';
import type { Querier, Values } from '../../../records/kind.js';

/** The tables of what belongs to a version, with the columns that a new version takes over. */
const structure: Readonly<Record<string, string>> = {
  plan_section: 'position, depth, number, heading, path, parent_position, text',
  plan_response_level: 'position, level, name, trigger_conditions, approver, measures',
  plan_command_body: 'position, name, role, head, organization_id, member_units, duties',
  plan_step:
    'position, level, stage, title, description, start_offset_minutes, time_limit_minutes, responsible, organization_id, action, precondition',
  plan_measure: 'position, title, hazard, event_type_id, un_number, cas_number, text',
  plan_need: 'position, level, kind, material_id, category_id, type_id, quantity, unit, within_minutes, note',
  plan_contact: 'position, unit, role, person_name, phone',
  plan_attachment: 'position, title, kind, text, file',
};

/** Begins a new version of a plan, being drafted, with the text and structure of the one it revises; answers its id. */
export async function reviseVersion(query: Querier, former: Values, on: string, label: string | null): Promise<number> {
  const labels = new Set(
    (await query('select label from plan_version where plan_id = $1::bigint', [former['plan_id']])).map((row) => String(row['label'])),
  );
  if (label !== null && labels.has(label))
    throw new InputRefused([
      fieldFault(
        'label',
        'TAKEN',
        `该预案已有版本“${label}”，请换一个版本号`,
        `The plan has a version "${label}" already; choose another label.`,
        label,
      ),
    ]);
  const [created] = await query(
    `insert into plan_version (code, plan_id, label, stage, drafted_on, predecessor_id, source_file, text_hash, character_count)
     select (select c.code from (select p.code || '-V' || n as code, n from generate_series(1, 10000) n) c where not exists (select from plan_version x where x.code = c.code) and c.n > (select count(*) from plan_version x where x.plan_id = p.id) order by c.n limit 1),
       p.id, $2, 'DRAFTING', $3::date, v.id, v.source_file, v.text_hash, v.character_count
     from plan_version v join plan p on p.id = v.plan_id where v.id = $1::bigint returning id`,
    [former['id'], label ?? freeLabel(`${on.slice(0, 4)}年修订`, labels), on],
  );
  const id = Number(created!['id']);
  for (const [table, columns] of Object.entries(structure))
    await query(
      `insert into ${table} (version_id, ${columns}) select $2::bigint, ${columns} from ${table} where version_id = $1::bigint order by id`,
      [former['id'], id],
    );
  return id;
}

function freeLabel(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const label = number === 1 ? wanted : `${wanted}（${number}）`;
    if (!taken.has(label)) return label;
  }
}
