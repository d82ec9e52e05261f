import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { MaskedTextType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { ContactRevealArguments, ContactRevealConnectionType, revealsDescription } from '../../../records/reveals/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { MaterialType } from '../catalogue/types.js';
import { StockLotListArguments } from '../lots/inputs.js';
import { StockLotConnectionType } from '../lots/types.js';

export const AgreementState = namesOf(['NOT_YET', 'IN_FORCE', 'ENDED']);
registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: '协议状态 — Whether an agreement is in force on the day asked.',
  valuesConfig: {
    NOT_YET: { description: '未生效 — Begins later.' },
    IN_FORCE: { description: '有效 — In force.' },
    ENDED: { description: '已到期 — Has ended.' },
  },
});

@ObjectType('Agreement', {
  implements: RecordType,
  description: '储备协议 — An agreement by which a counterparty guarantees materials (协议储备).',
})
export class AgreementType extends RecordType {
  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => String, { description: '签约单位 — Name of the counterparty.' })
  counterparty!: string;

  @Field(() => OrganizationType, { nullable: true, description: '单位 — Organisation of the counterparty, when it is known to the hub.' })
  organization?: OrganizationType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division it serves.' })
  region?: RegionType | null;

  @Field(() => DateScalar, { description: '生效日期 — First day on which it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { description: '到期日期 — First day on which it no longer holds.' })
  validTo!: string;

  @Field(() => AgreementState, { description: '状态 — Whether it is in force on the day asked.' })
  state!: keyof typeof AgreementState;

  @Field(() => MaskedTextType, { nullable: true, description: '联系人 — Contact person; personal data.' })
  contactName?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '联系电话 — Phone of the contact; personal data.' })
  contactPhone?: MaskedTextType | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [AgreementItemType], { description: '协议物资 — Materials guaranteed.' })
  items!: AgreementItemType[];

  @Field(() => StockLotConnectionType, { description: '库存批次 — Lots kept under this agreement.' })
  lots(@Args(() => StockLotListArguments) _page: StockLotListArguments): StockLotConnectionType {
    return compiled();
  }

  @Field(() => ContactRevealConnectionType, { description: revealsDescription })
  contactReveals(@Args(() => ContactRevealArguments) _page: ContactRevealArguments): ContactRevealConnectionType {
    return compiled();
  }
}

@ObjectType('AgreementEdge', { description: '储备协议边 — One item of a list of this kind.' })
export class AgreementEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => AgreementType, { description: '储备协议 — The item.' })
  node!: AgreementType;
}

@ObjectType('AgreementConnection', { description: '储备协议列表 — A page of a list of this kind (Relay connection).' })
export class AgreementConnectionType {
  @Field(() => [AgreementEdgeType], { description: '边 — Items with their cursors.' })
  edges!: AgreementEdgeType[];

  @Field(() => [AgreementType], { description: '储备协议 — Items without cursors.' })
  nodes!: AgreementType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('AgreementItem', { description: '协议物资 — One material of an agreement.' })
export class AgreementItemType {
  @Field(() => MaterialType, { description: '物资 — What is guaranteed.' })
  material!: MaterialType;

  @Field(() => AgreementType, { description: '协议 — By which agreement.' })
  agreement!: AgreementType;

  @Field(() => Float, { description: '保障数量 — Quantity guaranteed, in the unit of the material.' })
  guaranteedQuantity!: number;

  @Field(() => Int, { description: '送达时限（小时） — Hours from call to delivery.' })
  deliveryHours!: number;

  @Field(() => DecimalScalar, { nullable: true, description: '单价（元） — Agreed price of one unit in yuan.' })
  unitPriceYuan?: string | null;
}

@ObjectType('AgreementPayload', { description: '储备协议写入结果 — What a write of this kind did.' })
export class AgreementPayloadType {
  @Field(() => AgreementType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: AgreementType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
