import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { constructionSiteStates, dangerousWorkKinds } from './entity.js';

export const ConstructionSiteState = namesOf(constructionSiteStates);
registerEnumType(ConstructionSiteState, {
  name: 'ConstructionSiteState',
  description: '工地状态 — How far a site has come.',
  valuesConfig: {
    NOT_STARTED: { description: '未开工 — Not begun.' },
    BUILDING: { description: '在建 — Work goes on.' },
    SUSPENDED: { description: '停工 — Work is stopped.' },
    COMPLETED: { description: '竣工 — Completed.' },
  },
});

export const DangerousWorkKind = namesOf(dangerousWorkKinds);
registerEnumType(DangerousWorkKind, {
  name: 'DangerousWorkKind',
  description: '危大工程类别 — Works of higher danger (order 37 of the ministry of housing).',
  valuesConfig: {
    FOUNDATION_PIT: { description: '基坑工程 — Foundation pit.' },
    FORMWORK: { description: '模板工程及支撑体系 — Formwork and its support.' },
    LIFTING: { description: '起重吊装及起重机械安装拆卸 — Lifting, and cranes being put up or taken down.' },
    SCAFFOLD: { description: '脚手架工程 — Scaffold.' },
    DEMOLITION: { description: '拆除工程 — Demolition.' },
    UNDERGROUND: { description: '暗挖工程 — Underground excavation.' },
    OTHER: { description: '其他 — Another kind.' },
  },
});

@ObjectType('DangerousWork', { description: '危大工程 — A work of higher danger at a site.' })
export class DangerousWorkType {
  @Field(() => DangerousWorkKind, { description: '类别 — Kind of work.' })
  kind!: keyof typeof DangerousWorkKind;

  @Field(() => Boolean, { nullable: true, description: '超过一定规模 — Whether it is above the scale that asks for an expert review.' })
  exceedsScale?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: '开始日期 — Day of the start.' })
  startedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '结束日期 — Day of the end.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — What it is.' })
  note?: string | null;
}

@ObjectType('ConstructionSite', {
  implements: RecordType,
  description: '建筑工地 — A construction site with its licence and works of higher danger.',
})
export class ConstructionSiteType extends RecordType {
  @Field(() => String, { description: '工程名称 — Name of the project.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '施工许可证号 — Number of the building licence.' })
  licenceNumber?: string | null;

  @Field(() => ConstructionSiteState, { description: '状态 — How far the site has come.' })
  state!: keyof typeof ConstructionSiteState;

  @Field(() => String, { nullable: true, description: '施工单位 — Building contractor.' })
  builderName?: string | null;

  @Field(() => String, { nullable: true, description: '施工单位统一社会信用代码 — Unified social credit code of the contractor.' })
  builderUscc?: string | null;

  @Field(() => String, { nullable: true, description: '建设单位 — Developer.' })
  developerName?: string | null;

  @Field(() => String, { nullable: true, description: '监理单位 — Supervising engineer.' })
  supervisorName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '开工日期 — Day of the start.' })
  startedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '计划竣工日期 — Day of the planned completion.' })
  expectedCompletionOn?: string | null;

  @Field(() => Int, { nullable: true, description: '现场人数 — People at work.' })
  workersOnSite?: number | null;

  @Field(() => Int, { nullable: true, description: '塔吊数 — Tower cranes.' })
  towerCranes?: number | null;

  @Field(() => Float, { nullable: true, description: '基坑深度（米） — Depth of the deepest pit in metres.' })
  pitDepthMetre?: number | null;

  @Field(() => OrganizationType, { nullable: true, description: '监管单位 — Organisation in charge.' })
  organization?: OrganizationType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => String, { nullable: true, description: '地址 — Address of the site.' })
  address?: string | null;

  @Field(() => [DangerousWorkType], { description: '危大工程 — Works of higher danger.' })
  dangerousWorks!: DangerousWorkType[];

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the site is.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('ConstructionSiteEdge', { description: '建筑工地边 — One item of a list of this kind.' })
export class ConstructionSiteEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ConstructionSiteType, { description: '建筑工地 — The item.' })
  node!: ConstructionSiteType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('ConstructionSiteConnection', { description: '建筑工地列表 — A page of a list of this kind (Relay connection).' })
export class ConstructionSiteConnectionType {
  @Field(() => [ConstructionSiteEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ConstructionSiteEdgeType[];

  @Field(() => [ConstructionSiteType], { description: '建筑工地 — Items without cursors.' })
  nodes!: ConstructionSiteType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
