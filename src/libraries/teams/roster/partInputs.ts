import { Field, Float, InputType } from 'type-graphql';
import { NumberFilter, TextFilter } from '../../../reading/types.js';
import { ResourceTypeFilter } from '../../../vocabulary/classifications/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { MaterialFilter } from '../../materials/catalogue/inputs.js';
import { DepotFilter } from '../../materials/depots/inputs.js';
import { LotConditionFilter } from '../../materials/lots/inputs.js';
import { LotCondition } from '../../materials/lots/types.js';

@InputType('TeamCapabilityFilter', { description: '队伍能力过滤 — Which capabilities.' })
export class TeamCapabilityFilter {
  @Field(() => TextFilter, { nullable: true, description: '名称 — What a team can do.' })
  name?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量 — How much of it.' })
  quantity?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '单位 — Unit.' })
  unit?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — Note.' })
  note?: TextFilter | null;

  @Field(() => [TeamCapabilityFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: TeamCapabilityFilter[] | null;

  @Field(() => [TeamCapabilityFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: TeamCapabilityFilter[] | null;

  @Field(() => TeamCapabilityFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: TeamCapabilityFilter | null;
}

@InputType('TeamCapabilityListFilter', { description: '队伍能力量词过滤 — Tests of the related items.' })
export class TeamCapabilityListFilter {
  @Field(() => TeamCapabilityFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: TeamCapabilityFilter | null;

  @Field(() => TeamCapabilityFilter, { nullable: true, description: '没有 — None is so.' })
  none?: TeamCapabilityFilter | null;

  @Field(() => TeamCapabilityFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: TeamCapabilityFilter | null;
}

@InputType('TeamEquipmentFilter', { description: '队伍装备过滤 — Which equipment.' })
export class TeamEquipmentFilter {
  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '规格 — Specification.' })
  specification?: TextFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '物资 — Item of the catalogue.' })
  material?: MaterialFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量 — How many.' })
  quantity?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '计量单位 — Unit.' })
  unit?: TextFilter | null;

  @Field(() => LotConditionFilter, { nullable: true, description: '状况 — Condition.' })
  condition?: LotConditionFilter | null;

  @Field(() => [TeamEquipmentFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: TeamEquipmentFilter[] | null;

  @Field(() => [TeamEquipmentFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: TeamEquipmentFilter[] | null;

  @Field(() => TeamEquipmentFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: TeamEquipmentFilter | null;
}

@InputType('TeamEquipmentListFilter', { description: '队伍装备量词过滤 — Tests of the related items.' })
export class TeamEquipmentListFilter {
  @Field(() => TeamEquipmentFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: TeamEquipmentFilter | null;

  @Field(() => TeamEquipmentFilter, { nullable: true, description: '没有 — None is so.' })
  none?: TeamEquipmentFilter | null;

  @Field(() => TeamEquipmentFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: TeamEquipmentFilter | null;
}

@InputType('TeamTypeListFilter', { description: '队伍分类量词过滤 — Tests of the related items.' })
export class TeamTypeListFilter {
  @Field(() => ResourceTypeFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ResourceTypeFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ResourceTypeFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ResourceTypeFilter | null;
}

@InputType('TeamRegionListFilter', { description: '服务区划量词过滤 — Tests of the related items.' })
export class TeamRegionListFilter {
  @Field(() => RegionFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: RegionFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '没有 — None is so.' })
  none?: RegionFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: RegionFilter | null;
}

@InputType('TeamDepotListFilter', { description: '队伍储备库量词过滤 — Tests of the related items.' })
export class TeamDepotListFilter {
  @Field(() => DepotFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: DepotFilter | null;

  @Field(() => DepotFilter, { nullable: true, description: '没有 — None is so.' })
  none?: DepotFilter | null;

  @Field(() => DepotFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: DepotFilter | null;
}

@InputType('TeamCapabilityInput', { description: '队伍能力输入 — One thing that a team can do.' })
export class TeamCapabilityInput {
  @Field(() => String, { description: '名称 — What it can do; told once.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: '数量 — 0 or more, at most three decimals.' })
  quantity?: number | null;

  @Field(() => String, { nullable: true, description: '单位 — Unit of the quantity.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('TeamEquipmentInput', { description: '队伍装备输入 — One kind of equipment; name and specification tell kinds apart.' })
export class TeamEquipmentInput {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '规格 — Specification.' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: '物资 — Code or id.' })
  material?: string | null;

  @Field(() => Float, { description: '数量 — 0 or more, at most three decimals.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: '计量单位 — That of the material when left out.' })
  unit?: string | null;

  @Field(() => LotCondition, { nullable: true, description: '状况 — GOOD when left out.' })
  condition?: keyof typeof LotCondition | null;
}
