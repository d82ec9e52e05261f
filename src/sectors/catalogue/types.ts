import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { namesOf } from '../../reading/types.js';
import { UserErrorType } from '../../records/types.js';
import { OrganizationType } from '../../vocabulary/organizations/types.js';
import { sharingKinds } from '../feed.js';
import { SectorName } from '../sectorName.js';
import { FreshnessType } from './freshnessTypes.js';

export const SharingKind = namesOf(sharingKinds);
registerEnumType(SharingKind, {
  name: 'SharingKind',
  description: '共享类型 — Whether other departments may use the data.',
  valuesConfig: {
    UNCONDITIONAL: { description: '无条件共享 — Every department may use it.' },
    CONDITIONAL: { description: '有条件共享 — For stated purposes only.' },
    NOT_SHARED: { description: '不予共享 — Not for other departments.' },
  },
});

@ObjectType('FeedContract', { description: '数据契约 — What one version of a feed takes.' })
export class FeedContractType {
  @Field(() => Int, { description: '版本 — Version; send it as `contract` with a push.' })
  version!: number;

  @Field(() => GraphQLJSON, { description: '结构定义 — JSON Schema (2020-12) of one record.' })
  schema!: unknown;

  @Field(() => DateScalar, { nullable: true, description: '接收截止日期 — Last day on which it is taken; null when no end is set.' })
  acceptedUntil?: string | null;

  @Field(() => GraphQLJSON, { description: '示例 — One record, ready to push.' })
  example!: unknown;

  @Field(() => String, { description: 'Excel 模板地址 — Path of the workbook to fill in, on this server.' })
  template!: string;
}

@ObjectType('Feed', { description: '数据推送 — One kind of record that one sector pushes.' })
export class FeedType {
  @Field(() => String, { description: '代码 — Code, such as water.river-stage.' })
  code!: string;

  @Field(() => SectorName, { description: '部门 — Sector that pushes it.' })
  sector!: string;

  @Field(() => String, { description: '名称 — Title in Chinese.' })
  title!: string;

  @Field(() => String, { description: '说明 — What it holds and by which standard.' })
  description!: string;

  @Field(() => OrganizationType, { nullable: true, description: '责任单位 — Department that owns it.' })
  owner?: OrganizationType | null;

  @Field(() => String, {
    nullable: true,
    description: '目录编号 — Number in the catalogue of government data; null until the operator sets it.',
  })
  catalogueNumber?: string | null;

  @Field(() => SharingKind, { description: '共享类型 — Whether other departments may use it.' })
  sharing!: keyof typeof SharingKind;

  @Field(() => [FeedContractType], { description: '数据契约 — Versions, newest first; those that have ended are left out.' })
  contracts!: FeedContractType[];

  @Field(() => Int, { nullable: true, description: '更新频率（秒） — How often data should come; null where there is no rhythm.' })
  expectedEverySeconds?: number | null;

  @Field(() => FreshnessType, { description: '时效 — Whether data comes as often as it should.' })
  freshness!: FreshnessType;

  @Field(() => Int, { nullable: true, description: '保存期（天） — How long observations are kept; null when they are kept for good.' })
  retentionDays?: number | null;
}

@ObjectType('FeedPayload', { description: '数据推送设置结果 — What a write of settings did.' })
export class FeedPayloadType {
  record?: FeedType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Always null: settings are not searched.' })
  searchToken?: string | null;
}

@ObjectType('Sector', { description: '推送部门 — An authority that pushes data.' })
export class SectorType {
  @Field(() => SectorName, { description: '代码 — Code.' })
  code!: string;

  @Field(() => String, { description: '名称 — Title in Chinese.' })
  title!: string;

  @Field(() => OrganizationType, { nullable: true, description: '责任单位 — Department of the city.' })
  organization?: OrganizationType | null;

  @Field(() => [FeedType], { description: '数据推送 — Feeds of this sector, by code.' })
  feeds!: FeedType[];
}
