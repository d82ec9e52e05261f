import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { NavigationStatusFilter } from '../vesselPositions/inputs.js';

@InputType('AisMessageFilter', { description: 'AIS 消息过滤 — Which items to list; all tests that are given must hold.' })
export class AisMessageFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id of the record.' })
  code?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '接收时间 — When it was heard.' })
  receivedAt?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '接收站 — Who heard it.' })
  receiver?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '消息类型 — Type of message by ITU-R M.1371, 1 to 27.' })
  messageType?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '水上移动业务标识码 — MMSI of the sender, nine digits.' })
  mmsi?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '对地航速（节） — Speed over ground in knots.' })
  speedKnot?: NumberFilter | null;

  @Field(() => NavigationStatusFilter, { nullable: true, description: '航行状态 — Navigational status.' })
  navigationStatus?: NavigationStatusFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'IMO 编号 — IMO number, when its check digit is right.' })
  imoNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '呼号 — Call sign.' })
  callSign?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船名 — Name that this message tells.' })
  vesselName?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '船舶类型代码 — Type of vessel by ITU-R M.1371, such as 80 for tankers.' })
  vesselType?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '目的港 — Destination as entered on board.' })
  destination?: TextFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '最新位置 — Whether it tells the newest position of its sender at the moment asked for.',
  })
  latest?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [AisMessageFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AisMessageFilter[] | null;

  @Field(() => [AisMessageFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AisMessageFilter[] | null;

  @Field(() => AisMessageFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AisMessageFilter | null;
}

export const AisMessageOrderField = namesOf(['CODE', 'MMSI', 'RECEIVED_AT', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(AisMessageOrderField, {
  name: 'AisMessageOrderField',
  description: 'AIS 消息排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    MMSI: { description: '水上移动业务标识码 — MMSI of the sender.' },
    RECEIVED_AT: { description: '接收时间 — When it was heard.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('AisMessageOrder', { description: 'AIS 消息排序 — One key of an order.' })
export class AisMessageOrder {
  @Field(() => AisMessageOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof AisMessageOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class AisMessageRootArguments extends RootPageArguments {
  @Field(() => AisMessageFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: AisMessageFilter | null;

  @Field(() => [AisMessageOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: AisMessageOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
