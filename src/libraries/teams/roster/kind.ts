import { boolean, choice, custom, date, dateTime, number, reference, text } from '../../../records/fields.js';
import { circular } from '../../../records/circles.js';
import { fieldFault, type InputFault } from '../../../records/faults.js';
import { phone } from '../../../records/identifiers.js';
import type { LookUp, RecordKind, Values } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { place } from '../../../records/place.js';
import { toOrganization, toRegion, toResourceType } from '../../../vocabulary/references.js';
import { lotConditions } from '../../materials/entity.js';
import { toDepot, toMaterial } from '../../materials/references.js';
import { lotConditionWords } from '../../materials/words.js';
import { teamKinds, teamStatuses } from '../entity.js';
import { toTeam } from '../references.js';
import { teamKindWords, teamStatusWords } from '../words.js';
import { areaOf } from './serviceArea.js';
import { teamView } from './view.js';

/** How teams are written. The status of a team that is there already changes by changeTeamStatus only. */
export const teamKind: RecordKind = {
  subject: 'teams',
  label: { zh: '救援队伍', en: 'team' },
  view: () => teamView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    name: text('名称', 'The name', 200, { required: true }),
    kind: choice('队伍性质', 'The kind', teamKinds, teamKindWords, { required: true }),
    type: reference('主分类', 'class', toResourceType),
    classifications: part('其他分类', 'the further classes', {
      table: 'team_classification',
      owner: 'team_id',
      items: { type: reference('分类', 'class', toResourceType, { required: true }) },
      key: ['type'],
      most: 50,
      inCell: ['type'],
    }),
    grade: text('资质等级', 'The grade', 100),
    capabilityLevel: number('能力等级', 'The level of capability', { least: 1, most: 4, decimals: 0 }),
    organization: reference('主管单位', 'organisation', toOrganization),
    superior: reference('上级队伍', 'superior team', toTeam),
    region: reference('行政区划', 'region', toRegion),
    serviceRegions: part('服务区划', 'the divisions served', {
      table: 'team_service_region',
      owner: 'team_id',
      items: { region: reference('区划', 'region', toRegion, { required: true }) },
      key: ['region'],
      most: 200,
      inCell: ['region'],
    }),
    serviceArea: custom('服务范围', 'The service area', areaOf),
    address: text('驻地', 'The address', 500),
    location: place('位置', 'The location'),
    leaderName: text('负责人', 'The leader', 100, { personal: true }),
    leaderPhone: phone('负责人电话', 'The phone of the leader'),
    dutyPhone: phone('值班电话', 'The duty phone'),
    fax: phone('传真', 'The fax number', { personal: false }),
    totalPeople: number('总人数', 'The number of people', { least: 0, most: 1_000_000, decimals: 0 }),
    availablePeople: number('可出动人数', 'The number of people who can be sent', { least: 0, most: 1_000_000, decimals: 0 }),
    responseMinutes: number('出动时间（分钟）', 'The minutes to respond', { least: 0, most: 1440, decimals: 0 }),
    assemblyMinutes: number('集结时间（分钟）', 'The minutes to assemble', { least: 0, most: 10_080, decimals: 0 }),
    sustainedHours: number('持续作战（小时）', 'The hours without relief', { above: 0, most: 8760, decimals: 3 }),
    status: choice('状态', 'The status', teamStatuses, teamStatusWords),
    statusSince: dateTime('状态起始时间', 'The time since when'),
    establishedOn: date('组建日期', 'The day of establishment'),
    lastDrillOn: date('最近演练日期', 'The day of the last drill'),
    lastVerifiedOn: date('最近核实日期', 'The day of the last verification'),
    insured: boolean('已投保', 'Insured'),
    active: boolean('启用', 'Active'),
    remarks: text('备注', 'The remarks', 4000),
    capabilities: part('能力', 'the capabilities', {
      table: 'team_capability',
      owner: 'team_id',
      items: {
        name: text('能力名称', 'The name of the capability', 100, { required: true }),
        quantity: number('数量', 'The quantity', { least: 0, most: 9_999_999_999, decimals: 3 }),
        unit: text('单位', 'The unit', 30),
        note: text('说明', 'The note', 500),
      },
      key: ['name'],
      most: 100,
      inCell: ['name', 'quantity', 'unit'],
    }),
    equipment: part('装备', 'the equipment', {
      table: 'team_equipment',
      owner: 'team_id',
      items: {
        name: text('装备名称', 'The name of the equipment', 200, { required: true }),
        specification: text('规格', 'The specification', 300),
        material: reference('物资', 'material', toMaterial),
        quantity: number('数量', 'The quantity', { required: true, least: 0, most: 9_999_999_999, decimals: 3 }),
        unit: text('计量单位', 'The unit', 30),
        condition: choice('状况', 'The condition', lotConditions, lotConditionWords),
      },
      key: ['name', 'specification'],
      most: 500,
      inCell: ['name', 'quantity', 'unit', 'specification', 'material', 'condition'],
    }),
    depots: part('储备库', 'the depots', {
      table: 'team_depot',
      owner: 'team_id',
      items: { depot: reference('储备库', 'depot', toDepot, { required: true }) },
      key: ['depot'],
      most: 50,
      inCell: ['depot'],
    }),
  },
  complete: (values, before, lookUp) => {
    fillIn(values, before, lookUp);
    return [
      ...notOfTeams(values, lookUp),
      ...peopleAndTimes(values, before),
      ...days(values, before),
      ...(before === null ? openingStatus(values) : statusKept(values, before)),
    ];
  },
  examine: async (query, rows) => {
    const circles = await circular(
      query,
      'team',
      'superior_id',
      rows.map(({ id, values }) => ({ id, above: values['superior'] as number | null | undefined })),
    );
    return circles.map((circle) =>
      circle
        ? [
            fieldFault(
              'superior',
              'CIRCULAR',
              '上级队伍不能是该队伍本身或其下属队伍，请重新选择',
              'The superior cannot be the team itself or a team below it; choose another.',
            ),
          ]
        : [],
    );
  },
};

