import { Arg, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../reading/types.js';
import { RecordType } from '../../records/types.js';

@ObjectType('CalendarDay', {
  implements: RecordType,
  description:
    '工作日历 — A day that differs from Monday to Friday by the yearly notice of the State Council on public holidays; its code is the day.',
})
export class CalendarDayType extends RecordType {
  @Field(() => DateScalar, { description: '日期 — The day.' })
  day!: string;

  @Field(() => Boolean, { description: '是否上班 — Whether it is a working day: false on a holiday, true on a weekend worked instead.' })
  working!: boolean;

  @Field(() => String, { nullable: true, description: '名称 — Name of the holiday.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '依据 — Number of the notice that says so.' })
  basis?: string | null;
}

@ObjectType('CalendarDayEdge', { description: '工作日历边 — One item of a list of this kind.' })
export class CalendarDayEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => CalendarDayType, { description: '工作日历 — The item.' })
  node!: CalendarDayType;
}

@ObjectType('CalendarDayConnection', { description: '工作日历列表 — A page of a list of this kind (Relay connection).' })
export class CalendarDayConnectionType {
  @Field(() => [CalendarDayEdgeType], { description: '边 — Items with their cursors.' })
  edges!: CalendarDayEdgeType[];

  @Field(() => [CalendarDayType], { description: '工作日历 — Items without cursors.' })
  nodes!: CalendarDayType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
