import { Field, Float, ObjectType } from 'type-graphql';
import { MaterialType } from '../../materials/catalogue/types.js';
import { LotCondition } from '../../materials/lots/types.js';

@ObjectType('TeamCapability', { description: '队伍能力 — One thing that a team can do.' })
export class TeamCapabilityType {
  @Field(() => String, { description: '名称 — What it can do.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: '数量 — How much of it.' })
  quantity?: number | null;

  @Field(() => String, { nullable: true, description: '单位 — Unit of the quantity, such as 人 or 立方米/小时.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('TeamEquipment', { description: '队伍装备 — One kind of equipment that a team has.' })
export class TeamEquipmentType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '规格 — Specification.' })
  specification?: string | null;

  @Field(() => MaterialType, { nullable: true, description: '物资 — Item of the catalogue that it is; null when it is none.' })
  material?: MaterialType | null;

  @Field(() => Float, { description: '数量 — How many.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: '计量单位 — Unit of the quantity.' })
  unit?: string | null;

  @Field(() => LotCondition, { description: '状况 — Condition.' })
  condition!: keyof typeof LotCondition;
}
