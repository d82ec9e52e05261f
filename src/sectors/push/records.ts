import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../context.js';
import { fieldFault, type InputFault } from '../../records/faults.js';
import { boolean, number, text } from '../../records/fields.js';
import { importRecords, UnkeptRecord, type ImportRequest, type Intake, type Row } from '../../records/import.js';
import type { Querier, RecordKind, Values } from '../../records/kind.js';
import { Notes } from '../../records/notes.js';
import type { Receipt } from '../../records/receipts.js';
import { newestContract, type Contract, type RecordFeed } from '../feed.js';
import { checkRecord, placed } from './check.js';
import { admitted } from './admission.js';
import { noteSentences, type NoteCode } from './noteSentences.js';
import { upgraded } from './upgrade.js';

/** Fields of records that the push itself fills, beside those of the contract. */
const filled = {
  code: text('记录编号', 'The id of the record', 100),
  sector: text('部门', 'The sector', 50),
  sourceCrs: text('坐标系', 'The coordinate system', 20),
  sourceLongitude: number('原始经度', 'The longitude as sent', { least: -180, most: 180, decimals: 8 }),
  sourceLatitude: number('原始纬度', 'The latitude as sent', { least: -90, most: 90, decimals: 8 }),
  withdrawn: boolean('撤回', 'Whether the record is withdrawn'),
};

const kinds = new Map<string, RecordKind>();

/** How records of a feed are written: by the fields of its newest contract. */
export function kindOf(feed: RecordFeed): RecordKind {
  const known = kinds.get(feed.code);
  if (known) return known;
  const { id: _id, crs: _crs, ...fields } = newestContract(feed).fields;
  const kind: RecordKind = {
    subject: feed.code,
    label: feed.title,
    fields: { ...filled, ...fixedFields(feed), ...fields },
    ...feed.record,
  };
  kinds.set(feed.code, kind);
  return kind;
}

const fixedFields = ({ fixed = {} }: RecordFeed) => Object.fromEntries(Object.keys(fixed).map((name) => [name, text(name, name, 50)]));

/** Takes a batch of records of a feed: like an import, with the checks of the contract and the rule of revisions. */
export function pushOfRecords(ctx: Context, feed: RecordFeed, contract: Contract, request: ImportRequest): Promise<Receipt> {
  const notes = new Notes();
  const records = admitted(contract, request.records, notes).map(({ record, refused }) => (refused ? new UnkeptRecord(refused) : record));
  return importRecords(ctx, kindOf(feed), { ...request, records }, intakeOf(feed, contract, notes));
}

function intakeOf(feed: RecordFeed, contract: Contract, notes: Notes): Intake {
  const now = Date.now();
  const empty = Object.fromEntries(
    Object.keys(newestContract(feed).fields)
      .filter((name) => !['id', 'crs', 'revision', 'withdrawn'].includes(name))
      .map((name) => [name, null]),
  );
  const tombstones: { code: string; revision: number }[] = [];
  const sentence = (code: string) => noteSentences[code as NoteCode];
  const note = (row: Row, code: NoteCode) => notes.add(row.index, code, null, sentence(code));
  return {
    contract: contract.version,
    source: 'PUSH',
    identity: 'id',
    notes,
    sentence,
    check: (given, noteOf) => {
      const checked = checkRecord(contract, given, now);
      const place = placed(contract, checked);
      for (const { code, field } of checked.notes) noteOf(code, field);
      return { values: valuesOf(feed, contract, checked.values, place, empty), faults: checked.faults };
    },
    ...(contract.admit && { kept: soundFields }),
    settle: async (query, rows, differs) => {
      const sound = rows.filter(({ faults }) => faults.length === 0);
      const hidden = await withdrawals(query, feed.code, sound);
      for (const group of groupsOf(sound)) settleGroup(group, hidden.get(String(group[0]!.values['code'])), differs, note, tombstones);
    },
    beside: async (query) => {
      if (tombstones.length === 0) return;
      await query(
        `insert into withdrawal as w (feed, code, revision) select $1, x.code, max(x.revision) from jsonb_to_recordset($2::jsonb) as x(code text, revision bigint) group by x.code
         on conflict (feed, code) do update set revision = excluded.revision where excluded.revision > w.revision`,
        [feed.code, JSON.stringify(tombstones)],
      );
    },
  };
}

