import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';

/** Arguments of every connection (Relay cursor connections). */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: '前几条 — How many records from the start or after `after`; 20 when left out, at most 200.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '起始游标 — Cursor after which the page begins; only with the same filter and order.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: '后几条 — How many records from the end or before `before`; at most 200.' })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '截止游标 — Cursor before which the page ends; only with the same filter and order.',
  })
  before?: string | null;
}

/** Arguments of every connection that is a root field. */
@ArgsType()
export class RootPageArguments extends PageArguments {
  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Reads everything as it was at this instant.' })
  asOf?: string | null;
}

/** Arguments of a root field that answers one record. */
@ArgsType()
export class RecordArguments {
  @Field(() => ID, { nullable: true, description: 'ID — Global id of the record.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: '编码 — Business code of the record.' })
  code?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Reads the record as it was at this instant.' })
  asOf?: string | null;
}
