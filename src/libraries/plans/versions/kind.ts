import { choice, custom, FieldFault, reference, text } from '../../../records/fields.js';
import { fieldFault, type FaultCode, type InputFault } from '../../../records/faults.js';
import type { Examined, LookUp, Querier, RecordKind, Values } from '../../../records/kind.js';
import { toMaterial } from '../../materials/references.js';
import { circular } from '../../../records/circles.js';
import { toPlan, toPlanVersion } from '../references.js';
import { planStageWords } from '../words.js';
import { day } from './days.js';
import { versionParts } from './parts.js';
import { takeText } from './sections/outline.js';
import { PlanStage } from './types.js';
import { planVersionView } from './view.js';

const longestDocument = 3_000_000;

/** A whole document, its line breaks and blanks kept. */
const document = (zh: string, en: string) =>
  custom(zh, en, (value) => {
    if (typeof value !== 'string') throw new FieldFault('NOT_TEXT', { zh: '应为文本', en: 'should be text' });
    if (value.includes('\0') || !value.isWellFormed())
      throw new FieldFault('BAD_CHARACTERS', {
        zh: '含有无法存储的字符（空字符或不完整的字符）',
        en: 'holds characters that cannot be stored (NUL or half a surrogate pair)',
      });
    if (value.length > longestDocument)
      throw new FieldFault('TOO_LONG', {
        zh: `最多 ${longestDocument} 个字符，现有 ${value.length} 个`,
        en: `has at most ${longestDocument} characters, not ${value.length}`,
      });
    return value;
  });

/** The columns of a version that a file of plans may give too. */
export const documentFields = {
  label: text('版本号', 'The label', 60, { required: true }),
  documentNumber: text('文号', 'The document number', 200),
  stage: choice('阶段', 'The stage', Object.keys(PlanStage), planStageWords),
  draftedOn: day('编制日期', 'The day of drafting'),
  consultedOn: day('征求意见日期', 'The day of consultation'),
  reviewedOn: day('评审日期', 'The day of review'),
  approvedOn: day('审批日期', 'The day of approval'),
  approvedBy: text('审批人', 'The approver', 200),
  issuedOn: day('印发日期', 'The day of issue'),
  effectiveOn: day('施行日期', 'The first day in effect'),
  publishedOn: day('公布日期', 'The day of publication'),
  filedOn: day('备案日期', 'The day of filing'),
  filedWith: text('备案机关', 'With whom it was filed', 200),
  filingNumber: text('备案号', 'The filing number', 200),
  evaluatedOn: day('评估日期', 'The day of evaluation'),
  abolishedOn: day('废止日期', 'The day of repeal'),
  sourceFile: text('来源文件', 'The source file', 1000),
  text: document('正文', 'The text'),
};

/** How versions of plans are written. */
export const planVersionKind: RecordKind = {
  subject: 'planVersions',
  label: { zh: '预案版本', en: 'version of a plan' },
  view: () => planVersionView,
  unstored: ['text'],
  fields: {
    code: text('编码', 'The code', 130, { required: true }),
    plan: reference('预案', 'plan', toPlan, { required: true }),
    ...documentFields,
    predecessor: reference('前一版本', 'predecessor', toPlanVersion),
    remarks: text('备注', 'The remarks', 4000),
    ...versionParts,
  },
  complete: (values, before, lookUp) => [
    ...takeText(values),
    ...takeStage(values, before),
    ...reversedDays(values, before),
    ...takeNeeds(values, lookUp),
  ],
  async examine(query, rows) {
    const labels = await labelFaults(query, rows);
    const predecessors = await predecessorFaults(query, rows);
    return rows.map((_row, index) => [...labels[index]!, ...predecessors[index]!]);
  },
};

/** A stage that is not given follows from the dates of a new version; a day of repeal ends one that was in force. */
function takeStage(values: Values, before: Values | null): InputFault[] {
  if (values['stage'] === null) delete values['stage'];
  if (before !== null && values['stage'] === undefined && values['abolishedOn'] && ['ISSUED', 'FILED'].includes(String(before['stage'])))
    values['stage'] = 'ABOLISHED';
  if (before === null && values['stage'] === undefined)
    values['stage'] = values['abolishedOn']
      ? 'ABOLISHED'
      : values['filedOn']
        ? 'FILED'
        : values['issuedOn'] || values['effectiveOn'] || values['publishedOn']
          ? 'ISSUED'
          : 'DRAFTING';
  return [];
}

const order: readonly [name: string, zh: string, en: string, notBefore: readonly string[]][] = [
  ['consultedOn', '征求意见日期', 'day of consultation', ['draftedOn']],
  ['reviewedOn', '评审日期', 'day of review', ['consultedOn', 'draftedOn']],
  ['approvedOn', '审批日期', 'day of approval', ['reviewedOn', 'consultedOn', 'draftedOn']],
  ['issuedOn', '印发日期', 'day of issue', ['approvedOn', 'reviewedOn', 'consultedOn', 'draftedOn']],
  ['effectiveOn', '施行日期', 'first day in effect', ['approvedOn']],
  ['publishedOn', '公布日期', 'day of publication', ['approvedOn']],
  ['filedOn', '备案日期', 'day of filing', ['issuedOn', 'approvedOn']],
  ['evaluatedOn', '评估日期', 'day of evaluation', ['issuedOn']],
  ['abolishedOn', '废止日期', 'day of repeal', ['issuedOn', 'effectiveOn']],
];
const named = new Map<string, readonly [string, string]>([
  ['draftedOn', ['编制日期', 'day of drafting']],
  ...order.map(([name, zh, en]): [string, [string, string]] => [name, [zh, en]]),
]);

