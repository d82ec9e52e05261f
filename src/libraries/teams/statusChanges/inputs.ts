import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, GeoPointInputType, IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { TeamFilter, TeamStatusFilter } from '../roster/inputs.js';
import { TeamStatus } from '../roster/types.js';

@InputType('TeamStatusChangeFilter', { description: '队伍状态变更过滤 — Which items to list; all tests that are given must hold.' })
export class TeamStatusChangeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '救援队伍 — Whose status changed.' })
  team?: TeamFilter | null;

  @Field(() => TeamStatusFilter, { nullable: true, description: '状态 — Status from then on.' })
  status?: TeamStatusFilter | null;

  @Field(() => TeamStatusFilter, { nullable: true, description: '原状态 — Status until then.' })
  previous?: TeamStatusFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '起始时间 — From when it holds.' })
  since?: DateTimeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可出动人数 — People who could be sent.' })
  people?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '事由 — Reason.' })
  reason?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '登记人 — Caller who recorded it.' })
  recordedBy?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [TeamStatusChangeFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: TeamStatusChangeFilter[] | null;

  @Field(() => [TeamStatusChangeFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: TeamStatusChangeFilter[] | null;

  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: TeamStatusChangeFilter | null;
}

@InputType('TeamStatusChangeListFilter', { description: '队伍状态变更量词过滤 — Tests of the related items.' })
export class TeamStatusChangeListFilter {
  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: TeamStatusChangeFilter | null;

  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '没有 — None is so.' })
  none?: TeamStatusChangeFilter | null;

  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: TeamStatusChangeFilter | null;
}

export const TeamStatusChangeOrderField = namesOf(['CODE', 'SINCE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(TeamStatusChangeOrderField, {
  name: 'TeamStatusChangeOrderField',
  description: '队伍状态变更排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    SINCE: { description: '起始时间 — From when it holds.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('TeamStatusChangeOrder', { description: '队伍状态变更排序 — One key of an order.' })
export class TeamStatusChangeOrder {
  @Field(() => TeamStatusChangeOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof TeamStatusChangeOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class TeamStatusChangeListArguments extends PageArguments {
  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamStatusChangeFilter | null;

  @Field(() => [TeamStatusChangeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamStatusChangeOrder[] | null;
}

@ArgsType()
export class TeamStatusChangeRootArguments extends RootPageArguments {
  @Field(() => TeamStatusChangeFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamStatusChangeFilter | null;

  @Field(() => [TeamStatusChangeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamStatusChangeOrder[] | null;
}

@InputType('ChangeTeamStatusInput', { description: '队伍状态登记 — A change of the status of a team.' })
export class ChangeTeamStatusInput {
  @Field(() => String, { description: '救援队伍 — Code or id.' })
  team!: string;

  @Field(() => TeamStatus, { description: '状态 — New status; not the present one.' })
  status!: keyof typeof TeamStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '起始时间 — Now when left out; not in the future and not before the last change.',
  })
  since?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '可出动人数 — People who can be sent from now on, 0 up to the people in all; unchanged when left out.',
  })
  people?: number | null;

  @Field(() => String, { nullable: true, description: '事由 — Reason, at most 1,000 characters.' })
  reason?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where the team is; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => Int, {
    nullable: true,
    description: '版本 — Version of the team that was read; a stale one is refused. Any version when left out.',
  })
  version?: number | null;
}
