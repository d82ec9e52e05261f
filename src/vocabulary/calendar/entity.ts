import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../records/columns.js';

/** A day that differs from Monday to Friday by the yearly notice of the State Council; its code is the day. */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  properties: {
    ...recordColumns,
    day: p.date(),
    working: p.boolean(),
    name: p.text().nullable(),
    basis: p.text().nullable(),
  },
});
export type CalendarDay = InferEntity<typeof CalendarDay>;