/** What follows from other values: defaults, and the unit of equipment from its material. */
function fillIn(values: Values, before: Values | null, lookUp: LookUp): void {
  for (const name of ['status', 'statusSince', 'active']) if (values[name] === null) delete values[name];
  if (before === null) values['statusSince'] ??= new Date().toISOString();
  for (const item of (values['equipment'] ?? []) as Values[]) {
    item['condition'] ??= 'GOOD';
    if (item['material'] != null) item['unit'] ??= lookUp(toMaterial, Number(item['material']))?.['unit'] ?? null;
  }
}

/** Classes of the national platform scheme that are none of teams. */
function notOfTeams(values: Values, lookUp: LookUp): InputFault[] {
  const given: [string[], unknown][] = [
    [['type'], values['type']],
    ...((values['classifications'] ?? []) as Values[]).map(({ type }, index): [string[], unknown] => [
      ['classifications', String(index)],
      type,
    ]),
  ];
  return given.flatMap(([path, id]) => {
    const type = id == null ? undefined : lookUp(toResourceType, Number(id));
    if (type?.['scheme'] !== 'cn-emergency-platform-5') return [];
    const code = String(type['path']);
    if (code.includes('/42000/') && !code.includes('/42A00/')) return [];
    return [
      fieldFault(
        path,
        'WRONG_CLASS',
        `“${String(type['name'])}”不是队伍的分类：请选 42000 之下（专家 42A00 除外）或其他代码体系的分类`,
        `"${String(type['name'])}" is no class of teams: choose one below 42000 (other than experts, 42A00), or one of another scheme.`,
      ),
    ];
  });
}

const now = (values: Values, before: Values | null, name: string) => (values[name] === undefined ? before?.[name] : values[name]) ?? null;

function peopleAndTimes(values: Values, before: Values | null): InputFault[] {
  const faults: InputFault[] = [];
  const [total, available] = [now(values, before, 'totalPeople'), now(values, before, 'availablePeople')];
  if (total !== null && available !== null && Number(available) > Number(total))
    faults.push(
      fieldFault(
        values['availablePeople'] != null ? 'availablePeople' : 'totalPeople',
        'ABOVE_TOTAL',
        `可出动人数（${String(available)}）不能多于总人数（${String(total)}）`,
        `The people who can be sent (${String(available)}) cannot be more than the people in all (${String(total)}).`,
      ),
    );
  const [response, assembly] = [now(values, before, 'responseMinutes'), now(values, before, 'assemblyMinutes')];
  if (response !== null && assembly !== null && Number(response) > Number(assembly))
    faults.push(
      fieldFault(
        values['assemblyMinutes'] != null ? 'assemblyMinutes' : 'responseMinutes',
        'TIMES_REVERSED',
        `全队集结时间（${String(assembly)} 分钟）不能短于首批出动时间（${String(response)} 分钟）`,
        `The whole team cannot be assembled (${String(assembly)} minutes) before its first people leave (${String(response)} minutes).`,
      ),
    );
  return faults;
}

/** Today in Beijing time. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function days(values: Values, before: Values | null): InputFault[] {
  const faults = (['establishedOn', 'lastDrillOn', 'lastVerifiedOn'] as const).flatMap((name) =>
    values[name] != null && String(values[name]) > today()
      ? [fieldFault(name, 'IN_FUTURE', '日期不能晚于今天', 'The day cannot lie in the future.', values[name])]
      : [],
  );
  const [established, drilled] = [now(values, before, 'establishedOn'), now(values, before, 'lastDrillOn')] as (string | null)[];
  if (established && drilled && drilled < established)
    faults.push(
      fieldFault(
        values['lastDrillOn'] != null ? 'lastDrillOn' : 'establishedOn',
        'DATES_REVERSED',
        `最近演练日期（${drilled}）不能早于组建日期（${established}）`,
        `The last drill (${drilled}) cannot lie before the establishment (${established}).`,
      ),
    );
  return faults;
}

const openingStatus = (values: Values): InputFault[] =>
  Date.parse(String(values['statusSince'])) > Date.now() + 60_000
    ? [fieldFault('statusSince', 'IN_FUTURE', '状态起始时间不能晚于现在', 'The time cannot lie in the future.', values['statusSince'])]
    : [];

/** The status of a known team is told by its changes: the same again is passed over, another one refused. */
function statusKept(values: Values, before: Values): InputFault[] {
  const faults: InputFault[] = [];
  const refused = (name: string) =>
    faults.push(
      fieldFault(
        name,
        'BY_STATUS_CHANGE',
        `该队伍现为 ${String(before['status'])}：已有队伍的状态请用 changeTeamStatus 登记，以便留下记录`,
        `This team is ${String(before['status'])}: record a new status by changeTeamStatus, which keeps the history.`,
        values[name],
      ),
    );
  const instant = (value: unknown) => (value == null ? null : new Date(value as string).getTime());
  if (values['status'] !== undefined && values['status'] !== before['status']) refused('status');
  else if (values['statusSince'] !== undefined && instant(values['statusSince']) !== instant(before['statusSince'])) refused('statusSince');
  return faults;
}
