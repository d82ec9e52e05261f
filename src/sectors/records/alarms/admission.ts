import { fieldFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { Admitted } from '../../feed.js';
import { roadOf } from './roadOf.js';
import { alarmSourceNames } from './sourceNames.js';

type Note = Admitted['notes'][number];

const sourceNames: ReadonlyMap<string, { name: string; field: string | null }> = new Map(
  Object.entries(alarmSourceNames).map(([name, { field }]) => [name.toLowerCase(), { name, field }]),
);

const open = new Set(['', '0', 'false', '否', 'no', 'n', 'null']);

/** Words of a secrecy mark that let a record pass; whatever else stands there refuses it, so that no slip lets a secret out. */
const isOpen = (mark: unknown): boolean =>
  mark == null ||
  ((typeof mark === 'string' || typeof mark === 'number' || typeof mark === 'boolean') && open.has(String(mark).trim().toLowerCase()));

const secret = () =>
  fieldFault(
    'sfbm',
    'SECRET',
    '保密警情（sfbm=1）不得报送：本条已整条拒收，平台未保存其任何内容；请在源系统过滤后再推送',
    'A secret alarm (sfbm = 1) must not be sent: the record was refused whole and nothing of it was kept; filter such records at the source.',
  );

const channels: Readonly<Record<string, string>> = { '01': '110', '02': '122', '00': '12345' };

/**
 * Takes an alarm as the receiving system names it and keeps time, kind, road, division, unit and point. Phone, identity,
 * persons, telling and the rest of the address are dropped; a secret alarm is refused, and a field that is not known
 * loses its value, since it may say anything.
 */
export function admitAlarm(knownFields: readonly string[]): (given: unknown) => Admitted {
  const known = new Map(knownFields.map((name) => [name.toLowerCase(), name]));
  return (given) => {
    if (given === null || typeof given !== 'object' || Array.isArray(given)) return { record: null, notes: [] };
    const entries = Object.entries(given).map(([name, value]) => [name.trim().toLowerCase(), name, value] as const);
    if (entries.some(([name, , value]) => name === 'sfbm' && !isOpen(value))) return { record: null, notes: [], refused: secret() };
    const record: Values = {};
    const notes: Note[] = [];
    for (const [lower, name, value] of entries) {
      const source = sourceNames.get(lower);
      const field = known.get(lower) ?? source?.field;
      if (field == null) {
        if (!source) record[name.slice(0, 60)] = null;
        else if (source.name !== 'sfbm' && value != null && value !== '') notes.push({ code: 'NOT_KEPT', field: source.name });
      } else if (record[field] == null) record[field] = kept(field, value, source?.name ?? field, notes);
    }
    return { record, notes };
  };
}

function kept(field: string, value: unknown, name: string, notes: Note[]): unknown {
  if (field === 'channel' && typeof value === 'string') return channels[value.trim()] ?? value;
  if (field !== 'road' || value == null || value === '') return value;
  const road = typeof value === 'string' ? (roadOf(value) ?? null) : null;
  if (road !== value) notes.push({ code: 'REDUCED', field: name });
  return road;
}
