import { Arg, Args, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { VesselCallType } from '../vesselCalls/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { packingGroups, quantityUnits, cargoDirections, declarationStates } from './entity.js';

export const PackingGroup = namesOf(packingGroups);
registerEnumType(PackingGroup, {
  name: 'PackingGroup',
  description: '包装类别 — Degree of danger by the IMDG Code.',
  valuesConfig: {
    I: { description: 'Ⅰ 类包装 — Great danger.' },
    II: { description: 'Ⅱ 类包装 — Medium danger.' },
    III: { description: 'Ⅲ 类包装 — Minor danger.' },
  },
});

export const QuantityUnit = namesOf(quantityUnits);
registerEnumType(QuantityUnit, {
  name: 'QuantityUnit',
  description: '净量单位 — Unit of a quantity of dangerous goods.',
  valuesConfig: {
    TONNE: { description: '吨 — Tonnes.' },
    KILOGRAM: { description: '千克 — Kilograms.' },
    LITRE: { description: '升 — Litres.' },
    CUBIC_METRE: { description: '立方米 — Cubic metres.' },
  },
});

export const CargoDirection = namesOf(cargoDirections);
registerEnumType(CargoDirection, {
  name: 'CargoDirection',
  description: '作业方式 — What is done with dangerous goods at the port.',
  valuesConfig: {
    LOADING: { description: '装船 — Loaded.' },
    DISCHARGING: { description: '卸船 — Discharged.' },
    TRANSIT: { description: '过境 — Stays on board.' },
  },
});

export const DeclarationState = namesOf(declarationStates);
registerEnumType(DeclarationState, {
  name: 'DeclarationState',
  description: '申报状态 — How far a declaration is.',
  valuesConfig: {
    SUBMITTED: { description: '已申报 — Handed in.' },
    APPROVED: { description: '已批准 — Allowed.' },
    REFUSED: { description: '不予批准 — Not allowed.' },
    DONE: { description: '已完成 — The goods were handled.' },
    CANCELLED: { description: '已取消 — Called off.' },
  },
});

@ObjectType('DangerousGoodsDeclaration', {
  implements: RecordType,
  description: '危险货物申报 — Dangerous goods declared for a vessel, by the IMDG Code.',
})
export class DangerousGoodsDeclarationType extends RecordType {
  @Field(() => VesselCallType, { nullable: true, description: '船舶到港 — Call of the vessel that carries them.' })
  vesselCall?: VesselCallType | null;

  @Field(() => String, { description: '船名 — Name of the vessel.' })
  vesselName!: string;

  @Field(() => String, { nullable: true, description: '航次 — Voyage.' })
  voyage?: string | null;

  @Field(() => String, { description: '联合国编号 — UN number, four digits.' })
  unNumber!: string;

  @Field(() => String, { description: '正确运输名称 — Proper shipping name by the IMDG Code.' })
  properShippingName!: string;

  @Field(() => String, { nullable: true, description: '中文名称 — Chinese name.' })
  chineseName?: string | null;

  @Field(() => String, { description: '危险类别 — IMDG class or division, such as 3 or 2.1.' })
  imoClass!: string;

  @Field(() => String, { nullable: true, description: '副危险性 — Subsidiary hazards, divided by commas.' })
  subsidiaryRisks?: string | null;

  @Field(() => PackingGroup, { nullable: true, description: '包装类别 — Packing group.' })
  packingGroup?: keyof typeof PackingGroup | null;

  @Field(() => Float, { description: '净量 — Net quantity, in the unit beside.' })
  netQuantity!: number;

  @Field(() => QuantityUnit, { description: '净量单位 — Unit of the net quantity.' })
  quantityUnit!: keyof typeof QuantityUnit;

  @Field(() => String, { nullable: true, description: '包装 — Number and kind of packages, or 散装.' })
  packaging?: string | null;

  @Field(() => String, { nullable: true, description: '集装箱号 — Container number by ISO 6346.' })
  containerNumber?: string | null;

  @Field(() => String, { nullable: true, description: '积载位置 — Where it is stowed: bay-row-tier, tank or hold.' })
  stowage?: string | null;

  @Field(() => String, { nullable: true, description: '作业泊位 — Berth at which it is handled.' })
  berth?: string | null;

  @Field(() => CargoDirection, { description: '作业方式 — What is done with the goods.' })
  direction!: keyof typeof CargoDirection;

  @Field(() => DeclarationState, { description: '状态 — State of the declaration.' })
  state!: keyof typeof DeclarationState;

  @Field(() => DateTimeScalar, { description: '申报时间 — When it was declared.' })
  declaredAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '预计进港或作业时间 — When the vessel enters or the work begins; the report is due 24 hours before.',
  })
  expectedAt?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '按时申报 — Whether it was declared at least 24 hours before; null when no time is known.',
  })
  reportedInTime?: boolean | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the goods are stowed or handled, when sent.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('DangerousGoodsDeclarationEdge', { description: '危险货物申报边 — One item of a list of this kind.' })
export class DangerousGoodsDeclarationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => DangerousGoodsDeclarationType, { description: '危险货物申报 — The item.' })
  node!: DangerousGoodsDeclarationType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('DangerousGoodsDeclarationConnection', { description: '危险货物申报列表 — A page of a list of this kind (Relay connection).' })
export class DangerousGoodsDeclarationConnectionType {
  @Field(() => [DangerousGoodsDeclarationEdgeType], { description: '边 — Items with their cursors.' })
  edges!: DangerousGoodsDeclarationEdgeType[];

  @Field(() => [DangerousGoodsDeclarationType], { description: '危险货物申报 — Items without cursors.' })
  nodes!: DangerousGoodsDeclarationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
