import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, MaskedTextType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { PlanType } from '../../../libraries/plans/register/types.js';
import { DepotType } from '../../../libraries/materials/depots/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { StationType } from '../../stations/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { hazardSourceLevels, installationKinds, installationAuthorities } from './entity.js';

export const HazardSourceLevel = namesOf(hazardSourceLevels);
registerEnumType(HazardSourceLevel, {
  name: 'HazardSourceLevel',
  description: '重大危险源级别 — Level by GB 18218-2018; 1 is the highest.',
  valuesConfig: {
    LEVEL_1: { description: '一级 — R is 100 or more.' },
    LEVEL_2: { description: '二级 — R is 50 or more and below 100.' },
    LEVEL_3: { description: '三级 — R is 10 or more and below 50.' },
    LEVEL_4: { description: '四级 — R is below 10.' },
    NOT_MAJOR: { description: '不构成重大危险源 — S is below 1.' },
  },
});

export const InstallationKind = namesOf(installationKinds);
registerEnumType(InstallationKind, {
  name: 'InstallationKind',
  description: '装置类型 — Kind of installation, which decides the authority.',
  valuesConfig: {
    PRODUCTION: { description: '生产装置 — Production unit.' },
    STORAGE: { description: '储存设施 — Store, or tanks connected to production.' },
    BERTH_TANKS: { description: '码头储罐 — Tanks that are connected to chemical berths only.' },
  },
});

export const InstallationAuthority = namesOf(installationAuthorities);
registerEnumType(InstallationAuthority, {
  name: 'InstallationAuthority',
  description: '监管部门 — Authority in charge of an installation.',
  valuesConfig: {
    WORK_SAFETY: { description: '应急管理部门 — Work safety.' },
    PORTS: { description: '港口行政管理部门 — Ports.' },
  },
});

@ObjectType('HazardSourceChemical', {
  description: '危险化学品 — A chemical of a hazard source with its quantity and the values of GB 18218-2018.',
})
export class HazardSourceChemicalType {
  @Field(() => String, { description: '名称 — Name of the chemical.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'CAS 号 — CAS number.' })
  casNumber?: string | null;

  @Field(() => Float, { description: '存量 q（吨） — Quantity q in tonnes.' })
  quantityTonne!: number;

  @Field(() => Float, { description: '临界量 Q（吨） — Critical quantity Q in tonnes.' })
  criticalTonne!: number;

  @Field(() => Float, { description: '校正系数 β — Factor β of the chemical.' })
  beta!: number;
}

@ObjectType('HazardSource', {
  implements: RecordType,
  description: '重大危险源 — A unit of an enterprise with hazardous chemicals, with the calculation of GB 18218-2018 done by the hub.',
})
export class HazardSourceType extends RecordType {
  @Field(() => String, { description: '企业名称 — Name of the enterprise.' })
  enterpriseName!: string;

  @Field(() => String, { description: '统一社会信用代码 — Unified social credit code of the enterprise.' })
  uscc!: string;

  @Field(() => String, { description: '单元名称 — Name of the unit.' })
  unitName!: string;

  @Field(() => InstallationAuthority, { description: '监管部门 — Authority in charge, by article 125 of the law on hazardous chemicals.' })
  authority!: keyof typeof InstallationAuthority;

  @Field(() => InstallationKind, { description: '装置类型 — Kind of installation.' })
  installation!: keyof typeof InstallationKind;

  @Field(() => HazardSourceLevel, { description: '级别 — Level as the hub calculates it.' })
  level!: keyof typeof HazardSourceLevel;

  @Field(() => Float, { description: '辨识指标 S — S = Σ q/Q as the hub calculates it.' })
  quantityRatio!: number;

  @Field(() => Float, { description: '分级指标 R — R = α · Σ β · q/Q as the hub calculates it.' })
  riskValue!: number;

  @Field(() => Float, { description: '校正系数 α — α, from the people within 500 m.' })
  alpha!: number;

  @Field(() => Int, { description: '厂区边界外 500 米内常住人口 — People who live within 500 m outside the fence.' })
  nearbyPeople!: number;

  @Field(() => String, { nullable: true, description: '备案编号 — Number of the filing.' })
  filingNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '备案日期 — Day of the filing.' })
  filedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '备案有效期至 — Last day of the filing.' })
  filingExpiresOn?: string | null;

  @Field(() => PlanType, { nullable: true, description: '应急预案 — Plan for this source in the library of plans.' })
  plan?: PlanType | null;

  @Field(() => DepotType, { nullable: true, description: '应急物资库 — Depot that keeps materials for this source.' })
  depot?: DepotType | null;

  @Field(() => OrganizationType, { nullable: true, description: '主管单位 — Organisation in charge.' })
  organization?: OrganizationType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => String, { nullable: true, description: '地址 — Address of the enterprise.' })
  address?: string | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '主要负责人 — Person responsible (principal); masked without the right to contact data.',
  })
  principalName?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '主要负责人电话 — Phone of that person; masked without the right to contact data.',
  })
  principalPhone?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '技术负责人 — Person responsible (technical); masked without the right to contact data.',
  })
  technicalName?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '技术负责人电话 — Phone of that person; masked without the right to contact data.',
  })
  technicalPhone?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '操作负责人 — Person responsible (operation); masked without the right to contact data.',
  })
  operationName?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '操作负责人电话 — Phone of that person; masked without the right to contact data.',
  })
  operationPhone?: MaskedTextType | null;

  @Field(() => [HazardSourceChemicalType], { description: '危险化学品 — Chemicals of the unit.' })
  chemicals!: HazardSourceChemicalType[];

  @Field(() => [StationType], { description: '储罐 — Tanks that name this source as theirs, by code.' })
  tanks!: StationType[];

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the unit is.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('HazardSourceEdge', { description: '重大危险源边 — One item of a list of this kind.' })
export class HazardSourceEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => HazardSourceType, { description: '重大危险源 — The item.' })
  node!: HazardSourceType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('HazardSourceConnection', { description: '重大危险源列表 — A page of a list of this kind (Relay connection).' })
export class HazardSourceConnectionType {
  @Field(() => [HazardSourceEdgeType], { description: '边 — Items with their cursors.' })
  edges!: HazardSourceEdgeType[];

  @Field(() => [HazardSourceType], { description: '重大危险源 — Items without cursors.' })
  nodes!: HazardSourceType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