function reversedDays(values: Values, before: Values | null): InputFault[] {
  const dayOf = (name: string) => (values[name] === undefined ? before?.[name] : values[name]) as string | null | undefined;
  return order.flatMap(([name, zh, en, earlier]) => {
    const own = dayOf(name);
    const late = own ? earlier.find((each) => (dayOf(each) ?? '') > own) : undefined;
    if (!own || !late) return [];
    const [lateZh, lateEn] = named.get(late)!;
    return [
      fieldFault(
        name,
        'DATES_REVERSED',
        `${zh}（${own}）不能早于${lateZh}（${dayOf(late)}）`,
        `The ${en} (${own}) cannot lie before the ${lateEn} (${dayOf(late)}).`,
        own,
      ),
    ];
  });
}

const unitOfPeople: Record<string, string> = { TEAM: '支', EXPERT: '人' };

/** A need names either a material or a category, or a class of teams or experts; the unit follows where it can. */
function takeNeeds(values: Values, lookUp: LookUp): InputFault[] {
  return ((values['needs'] as Values[] | null | undefined) ?? []).flatMap((need, index) => {
    const at = (property: string, code: FaultCode, zh: string, en: string) => [
      fieldFault(['needs', String(index), property], code, `第 ${index + 1} 项${zh}`, `Of item ${index + 1}: ${en}`),
    ];
    const { kind, material, category, type } = need;
    if (kind === 'MATERIAL') {
      if ((material == null) === (category == null))
        return at('material', 'EITHER', '应给出物资或物资分类中的一个', 'give either a material or a category.');
      if (type != null) return at('type', 'EITHER', '为物资，不应给出资源分类', 'a material has no class of teams or experts.');
      const own = material == null ? undefined : (lookUp(toMaterial, Number(material))?.['unit'] as string | undefined);
      need['unit'] ??= own ?? null;
      if (own !== undefined && need['unit'] !== own)
        return at('unit', 'UNIT_DIFFERS', `单位应为该物资的计量单位“${own}”`, `the unit should be that of the material, "${own}".`);
      return need['unit'] === null ? at('unit', 'REQUIRED', '按分类提出时应给出单位', 'give the unit with a category.') : [];
    }
    if (material != null || category != null)
      return at(
        material != null ? 'material' : 'category',
        'EITHER',
        '为队伍或专家，不应给出物资或物资分类',
        'a team or an expert is no material.',
      );
    if (type == null) return at('type', 'REQUIRED', '应给出队伍或专家的资源分类', 'give the class of teams or experts.');
    need['unit'] ??= unitOfPeople[String(kind)];
    return [];
  });
}

type Rows = readonly Examined[];

const valueOf = ({ values, before }: Rows[number], name: string): unknown => (values[name] === undefined ? before?.[name] : values[name]);

/** A plan has each label once. */
export async function labelFaults(query: Querier, rows: Rows): Promise<InputFault[][]> {
  const wanted = rows.map((row) => ({ id: row.id, plan: Number(valueOf(row, 'plan')), label: String(valueOf(row, 'label')) }));
  const stored = await query(
    'select id::float8 as id, plan_id::float8 as plan, label from plan_version where plan_id = any($1::bigint[])',
    [[...new Set(wanted.map(({ plan }) => plan))]],
  );
  const known = new Map(stored.map((row) => [`${Number(row['plan'])}\n${String(row['label'])}`, Number(row['id'])]));
  const seen = new Set<string>();
  return wanted.map(({ id, plan, label }) => {
    const key = `${plan}\n${label}`;
    const other = known.get(key);
    const taken = (other !== undefined && other !== id) || seen.has(key);
    seen.add(key);
    return taken
      ? [
          fieldFault(
            'label',
            'TAKEN',
            `该预案已有版本“${label}”：请换一个版本号，或修改那个版本`,
            `The plan has a version "${label}" already; choose another label, or update that version.`,
            label,
          ),
        ]
      : [];
  });
}

/** A version revises one of its own plan, and no version revises itself by a detour. */
async function predecessorFaults(query: Querier, rows: Rows): Promise<InputFault[][]> {
  const ids = rows.map((row) => valueOf(row, 'predecessor') as number | null | undefined);
  const plans = new Map(
    (
      await query('select id::float8 as id, plan_id::float8 as plan from plan_version where id = any($1::bigint[])', [
        ids.filter((id) => id != null),
      ])
    ).map((row) => [Number(row['id']), Number(row['plan'])]),
  );
  for (const row of rows) if (row.id !== null) plans.set(row.id, Number(valueOf(row, 'plan')));
  const circles = await circular(
    query,
    'plan_version',
    'predecessor_id',
    rows.map(({ id, values }) => ({ id, above: values['predecessor'] as number | null | undefined })),
  );
  return rows.map((row, index) => {
    const id = ids[index];
    if (circles[index])
      return [
        fieldFault('predecessor', 'CIRCULAR', '前一版本又修订自本版本，形成循环', 'The predecessor itself revises this version: a circle.'),
      ];
    return id != null && plans.get(Number(id)) !== Number(valueOf(row, 'plan'))
      ? [
          fieldFault(
            'predecessor',
            'OTHER_PLAN',
            '前一版本属于另一预案，请另选',
            'The predecessor belongs to another plan; choose another.',
          ),
        ]
      : [];
  });
}