/** The fields of a record that have no fault: of a feed that drops personal data a value in the wrong place may be just that. */
const soundFields = (given: Values, faults: readonly InputFault[]): Values =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !faults.some(({ path }) => path[0] === name)));

/** The whole record: what was not sent is empty, so that batches in any order end in one state. */
function valuesOf(feed: RecordFeed, contract: Contract, given: Values, place: Values, empty: Values): Values {
  const { id, crs: _crs, revision, withdrawn, ...sent } = given;
  const own: Values = { code: id, revision: revision ?? revisionByTime(contract, given), withdrawn: withdrawn === true };
  if (withdrawn === true) return own;
  return { ...empty, ...upgraded(feed, contract, { ...sent, ...place }), ...feed.fixed, ...own };
}

/** Milliseconds of the time that stands for the revision; 0 where the contract names none, or the record lacks it. */
function revisionByTime({ revisionBy }: Contract, given: Values): number {
  const time = revisionBy === undefined ? undefined : given[revisionBy];
  return typeof time === 'string' ? Date.parse(time) : 0;
}

async function withdrawals(query: Querier, feed: string, rows: readonly Row[]): Promise<Map<string, number>> {
  const codes = [...new Set(rows.filter(({ before }) => before === null).map(({ values }) => String(values['code'])))];
  if (codes.length === 0) return new Map();
  const found = await query('select code, revision::float8 as revision from withdrawal where feed = $1 and code = any($2)', [feed, codes]);
  return new Map(found.map(({ code, revision }) => [String(code), Number(revision)]));
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const code = row.values['code'];
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  }
  return [...groups.values()];
}

const revisionOf = (row: Row) => row.values['revision'] as number;

/** Decides which of the records with one id is written: the highest revision, and of those without one the last. */
function settleGroup(
  group: readonly Row[],
  hiddenAt: number | undefined,
  differs: (row: Row) => boolean,
  note: (row: Row, code: NoteCode) => void,
  tombstones: { code: string; revision: number }[],
): void {
  let newest: Row | undefined;
  for (const row of group) {
    const stored = row.before === null ? hiddenAt : (row.before['revision'] as number);
    const revision = revisionOf(row);
    if (stored !== undefined && revision < stored) setAside(row, 'SUPERSEDED', note);
    else if (row.before !== null && revision > 0 && revision === stored && differs(row)) row.faults.push(sameRevision(revision));
    else if (row.before === null && stored !== undefined && revision > 0 && revision === stored) setAside(row, 'SUPERSEDED', note);
    else if (newest === undefined) newest = row;
    else if (revision > revisionOf(newest) || (revision === 0 && revisionOf(newest) === 0)) {
      setAside(newest, 'REPEATED', note);
      newest = row;
    } else if (revision === revisionOf(newest) && !isDeepStrictEqual(row.values, newest.values)) row.faults.push(sameRevision(revision));
    else setAside(row, revision < revisionOf(newest) ? 'SUPERSEDED' : 'REPEATED', note);
  }
  if (newest?.before !== null || newest.values['withdrawn'] !== true) return;
  const revision = revisionOf(newest);
  if (revision > 0) tombstones.push({ code: String(newest.values['code']), revision });
  setAside(newest, revision > 0 ? 'WITHDRAWN_BEFORE' : 'NOTHING_TO_WITHDRAW', note);
}

function setAside(row: Row, code: NoteCode, note: (row: Row, code: NoteCode) => void): void {
  row.void = true;
  note(row, code);
}

export const sameRevision = (revision: number): InputFault =>
  fieldFault(
    'revision',
    'SAME_REVISION',
    `修订号 ${revision} 已用于内容不同的同一记录：更正请使用更大的修订号`,
    `Revision ${revision} of this record was sent with other values; give a correction a higher revision.`,
    revision,
  );
