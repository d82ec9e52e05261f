import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { hazardLevel, type HazardCalculation, type HazardousQuantity } from './hazardLevel.js';
import { hazardSourceView } from './view.js';
import { hazardSourceLevelWords } from './words.js';

/** How hazard sources are written: S, R and level are calculated here, and what was sent must agree with them. */
export const hazardSourceRecord: RecordFeed['record'] = {
  view: () => hazardSourceView,
  complete: (values, before) => {
    const chemicals = (values['chemicals'] as Values[] | null | undefined) ?? [];
    const faults = [...authorityFaults(values, before), ...filingFaults(values)];
    if (chemicals.length === 0) return [...faults, noChemicals()];
    const calculated = hazardLevel(chemicals as unknown as HazardousQuantity[], Number(values['nearbyPeople']));
    faults.push(...differences(values, calculated), ...chemicals.flatMap(knownValues));
    Object.assign(values, calculated);
    return faults;
  },
};

const noChemicals = () =>
  fieldFault(
    'chemicals',
    'REQUIRED',
    '应列出单元内的危险化学品及其存量 q、临界量 Q 和系数 β',
    'List the chemicals of the unit with quantity q, critical quantity Q and factor β.',
  );

const wordOf = (level: unknown) => Object.entries(hazardSourceLevelWords).find(([, name]) => name === level)?.[0] ?? '';
const levelWord = (level: unknown) => (level === 'NOT_MAJOR' ? '不构成重大危险源' : wordOf(level));

/** A number agrees when the calculated one, rounded or cut to the decimals that were sent, is the one sent. */
function agrees(sent: number, calculated: number): boolean {
  const decimals = String(sent).split('.')[1]?.length ?? 0;
  return Math.abs(sent - calculated) < 10 ** -decimals + 1e-9;
}

function differences(values: Values, { level, quantityRatio, riskValue }: HazardCalculation): InputFault[] {
  const sent = values as { level?: string | null; quantityRatio?: number | null; riskValue?: number | null };
  const number = (name: 'quantityRatio' | 'riskValue', symbol: string, calculated: number) =>
    sent[name] == null || agrees(sent[name], calculated)
      ? []
      : [
          fieldFault(
            name,
            'MISMATCH',
            `报送的 ${symbol}=${sent[name]}，按 GB 18218-2018 计算为 ${calculated}：请核对 q、Q、β 与 500 米内人数`,
            `${symbol} was sent as ${sent[name]}; by GB 18218-2018 it is ${calculated}: check q, Q, β and the people within 500 m.`,
            sent[name],
          ),
        ];
  return [
    ...number('quantityRatio', 'S', quantityRatio),
    ...number('riskValue', 'R', riskValue),
    ...(sent.level == null || sent.level === level
      ? []
      : [
          fieldFault(
            'level',
            'MISMATCH',
            `报送为“${levelWord(sent.level)}”，按 GB 18218-2018 计算为“${levelWord(level)}”（S=${quantityRatio}，R=${riskValue}）：请核对 q、Q、β 与 500 米内人数`,
            `${sent.level} was sent; by GB 18218-2018 it is ${level} (S = ${quantityRatio}, R = ${riskValue}): check q, Q, β and the people within 500 m.`,
            sent.level,
          ),
        ]),
  ];
}

/** Values of GB 18218-2018 that are known for sure, by CAS number. */
const standard: Readonly<Record<string, { name: string; criticalTonne: number; beta: number }>> = {
  '7782-50-5': { name: '氯 chlorine', criticalTonne: 5, beta: 4 },
  '7664-41-7': { name: '氨 ammonia', criticalTonne: 10, beta: 2 },
};

function knownValues(chemical: Values, index: number): InputFault[] {
  const known = standard[String(chemical['casNumber'])];
  if (!known) return [];
  return (['criticalTonne', 'beta'] as const).flatMap((name) =>
    chemical[name] == null || chemical[name] === known[name]
      ? []
      : [
          fieldFault(
            ['chemicals', String(index), name],
            'MISMATCH',
            `${known.name}的${name === 'beta' ? '系数 β' : '临界量 Q'}在 GB 18218-2018 中为 ${known[name]}，报送为 ${String(chemical[name])}`,
            `In GB 18218-2018 ${name === 'beta' ? 'β' : 'Q'} of ${known.name} is ${known[name]}; ${String(chemical[name])} was sent.`,
            chemical[name],
          ),
        ],
  );
}

/** Article 125 of the law on hazardous chemicals: tanks that only berths use belong to the port authority, all else to work safety. */
function authorityFaults(values: Values, before: Values | null): InputFault[] {
  const ofPorts = values['authority'] === 'PORTS';
  if (before && before['withdrawn'] !== true && before['authority'] !== values['authority'])
    return [
      fieldFault(
        'code',
        'TAKEN',
        '该编号已由另一监管部门使用，请核对编号；移交监管的装置请由原部门先撤回',
        'This number is used by the other authority; check it. For an installation that changes hands the former authority withdraws it first.',
        values['code'],
      ),
    ];
  if (ofPorts === (values['installation'] === 'BERTH_TANKS')) return [];
  return [
    fieldFault(
      'installation',
      'OTHER_AUTHORITY',
      ofPorts
        ? '港区内的生产装置及与其相连的储罐由应急管理部门监管（危险化学品安全法第 125 条），请由该部门用 work-safety.hazard-sources 报送'
        : '只与危险化学品码头相连的储罐由港口行政管理部门监管（危险化学品安全法第 125 条），请由该部门用 ports.hazard-sources 报送',
      ofPorts
        ? 'Production units and the tanks connected to them belong to work safety (article 125), which sends them by work-safety.hazard-sources.'
        : 'Tanks that are connected to berths only belong to the port authority (article 125), which sends them by ports.hazard-sources.',
      values['installation'],
    ),
  ];
}

function filingFaults(values: Values): InputFault[] {
  const [first, last] = [values['filedOn'], values['filingExpiresOn']] as (string | null | undefined)[];
  if (!first || !last || last >= first) return [];
  return [
    fieldFault(
      'filingExpiresOn',
      'OUT_OF_ORDER',
      '备案有效期不能早于备案日期，请核对',
      'The filing cannot end before it begins; check both days.',
      last,
    ),
  ];
}
