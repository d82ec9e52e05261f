import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

export const PlanKind = namesOf([
  'OVERALL',
  'SPECIAL',
  'DEPARTMENT',
  'MAJOR_ACTIVITY',
  'JOINT',
  'CATASTROPHE',
  'TOWNSHIP',
  'VILLAGE',
  'AREA',
  'UNIT_COMPREHENSIVE',
  'UNIT_SPECIAL',
  'ON_SITE',
  'WORK_MANUAL',
  'ACTION_SCHEME',
]);
registerEnumType(PlanKind, {
  name: 'PlanKind',
  description: '预案种类 — Kind of a plan.',
  valuesConfig: {
    OVERALL: { description: '总体应急预案 — Overall plan of a government.' },
    SPECIAL: { description: '专项应急预案 — Special plan of a government.' },
    DEPARTMENT: { description: '部门应急预案 — Plan of a department.' },
    MAJOR_ACTIVITY: { description: '重大活动保障应急预案 — Plan for a major activity.' },
    JOINT: { description: '联合应急预案 — Joint plan of several areas.' },
    CATASTROPHE: { description: '巨灾应急预案 — Plan for a catastrophe.' },
    TOWNSHIP: { description: '乡镇（街道）应急预案 — Plan of a township.' },
    VILLAGE: { description: '村（社区）应急预案 — Plan of a village.' },
    AREA: { description: '功能区应急预案 — Plan of a development zone, park or port area.' },
    UNIT_COMPREHENSIVE: { description: '单位综合应急预案 — Comprehensive plan of a unit.' },
    UNIT_SPECIAL: { description: '单位专项应急预案 — Special plan of a unit.' },
    ON_SITE: { description: '现场处置方案 — On-site scheme of a unit.' },
    WORK_MANUAL: { description: '应急工作手册 — Work manual.' },
    ACTION_SCHEME: { description: '应急行动方案 — Action scheme.' },
  },
});

export const PlanLevel = namesOf(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT']);
registerEnumType(PlanLevel, {
  name: 'PlanLevel',
  description: '预案层级 — Level of a plan.',
  valuesConfig: {
    NATIONAL: { description: '国家级 — National.' },
    PROVINCE: { description: '省级 — Province.' },
    CITY: { description: '市级 — City.' },
    COUNTY: { description: '县级 — County or district.' },
    TOWNSHIP: { description: '乡镇级 — Township.' },
    UNIT: { description: '单位 — Unit.' },
  },
});

@ObjectType('Plan', { implements: RecordType, description: '预案 — One record of this library.' })
export class PlanType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  title!: string;
}

@ObjectType('PlanEdge', { description: '预案边 — One item of a list of this kind.' })
export class PlanEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanType, { description: '预案 — The item.' })
  node!: PlanType;
}

@ObjectType('PlanConnection', { description: '预案列表 — A page of a list of this kind (Relay connection).' })
export class PlanConnectionType {
  @Field(() => [PlanEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanEdgeType[];

  @Field(() => [PlanType], { description: '预案 — Items without cursors.' })
  nodes!: PlanType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
