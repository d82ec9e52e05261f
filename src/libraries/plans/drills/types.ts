import { Arg, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { TeamType } from '../../teams/roster/types.js';
import { PlanType } from '../register/types.js';

export const DrillScope = namesOf(['COMPREHENSIVE', 'SINGLE']);
registerEnumType(DrillScope, {
  name: 'DrillScope',
  description: '演练范围 — What of a plan a drill exercises (AQ/T 9007-2019).',
  valuesConfig: {
    COMPREHENSIVE: { description: '综合演练 — Several or all functions of the plan.' },
    SINGLE: { description: '单项演练 — One function of the plan.' },
  },
});

export const DrillForm = namesOf(['TABLETOP', 'LIVE']);
registerEnumType(DrillForm, {
  name: 'DrillForm',
  description: '演练形式 — How a drill is carried out (AQ/T 9007-2019).',
  valuesConfig: {
    TABLETOP: { description: '桌面演练 — At the table, on maps and screens.' },
    LIVE: { description: '实战演练 — In the field, with people and equipment.' },
  },
});

export const DrillPurpose = namesOf(['TEST', 'DEMONSTRATION', 'RESEARCH']);
registerEnumType(DrillPurpose, {
  name: 'DrillPurpose',
  description: '演练目的 — What a drill is for (AQ/T 9007-2019).',
  valuesConfig: {
    TEST: { description: '检验性演练 — To test plan, preparation and teams.' },
    DEMONSTRATION: { description: '示范性演练 — To show how it is done.' },
    RESEARCH: { description: '研究性演练 — To find out what is not known yet.' },
  },
});

@ObjectType('Drill', { implements: RecordType, description: '演练 — A drill that was held, of a plan or of teams.' })
export class DrillType extends RecordType {
  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => PlanType, { nullable: true, description: '预案 — Plan that was drilled.' })
  plan?: PlanType | null;

  @Field(() => DrillScope, { description: '范围 — Comprehensive or single.' })
  scope!: keyof typeof DrillScope;

  @Field(() => DrillForm, { description: '形式 — Tabletop or live.' })
  form!: keyof typeof DrillForm;

  @Field(() => DrillPurpose, { description: '目的 — What it was for.' })
  purpose!: keyof typeof DrillPurpose;

  @Field(() => DateScalar, { description: '演练日期 — Day on which it was held.' })
  heldOn!: string;

  @Field(() => Float, { nullable: true, description: '时长（小时） — Hours that it took.' })
  hours?: number | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it was held; null for the whole city.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '组织单位 — Organisation that held it.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '地点 — Place.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: '参演人数 — People who took part.' })
  participants?: number | null;

  @Field(() => Boolean, { description: '已评估 — Whether it has been evaluated; the law asks for it after each drill.' })
  evaluated!: boolean;

  @Field(() => DateScalar, { nullable: true, description: '评估日期 — Day of the evaluation.' })
  evaluatedOn?: string | null;

  @Field(() => String, { nullable: true, description: '评估意见 — What the evaluation says.' })
  evaluation?: string | null;

  @Field(() => Int, { nullable: true, description: '评分 — Score of the evaluation, 0 to 100.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: '发现问题 — Problems found.' })
  problems?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [DrillTeamType], { description: '参演队伍 — Teams that took part.' })
  teams!: DrillTeamType[];
}

@ObjectType('DrillTeam', { description: '参演队伍 — A team that took part in a drill.' })
export class DrillTeamType {
  @Field(() => TeamType, { description: '救援队伍 — The team.' })
  team!: TeamType;

  @Field(() => DrillType, { description: '演练 — The drill.' })
  drill!: DrillType;

  @Field(() => Int, { nullable: true, description: '参演人数 — People of the team who took part.' })
  people?: number | null;
}

@ObjectType('DrillEdge', { description: '演练边 — One item of a list of this kind.' })
export class DrillEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => DrillType, { description: '演练 — The item.' })
  node!: DrillType;
}

@ObjectType('DrillConnection', { description: '演练列表 — A page of a list of this kind (Relay connection).' })
export class DrillConnectionType {
  @Field(() => [DrillEdgeType], { description: '边 — Items with their cursors.' })
  edges!: DrillEdgeType[];

  @Field(() => [DrillType], { description: '演练 — Items without cursors.' })
  nodes!: DrillType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('DrillPayload', { description: '演练写入结果 — What a write of this kind did.' })
export class DrillPayloadType {
  @Field(() => DrillType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: DrillType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
