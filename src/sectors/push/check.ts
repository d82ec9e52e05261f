import { insideCity, toCgcs2000, type CoordinateSystem } from '../../platform/geo.js';
import { fieldFault, shortened, type InputFault } from '../../records/faults.js';
import { FieldFault, type FieldRule } from '../../records/fields.js';
import type { Values } from '../../records/kind.js';
import { checkItems } from '../../records/parts.js';
import type { Contract } from '../feed.js';
import { isMojibake } from './mojibake.js';
import type { NoteCode } from './noteSentences.js';
import { instantText } from './times.js';

/** What the check of one record found; `values` are by the fields of its contract. */
export interface Checked {
  values: Values;
  faults: InputFault[];
  notes: { code: NoteCode; field: string | null }[];
}

/** Times may lie ahead of the hub's clock by this much. */
export const clockToleranceMs = 10 * 60_000;

/** Fields that a withdrawal still needs. */
const identifying = new Set(['id', 'station', 'time']);

/** Checks one record by a contract: every fault of every field. Empty stays empty; sentinels become null with a note. */
export function checkRecord(contract: Contract, given: Values, now: number): Checked {
  const checked: Checked = { values: {}, faults: [], notes: [] };
  for (const name of Object.keys(given)) {
    const rule = Object.hasOwn(contract.fields, name) ? contract.fields[name] : undefined;
    if (rule) checkField(contract, name, rule, given[name], now, checked);
    else checked.faults.push(unknownField(name, contract));
  }
  const withdrawal = checked.values['withdrawn'] === true;
  for (const [name, rule] of Object.entries(contract.fields)) {
    if (!rule.required || (withdrawal && !identifying.has(name)) || checked.values[name] != null) continue;
    if (!checked.faults.some(({ path }) => path[0] === name)) checked.faults.push(missing(name, rule));
  }
  return checked;
}

function checkField(
  contract: Contract,
  name: string,
  rule: FieldRule,
  given: unknown,
  now: number,
  { values, faults, notes }: Checked,
): void {
  if (given === undefined) return;
  const empty = given === null || (typeof given === 'string' && given.trim() === '');
  const sentinel = !empty && isSentinel(contract.sentinels[name], given);
  if (sentinel) notes.push({ code: 'SENTINEL', field: name });
  if (empty || sentinel) {
    values[name] = null;
    return;
  }
  if (rule.part) {
    const items = checkItems(name, rule, given);
    values[name] = items.items;
    faults.push(...items.faults);
    return;
  }
  try {
    values[name] = parsed(contract, rule, given);
    if (contract.past.includes(name) && Date.parse(values[name] as string) > now + clockToleranceMs) throw inFuture;
  } catch (fault) {
    if (!(fault instanceof FieldFault)) throw fault;
    faults.push(faultOf(name, rule, fault, given));
  }
}

const isSentinel = (sentinels: readonly (number | string)[] | undefined, given: unknown): boolean =>
  sentinels !== undefined && (sentinels.includes(given as number) || (typeof given === 'string' && sentinels.includes(Number(given))));

const inFuture = new FieldFault('IN_FUTURE', {
  zh: '在未来：请核对时区（北京时间为 +08:00）与设备时钟',
  en: 'lies in the future: check the offset (Beijing time is +08:00) and the clock of the device',
});

function parsed(contract: Contract, rule: FieldRule, given: unknown): unknown {
  switch (rule.holds?.kind) {
    case 'number':
      if (typeof given === 'string') throw numberAsText(given);
      break;
    case 'dateTime':
      return rule.parse(instantText(given, contract.beijingTime));
    case 'date':
      if (typeof given === 'number' || (typeof given === 'string' && /^\d{5}$/.test(given.trim()))) instantText(given, true);
      break;
    default:
      if (typeof given === 'string' && isMojibake(given)) throw wrongEncoding;
  }
  return rule.parse(given);
}

const wrongEncoding = new FieldFault('WRONG_ENCODING', {
  zh: '是乱码：文件多半是 GBK 编码而被当作 UTF-8（或相反）读取，请按原编码重新读取后再发送',
  en: 'is garbled: most likely a GBK file was read as UTF-8 or the other way round; read it again in its own encoding',
});

function numberAsText(given: string): FieldFault {
  if (/^\s*(NaN|[-+]?inf(inity)?|null|none|n\/?a|--?|无)\s*$/i.test(given))
    return new FieldFault('NOT_A_NUMBER', {
      zh: `不是数字：没有数据请发送 null，不要发送“${given.trim()}”`,
      en: `is no number: send null where there is no value, not "${given.trim()}"`,
    });
  return Number.isFinite(Number(given.replaceAll(',', '')))
    ? new FieldFault('NUMBER_AS_TEXT', {
        zh: `是文本，应为数字：请去掉引号，写成 ${Number(given.replaceAll(',', ''))}`,
        en: `is text and should be a number: send ${Number(given.replaceAll(',', ''))} without quotes`,
      })
    : new FieldFault('NOT_A_NUMBER', { zh: '应为数字', en: 'should be a number' });
}

export const faultOf = (name: string, rule: FieldRule, { code, sentence }: FieldFault, given: unknown): InputFault => ({
  path: [name],
  code,
  sentence: {
    zh: `${rule.label.zh}${sentence.zh}`,
    en: `${rule.label.en.charAt(0).toUpperCase()}${rule.label.en.slice(1)} ${sentence.en}.`,
  },
  ...(!rule.personal && { value: shortened(given) }),
});

const missing = (name: string, { label }: FieldRule): InputFault =>
  fieldFault(name, 'REQUIRED', `${label.zh}不能为空`, `${label.en.charAt(0).toUpperCase()}${label.en.slice(1)} is required.`);

const unknownField = (name: string, { version, fields }: Contract): InputFault => {
  const shown = name.slice(0, 60);
  const known = Object.keys(fields).join('、');
  return fieldFault(
    name.slice(0, 60),
    'UNKNOWN_FIELD',
    `契约第 ${version} 版没有字段“${shown}”，可用：${known}`,
    `Contract ${version} has no field "${shown}"; it has ${known.replaceAll('、', ', ')}.`,
  );
};

/** The columns of a point: converted to CGCS2000, and as it was sent. Notes a point outside the city and its sea. */
export function placed(contract: Contract, { values, notes, faults }: Checked): Values {
  if (!('longitude' in contract.fields)) return {};
  const { longitude, latitude } = values as Record<string, number | null | undefined>;
  if (longitude == null || latitude == null) {
    if (
      (longitude == null) !== (latitude == null) &&
      !notes.some(({ field }) => field === 'longitude' || field === 'latitude') &&
      faults.length === 0
    )
      faults.push(fieldFault('longitude', 'REQUIRED', '经度与纬度应同时给出', 'Longitude and latitude come together.'));
    return { longitude: null, latitude: null, sourceCrs: null, sourceLongitude: null, sourceLatitude: null };
  }
  const sourceCrs = (values['crs'] as CoordinateSystem | null | undefined) ?? contract.crs;
  const point = toCgcs2000({ longitude, latitude, crs: sourceCrs });
  if (!insideCity(point)) notes.push({ code: 'OUTSIDE_CITY', field: 'longitude' });
  return { ...point, sourceCrs, sourceLongitude: longitude, sourceLatitude: latitude };
}
