import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { MaterialFilter } from '../catalogue/inputs.js';

@InputType('AgreementFilter', { description: '储备协议过滤 — Which items to list; all tests that are given must hold.' })
export class AgreementFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '标题 — Title.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '签约单位 — Counterparty.' })
  counterparty?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '单位 — Organisation of the counterparty.' })
  organization?: OrganizationFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division it serves.' })
  region?: RegionFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '到期日期 — Day on which it no longer holds.' })
  validTo?: DateFilter | null;

  @Field(() => AgreementItemListFilter, { nullable: true, description: '协议物资 — Its materials.' })
  items?: AgreementItemListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [AgreementFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AgreementFilter[] | null;

  @Field(() => [AgreementFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AgreementFilter[] | null;

  @Field(() => AgreementFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AgreementFilter | null;
}

@InputType('AgreementItemFilter', { description: '协议物资过滤 — Which agreed materials.' })
export class AgreementItemFilter {
  @Field(() => MaterialFilter, { nullable: true, description: '物资 — What.' })
  material?: MaterialFilter | null;

  @Field(() => AgreementFilter, { nullable: true, description: '协议 — By which agreement.' })
  agreement?: AgreementFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '保障数量 — Quantity guaranteed.' })
  guaranteedQuantity?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '送达时限（小时） — Hours to deliver.' })
  deliveryHours?: IntFilter | null;

  @Field(() => [AgreementItemFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AgreementItemFilter[] | null;

  @Field(() => [AgreementItemFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AgreementItemFilter[] | null;

  @Field(() => AgreementItemFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AgreementItemFilter | null;
}

@InputType('AgreementItemListFilter', { description: '协议物资量词过滤 — Tests of the related items.' })
export class AgreementItemListFilter {
  @Field(() => AgreementItemFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: AgreementItemFilter | null;

  @Field(() => AgreementItemFilter, { nullable: true, description: '没有 — None is so.' })
  none?: AgreementItemFilter | null;

  @Field(() => AgreementItemFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: AgreementItemFilter | null;
}

export const AgreementOrderField = namesOf(['CODE', 'TITLE', 'VALID_FROM', 'VALID_TO', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(AgreementOrderField, {
  name: 'AgreementOrderField',
  description: '储备协议排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    TITLE: { description: '标题 — Title, by pinyin.' },
    VALID_FROM: { description: '生效日期 — First day.' },
    VALID_TO: { description: '到期日期 — Day on which it ends.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('AgreementOrder', { description: '储备协议排序 — One key of an order.' })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof AgreementOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class AgreementListArguments extends PageArguments {
  @Field(() => AgreementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: AgreementFilter | null;

  @Field(() => [AgreementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: AgreementOrder[] | null;
}

@ArgsType()
export class AgreementRootArguments extends RootPageArguments {
  @Field(() => AgreementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: AgreementFilter | null;

  @Field(() => [AgreementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: AgreementOrder[] | null;
}

@InputType('AgreementItemInput', { description: '协议物资输入 — One material of an agreement.' })
export class AgreementItemInput {
  @Field(() => String, { description: '物资 — Code or id.' })
  material!: string;

  @Field(() => Float, { description: '保障数量 — Above 0.' })
  guaranteedQuantity!: number;

  @Field(() => Int, { description: '送达时限（小时） — 0 to 8,760.' })
  deliveryHours!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '单价（元） — Yuan, 0 or more.' })
  unitPriceYuan?: string | null;
}

@InputType('CreateAgreementInput', { description: '新建储备协议 — Values of a new item.' })
export class CreateAgreementInput {
  @Field(() => String, { description: '编码 — Number of the agreement, unique.' })
  code!: string;

  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => String, { description: '签约单位 — Name of the counterparty.' })
  counterparty!: string;

  @Field(() => String, { nullable: true, description: '单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => DateScalar, { description: '生效日期 — First day.' })
  validFrom!: string;

  @Field(() => DateScalar, { description: '到期日期 — First day on which it no longer holds.' })
  validTo!: string;

  @Field(() => String, { nullable: true, description: '联系人 — Personal data.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: '联系电话 — Personal data.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [AgreementItemInput], { nullable: true, description: '协议物资 — Replaces the list.' })
  items?: AgreementItemInput[] | null;
}

@InputType('UpdateAgreementInput', { description: '修改储备协议 — Values to change: left out stays, null clears.' })
export class UpdateAgreementInput {
  @Field(() => String, { nullable: true, description: '编码 — Number of the agreement, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '标题 — Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '签约单位 — Name of the counterparty.' })
  counterparty?: string | null;

  @Field(() => String, { nullable: true, description: '单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '到期日期 — First day on which it no longer holds.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: '联系人 — Personal data.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: '联系电话 — Personal data.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [AgreementItemInput], { nullable: true, description: '协议物资 — Replaces the list.' })
  items?: AgreementItemInput[] | null;
}
