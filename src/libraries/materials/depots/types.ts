import { Arg, Args, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, MaskedTextType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { ContactRevealArguments, ContactRevealConnectionType, revealsDescription } from '../../../records/reveals/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { depotLevels, ownerKinds } from '../entity.js';
import { LocationArguments } from './inputs.js';
import { RequiredHoldingListArguments } from '../holdings/inputs.js';
import { RequiredHoldingConnectionType } from '../holdings/types.js';
import { StockLotListArguments } from '../lots/inputs.js';
import { StockLotConnectionType } from '../lots/types.js';

export const DepotLevel = namesOf(depotLevels);
registerEnumType(DepotLevel, {
  name: 'DepotLevel',
  description: '储备库级别 — Level of the authority that keeps a depot.',
  valuesConfig: {
    NATIONAL: { description: '中央 — National reserve.' },
    PROVINCE: { description: '省级 — Provincial reserve.' },
    CITY: { description: '市级 — City reserve.' },
    COUNTY: { description: '县级 — County or district reserve.' },
    TOWNSHIP: { description: '乡镇级 — Town or street reserve.' },
    ENTERPRISE: { description: '企业 — Kept by an enterprise.' },
  },
});

export const OwnerKind = namesOf(ownerKinds);
registerEnumType(OwnerKind, {
  name: 'OwnerKind',
  description: '权属类型 — Kind of unit that owns a depot.',
  valuesConfig: {
    RESERVE_DEPOT: { description: '物资储备库 — A reserve depot.' },
    ENTERPRISE: { description: '企业 — An enterprise.' },
    RESCUE_TEAM: { description: '救援队伍 — A rescue team.' },
    OTHER: { description: '其他 — Another unit.' },
  },
});

@ObjectType('Depot', { implements: RecordType, description: '储备库 — A place where emergency materials are kept.' })
export class DepotType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => DepotLevel, { description: '级别 — Level of the authority that keeps it.' })
  level!: keyof typeof DepotLevel;

  @Field(() => OwnerKind, { description: '权属类型 — Kind of unit that owns it.' })
  ownerKind!: keyof typeof OwnerKind;

  @Field(() => Boolean, { description: '启用 — Whether it is in use.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: '地址 — Address.' })
  address?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division it lies in.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '管理单位 — Organisation that keeps it.' })
  organization?: OrganizationType | null;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where it stands.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => Float, { nullable: true, description: '面积（平方米） — Floor area in square metres.' })
  areaSquareMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '容积（立方米） — Capacity in cubic metres.' })
  volumeCubicMetre?: number | null;

  @Field(() => MaskedTextType, { nullable: true, description: '负责人 — Name of the person in charge; personal data.' })
  managerName?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '负责人电话 — Phone of the person in charge; personal data.' })
  managerPhone?: MaskedTextType | null;

  @Field(() => String, { nullable: true, description: '值班电话 — Phone of the duty room, day and night.' })
  dutyPhone?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => StockLotConnectionType, { description: '库存批次 — Stock lots kept here.' })
  lots(@Args(() => StockLotListArguments) _page: StockLotListArguments): StockLotConnectionType {
    return compiled();
  }

  @Field(() => RequiredHoldingConnectionType, { description: '应储备量 — What this depot must hold.' })
  requiredHoldings(@Args(() => RequiredHoldingListArguments) _page: RequiredHoldingListArguments): RequiredHoldingConnectionType {
    return compiled();
  }

  @Field(() => ContactRevealConnectionType, { description: revealsDescription })
  contactReveals(@Args(() => ContactRevealArguments) _page: ContactRevealArguments): ContactRevealConnectionType {
    return compiled();
  }
}

@ObjectType('DepotEdge', { description: '储备库边 — One item of a list of this kind.' })
export class DepotEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => DepotType, { description: '储备库 — The item.' })
  node!: DepotType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('DepotConnection', { description: '储备库列表 — A page of a list of this kind (Relay connection).' })
export class DepotConnectionType {
  @Field(() => [DepotEdgeType], { description: '边 — Items with their cursors.' })
  edges!: DepotEdgeType[];

  @Field(() => [DepotType], { description: '储备库 — Items without cursors.' })
  nodes!: DepotType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('DepotPayload', { description: '储备库写入结果 — What a write of this kind did.' })
export class DepotPayloadType {
  @Field(() => DepotType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: DepotType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
