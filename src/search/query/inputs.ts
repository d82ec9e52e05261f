import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { CaseFilter } from '../../libraries/cases/register/inputs.js';
import { ExpertFilter } from '../../libraries/experts/roster/inputs.js';
import { MaterialFilter } from '../../libraries/materials/catalogue/inputs.js';
import { PlanFilter } from '../../libraries/plans/register/inputs.js';
import { RegulationFilter } from '../../libraries/plans/regulations/inputs.js';
import { TeamFilter } from '../../libraries/teams/roster/inputs.js';
import { IntFilter, namesOf, NearInput } from '../../reading/types.js';

export const SearchScope = namesOf(['PLANS', 'REGULATIONS', 'CASES', 'MATERIALS', 'TEAMS', 'EXPERTS']);
registerEnumType(SearchScope, {
  name: 'SearchScope',
  description: '检索范围 — In what is searched.',
  valuesConfig: {
    PLANS: { description: '预案 — Plans and their sections.' },
    REGULATIONS: { description: '法规 — Laws and rules, and their articles.' },
    CASES: { description: '典型案例 — Cases.' },
    MATERIALS: { description: '物资 — Items of the catalogue.' },
    TEAMS: { description: '救援队伍 — Rescue teams.' },
    EXPERTS: { description: '专家 — Experts.' },
  },
});

export const SearchFacet = namesOf(['TYPE', 'KIND', 'LEVEL', 'YEAR', 'REGION', 'EVENT_TYPE', 'IN_FORCE']);
registerEnumType(SearchFacet, {
  name: 'SearchFacet',
  description: '分面 — By what hits are counted.',
  valuesConfig: {
    TYPE: { description: '类型 — GraphQL type of the hit.' },
    KIND: { description: '种类 — Kind of plan, team and so on.' },
    LEVEL: { description: '级别 — Level of the plan, regulation or case.' },
    YEAR: { description: '年份 — Year of the version or of the case.' },
    REGION: { description: '行政区划 — Divisions; a hit counts for its division and all above it.' },
    EVENT_TYPE: { description: '事件类型 — Classes of emergencies; a hit counts for its classes and all above them.' },
    IN_FORCE: { description: '现行有效 — In force or active, or not.' },
  },
});

@InputType('SearchFilter', {
  description:
    '检索过滤 — Which hits to find; all tests that are given must hold. Tests by a library leave the hits of the others as they are.',
})
export class SearchFilter {
  @Field(() => [String], {
    nullable: true,
    description: '种类 — One of these kinds, as the records hold them, such as SPECIAL or UNIT_SPECIAL; at most 100.',
  })
  kind?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: '级别 — One of these levels, as the records hold them, such as CITY, LAW or MAJOR; at most 100.',
  })
  level?: string[] | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of a division: hits of it and of all below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '事件类型 — scheme:code of a class of emergencies: hits of it and of all below it.' })
  eventType?: string | null;

  @Field(() => IntFilter, { nullable: true, description: '年份 — Year of the version or of the case.' })
  year?: IntFilter | null;

  @Field(() => Boolean, { nullable: true, description: '现行有效 — In force or active (true), or not (false).' })
  inForce?: boolean | null;

  @Field(() => ID, { nullable: true, description: '属于 — Only the sections of this plan, or the articles of this regulation.' })
  within?: string | null;

  @Field(() => PlanFilter, {
    nullable: true,
    description: '预案过滤 — What a plan must be, by any of its values and relations; holds for its sections too.',
  })
  plan?: PlanFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '法规过滤 — What a regulation must be; holds for its articles too.' })
  regulation?: RegulationFilter | null;

  @Field(() => CaseFilter, { nullable: true, description: '案例过滤 — What a case must be.' })
  case?: CaseFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '物资过滤 — What an item of the catalogue must be.' })
  material?: MaterialFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '队伍过滤 — What a team must be.' })
  team?: TeamFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '专家过滤 — What an expert must be.' })
  expert?: ExpertFilter | null;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description:
      '检索词 — Words, a question, a number, pinyin or initials; text in quotes must stand word for word. At most 1,000 characters are looked at.',
  })
  text!: string;

  @Field(() => [SearchScope], { nullable: true, description: '检索范围 — Everything that the caller may read when left out.' })
  in?: (keyof typeof SearchScope)[] | null;

  @Field(() => SearchFilter, { nullable: true, description: '过滤 — Which hits to find.' })
  filter?: SearchFilter | null;

  @Field(() => NearInput, {
    nullable: true,
    description: '附近 — With a radius only hits that lie within it; the order stays that of relevance, and edges tell the distance.',
  })
  near?: NearInput | null;

  @Field(() => [SearchFacet], { nullable: true, description: '分面 — By what hits are counted.' })
  facets?: (keyof typeof SearchFacet)[] | null;

  @Field(() => Int, { nullable: true, description: '前几条 — Hits from the start or after `after`; 20 when left out, at most 100.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '起始游标 — Cursor after which the page begins; only with the same text, scopes and filter.',
  })
  after?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '至少包含 — A searchToken of a write: waits up to three seconds until the write can be found, or tells by behindBy that it cannot yet.',
  })
  atLeast?: string | null;
}
