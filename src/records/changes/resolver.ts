import { Arg, createUnionType, Ctx, Field, ID, Int, ObjectType, registerEnumType, Resolver, Root, Subscription } from 'type-graphql';
import { Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { databaseFault } from '../../platform/errors.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import type { EntityView } from '../../reading/entityView.js';
import { namesOf } from '../../reading/types.js';
import { ChangeAction } from '../types.js';
import { changesAfter, countAfter, newestPlace, readPlace, type Gap, type Place, type RecordChange } from './reader.js';

/** Kinds of records whose changes are told. */
export const FollowedRecord = namesOf([
  'Material',
  'Depot',
  'StockLot',
  'Agreement',
  'StockMovement',
  'RequiredHolding',
  'Team',
  'TeamStatusChange',
  'Expert',
  'ExpertAppointment',
  'ExpertEngagement',
  'Regulation',
  'Plan',
  'PlanVersion',
  'PlanAct',
  'Case',
  'LevelRule',
  'Region',
  'Zone',
  'Organization',
  'EventType',
  'MaterialCategory',
  'ResourceType',
  'CalendarDay',
  'Drill',
  'DeadlineRule',
  'EvacuationCapacity',
  'HazmatVehicle',
  'RoadEvent',
  'VesselPosition',
  'DangerousGoodsDeclaration',
  'Berth',
  'Alarm',
  'RoadControl',
  'HazardSource',
  'HospitalCapacity',
  'Ambulance',
  'ConstructionSite',
  'Station',
  'VesselCall',
  'AisMessage',
  'LexiconEntry',
]);
registerEnumType(FollowedRecord, {
  name: 'FollowedRecord',
  description: '可订阅的记录类型 — Kinds of records whose changes are told.',
  valuesConfig: {
    Material: { description: '物资 — Items of the catalogue.' },
    Depot: { description: '储备库 — Depots.' },
    StockLot: { description: '库存批次 — Stock lots.' },
    Agreement: { description: '储备协议 — Agreements.' },
    StockMovement: { description: '出入库记录 — Stock movements.' },
    RequiredHolding: { description: '应储备量 — Required holdings.' },
    Team: { description: '救援队伍 — Rescue teams.' },
    TeamStatusChange: { description: '队伍状态变更 — Changes of the status of teams.' },
    Expert: { description: '专家 — Experts.' },
    ExpertAppointment: { description: '专家聘任 — Appointments of experts.' },
    ExpertEngagement: { description: '专家出勤 — Engagements of experts.' },
    Regulation: { description: '法规 — Regulations.' },
    Plan: { description: '预案 — Plans.' },
    PlanVersion: { description: '预案版本 — Versions of plans.' },
    PlanAct: { description: '预案流程记录 — Steps in the lifecycle of plans.' },
    Case: { description: '典型案例 — Cases.' },
    LevelRule: { description: '分级规则 — Level rules.' },
    Region: { description: '行政区划 — Divisions.' },
    Zone: { description: '功能区 — Functional zones.' },
    Organization: { description: '组织机构 — Organisations.' },
    EventType: { description: '事件类型 — Classes of emergencies.' },
    MaterialCategory: { description: '物资分类 — Classes of materials.' },
    ResourceType: { description: '资源类型 — Classes of resources.' },
    CalendarDay: { description: '工作日历 — Days of the working calendar.' },
    Drill: { description: '演练 — Drills.' },
    Berth: { description: '泊位 — Berths.' },
    DangerousGoodsDeclaration: { description: '危险货物申报 — Declarations of dangerous goods.' },
    VesselPosition: { description: '船舶位置 — Positions of vessels.' },
    RoadEvent: { description: '道路事件 — Events on roads.' },
    HazmatVehicle: { description: '危险货物运输车辆 — Vehicles with dangerous goods.' },
    EvacuationCapacity: { description: '疏散运力 — Capacities for evacuation.' },
    DeadlineRule: { description: '期限规则 — Rules of deadlines.' },
    Alarm: { description: '警情 — Alarms.' },
    RoadControl: { description: '交通管制 — Road controls.' },
    HazardSource: { description: '重大危险源 — Hazard sources.' },
    HospitalCapacity: { description: '医院收治能力 — Hospitals and their beds.' },
    Ambulance: { description: '急救车 — Ambulances.' },
    ConstructionSite: { description: '建筑工地 — Construction sites.' },
    Station: { description: '测站 — Stations.' },
    AisMessage: { description: 'AIS 报文 — Messages of AIS receivers.' },
    VesselCall: { description: '船舶到港 — Calls of vessels.' },
    LexiconEntry: { description: '词条 — Entries of the lexicon of search.' },
  },
});

@ObjectType('RecordChange', { description: '记录变更事件 — That a record changed; read the record by its id.' })
export class RecordChangeType {
  @Field(() => String, { description: '游标 — Send it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: '变更时间 — When the change was committed.' })
  at!: string;

  @Field(() => FollowedRecord, { description: '记录类型 — Kind of record.' })
  recordType!: keyof typeof FollowedRecord;

  @Field(() => ID, { description: '记录 ID — Global id of the record.' })
  recordId!: string;

  @Field(() => ChangeAction, { description: '动作 — What happened.' })
  action!: keyof typeof ChangeAction;

  @Field(() => Int, { nullable: true, description: '版本 — Version after the change.' })
  version?: number | null;

  @Field(() => String, { description: '操作者 — Caller who made the change.' })
  by!: string;
}

@ObjectType('Gap', {
  description: '缺口 — Changes that were not told one by one because the subscriber fell too far behind: read what is shown anew.',
})
export class GapType {
  @Field(() => String, { description: '游标 — Place after the gap.' })
  cursor!: string;

  @Field(() => Int, { description: '跳过数 — At least how many changes were left out.' })
  skipped!: number;
}

export const ChangeEvent = createUnionType({
  name: 'ChangeEvent',
  description: '变更事件 — A change of a record, or a gap.',
  types: () => [RecordChangeType, GapType] as const,
  resolveType: (value) => (value as unknown as RecordChange | Gap)['#type'],
});

const batch = 200;
const tooFarBehind = 10_000;
let followed: readonly EntityView[] = [];

/** Tells the subscription which views there are. */
export function followViews(views: readonly EntityView[]): void {
  followed = views.filter(({ type }) => type in FollowedRecord);
}

/** Changes one by one in commit order, from a cursor or from now; ends when the signal is aborted. Throws BAD_USER_INPUT for a text that is no cursor. */
export function changeEvents(ctx: Context, after: string | null, types: readonly string[] | null): AsyncGenerator<RecordChange | Gap> {
  return follow(ctx, after === null ? null : readPlace(after), types);
}

/** While the database cannot be reached, followers wait: nothing is lost, it comes later. */
async function patiently<Result>(ctx: Context, work: () => Promise<Result>): Promise<Result> {
  for (;;)
    try {
      return await work();
    } catch (fault) {
      if (ctx.signal.aborted || databaseFault(fault)?.code !== 'UNAVAILABLE') throw fault;
      await ctx.changeFeed.next(ctx.signal);
    }
}

async function* follow(ctx: Context, from: Place | null, types: readonly string[] | null): AsyncGenerator<RecordChange | Gap> {
  const views = types ? followed.filter(({ type }) => types.includes(type)) : followed;
  let place = from ?? (await patiently(ctx, () => newestPlace(ctx.database)));
  let maybeBehind = true;
  while (!ctx.signal.aborted) {
    const waiting = maybeBehind ? await patiently(ctx, () => countAfter(ctx.database, place, tooFarBehind + 1)) : 0;
    maybeBehind = false;
    if (waiting > tooFarBehind) {
      place = await patiently(ctx, () => newestPlace(ctx.database));
      yield { '#type': 'Gap', cursor: String(place.position), skipped: waiting };
      continue;
    }
    const woken = ctx.changeFeed.next(ctx.signal);
    const { changes, reached, full } = await patiently(ctx, () => changesAfter(ctx.database, ctx.caller, views, place, batch));
    const caughtUp = reached.position === place.position && reached.change === place.change;
    place = reached;
    // whoever takes a full batch slowly may have been overtaken meanwhile
    maybeBehind = full;
    for (const change of changes) yield change;
    if (caughtUp) await woken;
  }
}

@Resolver()
export class ChangesResolver {
  @Scoped('change:read')
  @Subscription(() => ChangeEvent, {
    description:
      '变更订阅 — Changes of records as they are committed, in commit order and without loss; send the last cursor as `after` to go on after a break.',
    subscribe: ({ args, context }) =>
      changeEvents(
        context as Context,
        (args as { after?: string | null }).after ?? null,
        (args as { types?: string[] | null }).types ?? null,
      ),
  })
  changes(
    @Root() event: RecordChange | Gap,
    @Arg('after', () => String, {
      nullable: true,
      description: '起始游标 — Cursor of the last event that was taken; from now when left out.',
    })
    _after: string | null,
    @Arg('types', () => [FollowedRecord], { nullable: true, description: '记录类型 — Kinds of records; all when left out.' })
    _types: string[] | null,
    @Ctx() _ctx: Context,
  ): typeof ChangeEvent {
    return event as never;
  }
}
