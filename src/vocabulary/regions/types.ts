import { Arg, Args, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../reading/types.js';
import { RecordType } from '../../records/types.js';
import { regionLevels } from './entity.js';
import { RegionListArguments } from './inputs.js';

export { RegionFilter, ZoneFilter } from './inputs.js';

export const RegionLevel = namesOf(regionLevels);
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: '区划级别 — Level of an administrative division.',
  valuesConfig: {
    PROVINCE: { description: '省级 — Province; codes such as 320000.' },
    CITY: { description: '地级市 — City; codes such as 320700.' },
    COUNTY: { description: '县级 — County or district; codes such as 320703.' },
    STREET: { description: '乡级 — Street, town or township, or a unit counted as one; codes of nine digits such as 320703006.' },
    VILLAGE: { description: '村级 — Village or community; codes of twelve digits.' },
  },
});

export const ZoneKind = namesOf(['NEW_AREA', 'DEVELOPMENT_ZONE', 'HIGH_TECH_ZONE', 'INDUSTRIAL_PARK', 'PORT_AREA', 'SCENIC_AREA']);
registerEnumType(ZoneKind, {
  name: 'ZoneKind',
  description: '功能区类型 — Kind of a functional zone.',
  valuesConfig: {
    NEW_AREA: { description: '新区 — New area.' },
    DEVELOPMENT_ZONE: { description: '经济技术开发区 — Economic and technological development zone.' },
    HIGH_TECH_ZONE: { description: '高新技术产业开发区 — High-tech development zone.' },
    INDUSTRIAL_PARK: { description: '工业园区 — Industrial park.' },
    PORT_AREA: { description: '港区 — Port area.' },
    SCENIC_AREA: { description: '景区 — Scenic area.' },
  },
});

@ObjectType('Region', {
  implements: RecordType,
  description: '行政区划 — An administrative division, by its statistical code (GB/T 2260 and below), former ones included.',
})
export class RegionType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => RegionLevel, { description: '级别 — Level.' })
  level!: keyof typeof RegionLevel;

  @Field(() => String, {
    description: '路径 — Codes from the province down to this division, each between slashes, such as /320000/320700/320703/.',
  })
  path!: string;

  @Field(() => Boolean, { description: '法定区划 — Whether it is a division by law; false for codes of statistics only, such as 320771.' })
  statutory!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: '生效日期 — First day on which it is valid; null when not known or not bounded.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '失效日期 — First day on which it is no longer valid; null when not known or still valid.',
  })
  validTo?: string | null;

  @Field(() => RegionType, { nullable: true, description: '上级区划 — Division that it belongs to.' })
  parent?: RegionType | null;

  @Field(() => RegionConnectionType, { description: '下级区划 — Divisions directly below.' })
  children(@Args(() => RegionListArguments) _page: RegionListArguments): RegionConnectionType {
    return compiled();
  }

  @Field(() => RegionType, { nullable: true, description: '承继区划 — Division that took its place when it was abolished.' })
  successor?: RegionType | null;

  @Field(() => [RegionType], { description: '前身区划 — Former divisions whose place it took, by code.' })
  predecessors!: RegionType[];

  @Field(() => [ZoneType], { description: '功能区 — Functional zones that lie in it or reach into it, by code.' })
  zones!: ZoneType[];
}

@ObjectType('Zone', {
  implements: RecordType,
  description: '功能区 — A functional zone, such as a development zone, port area or scenic area, that lies across divisions.',
})
export class ZoneType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => ZoneKind, { description: '类型 — Kind.' })
  kind!: keyof typeof ZoneKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: '生效日期 — First day on which it is valid; null when not known or not bounded.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '失效日期 — First day on which it is no longer valid; null when not known or still valid.',
  })
  validTo?: string | null;

  @Field(() => [RegionType], { description: '所涉区划 — Divisions that it lies in or reaches into, by code.' })
  regions!: RegionType[];
}

@ObjectType('RegionEdge', { description: '行政区划边 — One division in a list.' })
export class RegionEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this division.' })
  cursor!: string;

  @Field(() => RegionType, { description: '行政区划 — The division.' })
  node!: RegionType;
}

@ObjectType('RegionConnection', { description: '行政区划列表 — A page of a list of divisions (Relay connection).' })
export class RegionConnectionType {
  @Field(() => [RegionEdgeType], { description: '边 — Divisions with their cursors.' })
  edges!: RegionEdgeType[];

  @Field(() => [RegionType], { description: '行政区划 — Divisions without cursors.' })
  nodes!: RegionType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many divisions the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ZoneEdge', { description: '功能区边 — One zone in a list.' })
export class ZoneEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this zone.' })
  cursor!: string;

  @Field(() => ZoneType, { description: '功能区 — The zone.' })
  node!: ZoneType;
}

@ObjectType('ZoneConnection', { description: '功能区列表 — A page of a list of zones (Relay connection).' })
export class ZoneConnectionType {
  @Field(() => [ZoneEdgeType], { description: '边 — Zones with their cursors.' })
  edges!: ZoneEdgeType[];

  @Field(() => [ZoneType], { description: '功能区 — Zones without cursors.' })
  nodes!: ZoneType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many zones the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
