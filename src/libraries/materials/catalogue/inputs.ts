import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { MaterialCategoryFilter } from '../../../vocabulary/classifications/types.js';
import { AgreementItemListFilter } from '../agreements/inputs.js';
import { StockLotListFilter } from '../lots/inputs.js';

@InputType('MaterialFilter', { description: '物资过滤 — Which items to list; all tests that are given must hold.' })
export class MaterialFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '主分类 — Main category.' })
  category?: MaterialCategoryFilter | null;

  @Field(() => MaterialCategoryListFilter, { nullable: true, description: '全部分类 — Any category, in any scheme.' })
  classifications?: MaterialCategoryListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '规格 — Specification.' })
  specification?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '型号 — Model.' })
  model?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '计量单位 — Unit of quantity.' })
  unit?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '生产厂家 — Manufacturer.' })
  manufacturer?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '重量（千克） — Weight of one item.' })
  weightKg?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '体积（升） — Volume of one item.' })
  volumeLitre?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '保质期（天） — Shelf life.' })
  shelfLifeDays?: IntFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '可回收 — Whether it comes back after use.' })
  recoverable?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '联合国编号 — UN number of dangerous goods.' })
  unNumber?: TextFilter | null;

  @Field(() => StockLotListFilter, { nullable: true, description: '库存批次 — Its stock lots.' })
  lots?: StockLotListFilter | null;

  @Field(() => AgreementItemListFilter, { nullable: true, description: '协议储备 — Its agreed reserves.' })
  agreementItems?: AgreementItemListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [MaterialFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: MaterialFilter[] | null;

  @Field(() => [MaterialFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: MaterialFilter[] | null;

  @Field(() => MaterialFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: MaterialFilter | null;
}

@InputType('MaterialCategoryListFilter', { description: '分类量词过滤 — Tests of all categories of a material.' })
export class MaterialCategoryListFilter {
  @Field(() => MaterialCategoryFilter, { nullable: true, description: '存在 — At least one category is so.' })
  some?: MaterialCategoryFilter | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '没有 — No category is so.' })
  none?: MaterialCategoryFilter | null;
}

export const MaterialOrderField = namesOf(['CODE', 'NAME', 'SHELF_LIFE_DAYS', 'WEIGHT_KG', 'VOLUME_LITRE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(MaterialOrderField, {
  name: 'MaterialOrderField',
  description: '物资排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    SHELF_LIFE_DAYS: { description: '保质期 — Shelf life in days.' },
    WEIGHT_KG: { description: '重量 — Weight in kilograms.' },
    VOLUME_LITRE: { description: '体积 — Volume in litres.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('MaterialOrder', { description: '物资排序 — One key of an order.' })
export class MaterialOrder {
  @Field(() => MaterialOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof MaterialOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class MaterialListArguments extends PageArguments {
  @Field(() => MaterialFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: MaterialFilter | null;

  @Field(() => [MaterialOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: MaterialOrder[] | null;
}

@ArgsType()
export class MaterialRootArguments extends RootPageArguments {
  @Field(() => MaterialFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: MaterialFilter | null;

  @Field(() => [MaterialOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: MaterialOrder[] | null;
}

@InputType('CreateMaterialInput', { description: '新建物资 — Values of a new item.' })
export class CreateMaterialInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '主分类 — Category as scheme:code or its id.' })
  category?: string | null;

  @Field(() => [String], { nullable: true, description: '其他分类 — Further categories as scheme:code or ids; replaces the list.' })
  classifications?: string[] | null;

  @Field(() => String, { nullable: true, description: '规格 — Specification.' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: '型号 — Model.' })
  model?: string | null;

  @Field(() => String, { description: '计量单位 — Unit of quantity; cannot change while there is stock.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: '生产厂家 — Manufacturer.' })
  manufacturer?: string | null;

  @Field(() => Float, { nullable: true, description: '长（厘米） — Centimetres, above 0.' })
  lengthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '宽（厘米） — Centimetres, above 0.' })
  widthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '高（厘米） — Centimetres, above 0.' })
  heightCm?: number | null;

  @Field(() => Float, { nullable: true, description: '体积（升） — Litres, above 0.' })
  volumeLitre?: number | null;

  @Field(() => Float, { nullable: true, description: '重量（千克） — Kilograms, above 0.' })
  weightKg?: number | null;

  @Field(() => Int, { nullable: true, description: '保质期（天） — Days, above 0.' })
  shelfLifeDays?: number | null;

  @Field(() => Int, { nullable: true, description: '维保周期（天） — Days, above 0.' })
  maintenanceIntervalDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: '可回收 — Whether it comes back after use; false when left out.' })
  recoverable?: boolean | null;

  @Field(() => String, { nullable: true, description: '联合国编号 — Four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;
}

@InputType('UpdateMaterialInput', { description: '修改物资 — Values to change: left out stays, null clears.' })
export class UpdateMaterialInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称 — Name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '主分类 — Category as scheme:code or its id.' })
  category?: string | null;

  @Field(() => [String], { nullable: true, description: '其他分类 — Further categories as scheme:code or ids; replaces the list.' })
  classifications?: string[] | null;

  @Field(() => String, { nullable: true, description: '规格 — Specification.' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: '型号 — Model.' })
  model?: string | null;

  @Field(() => String, { nullable: true, description: '计量单位 — Unit of quantity; cannot change while there is stock.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: '生产厂家 — Manufacturer.' })
  manufacturer?: string | null;

  @Field(() => Float, { nullable: true, description: '长（厘米） — Centimetres, above 0.' })
  lengthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '宽（厘米） — Centimetres, above 0.' })
  widthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '高（厘米） — Centimetres, above 0.' })
  heightCm?: number | null;

  @Field(() => Float, { nullable: true, description: '体积（升） — Litres, above 0.' })
  volumeLitre?: number | null;

  @Field(() => Float, { nullable: true, description: '重量（千克） — Kilograms, above 0.' })
  weightKg?: number | null;

  @Field(() => Int, { nullable: true, description: '保质期（天） — Days, above 0.' })
  shelfLifeDays?: number | null;

  @Field(() => Int, { nullable: true, description: '维保周期（天） — Days, above 0.' })
  maintenanceIntervalDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: '可回收 — Whether it comes back after use; false when left out.' })
  recoverable?: boolean | null;

  @Field(() => String, { nullable: true, description: '联合国编号 — Four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;
}
