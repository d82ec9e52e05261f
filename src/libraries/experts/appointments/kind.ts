import { fieldFault, type InputFault } from '../../../records/faults.js';
import { choice, date, reference, text } from '../../../records/fields.js';
import type { Querier, RecordKind, Values } from '../../../records/kind.js';
import { toOrganization } from '../../../vocabulary/references.js';
import { expertLevels } from '../entity.js';
import { toExpert } from '../references.js';
import { levelWords } from '../words.js';
import { expertAppointmentView } from './view.js';

/** How appointments are written. */
export const expertAppointmentKind: RecordKind = {
  subject: 'expertAppointments',
  label: { zh: '专家聘任', en: 'appointment' },
  view: () => expertAppointmentView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    expert: reference('专家', 'expert', toExpert, { required: true }),
    organization: reference('聘任机构', 'organisation', toOrganization),
    appointedBy: text('聘任单位', 'Who appoints', 200),
    level: choice('级别', 'The level', expertLevels, levelWords, { required: true }),
    role: text('聘任身份', 'The role', 200, { required: true }),
    documentNumber: text('文号', 'The document number', 100),
    validFrom: date('起聘日期', 'The first day', { required: true }),
    validTo: date('止聘日期', 'The end', { required: true }),
  },
  complete: (values, before) => {
    const { validFrom: from, validTo: to } = { ...before, ...values } as { validFrom: string; validTo: string };
    return to <= from
      ? [
          fieldFault(
            'validTo',
            'DATES_REVERSED',
            `止聘日期（${to}）应晚于起聘日期（${from}）`,
            `The end (${to}) should lie after the first day (${from}).`,
          ),
        ]
      : [];
  },
  examine: overlaps,
};

interface Term {
  /** Its row in the batch; null when it is stored and not in the batch. */
  index: number | null;
  code: string;
  validFrom: string;
  validTo: string;
}

/**
 * Faults of appointments that overlap another one of the same expert, level and role: stored, or earlier in the same
 * batch. Experts are locked, so that two writers cannot pass each other. A refused change leaves the stored period in
 * its place, which may refuse others: the batch is looked at until nothing more is refused.
 */
async function overlaps(query: Querier, rows: readonly { values: Values; before: Values | null }[]): Promise<InputFault[][]> {
  const experts = [...new Set(rows.map(({ values, before }) => Number(values['expert'] ?? before?.['expert'])))];
  await query('select from expert where id = any($1::bigint[]) order by id for no key update', [experts]);
  const stored = await query(
    'select id::float8 as id, code, expert_id::float8 as expert, level, role, valid_from::text as "validFrom", valid_to::text as "validTo" from expert_appointment where expert_id = any($1::bigint[]) order by id',
    [experts],
  );
  const faults = rows.map((): InputFault[] => []);
  for (;;) {
    const replaced = new Set(rows.flatMap(({ before }, index) => (before && faults[index]!.length === 0 ? [Number(before['id'])] : [])));
    const terms = new Map<string, Term[]>();
    const ofSame = ({ expert, level, role }: Values) => {
      const key = JSON.stringify([Number(expert), level, role]);
      if (!terms.has(key)) terms.set(key, []);
      return terms.get(key)!;
    };
    for (const row of stored) if (!replaced.has(row['id'] as number)) ofSame(row).push(termOf(row, null));
    let refused = false;
    rows.forEach(({ values, before }, index) => {
      if (faults[index]!.length > 0) return;
      const row = { ...before, ...values };
      const term = termOf(row, index);
      const others = ofSame(row);
      const other = others.find(({ validFrom, validTo }) => validFrom < term.validTo && term.validFrom < validTo);
      if (other) faults[index]!.push(overlap(other));
      else others.push(term);
      refused ||= other !== undefined && before !== null;
    });
    if (!refused) return faults;
  }
}

const termOf = ({ code, validFrom, validTo }: Values, index: number | null): Term => ({
  index,
  code: String(code),
  validFrom: String(validFrom),
  validTo: String(validTo),
});

const overlap = ({ index, code, validFrom, validTo }: Term): InputFault =>
  fieldFault(
    'validFrom',
    'OVERLAP',
    `与${index === null ? '' : `本批第 ${index + 1} 条`}聘任“${code}”（${validFrom} 至 ${validTo}）重叠：同一专家同一级别、同一身份的聘期不能重叠，请修改日期或先结束那一聘期`,
    `Overlaps the appointment "${code}"${index === null ? '' : ` in record ${index + 1} of this batch`} (${validFrom} to ${validTo}): one expert holds a role at a level once at a time. Change the dates, or end that appointment first.`,
  );
