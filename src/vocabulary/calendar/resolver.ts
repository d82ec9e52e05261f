import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { RecordArguments } from '../../reading/arguments.js';
import { readConnection, readRecord } from '../../reading/read.js';
import { importRecords } from '../../records/import.js';
import { receiptPayload } from '../../records/receipts.js';
import { ImportInput, ReceiptType } from '../../records/types.js';
import { CalendarDayRootArguments } from './inputs.js';
import { calendarDayKind } from './kind.js';
import { CalendarDayConnectionType, CalendarDayType } from './types.js';
import { calendarDayView } from './view.js';

@Resolver()
export class CalendarDayResolver {
  @Compiled('vocabulary:read')
  @Query(() => CalendarDayConnectionType, {
    description: '工作日历列表 — Days that differ from Monday to Friday: public holidays, and weekends worked instead.',
  })
  calendarDays(
    @Args(() => CalendarDayRootArguments) _args: CalendarDayRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, calendarDayView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => CalendarDayType, {
    nullable: true,
    description: '工作日历 — One day, by id or by its code YYYY-MM-DD; null when it is an ordinary day.',
  })
  calendarDay(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, calendarDayView, info);
  }

  @Scoped('vocabulary:write')
  @Mutation(() => ReceiptType, {
    description:
      '导入工作日历 — Takes the yearly notice on public holidays, a record a day that differs from Monday to Friday; the receipt accounts for every record.',
  })
  async importCalendarDays(
    @Arg('input', () => ImportInput, { description: '输入 — The batch: code (the day), working, name, basis.' }) input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, calendarDayKind, input));
  }
}
