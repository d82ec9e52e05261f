import { boolean, dateTime, number, text } from '../../../records/fields.js';
import { prepareAis } from '../../records/aisMessages/preparing.js';
import type { Contract } from '../../feed.js';

/** Sentences of AIS receivers as they come; the hub joins parts, checks and decodes them. */
export const aisSentencesV1: Contract = {
  version: 1,
  crs: 'WGS84',
  beijingTime: true,
  sentinels: {},
  past: ['receivedAt'],
  fields: {
    id: text('记录编号（不填由时间与语句生成）', 'The id of the record; made of time and sentence when left out', 100),
    sentence: text('AIS 语句（多段消息可分行写在一条中）', 'The sentence', 1_000, {
      required: true,
      example: '!AIVDM,1,1,,B,133i;RPP1DPEbcDMV@1r:Ow:2>`<,0*41',
    }),
    receivedAt: dateTime('接收时间（语句带 c: 标签块时可不填）', 'The time of reception', { example: '2026-11-23T08:00:00+08:00' }),
    receiver: text('接收站', 'The receiver', 50, { example: '连云港东西连岛' }),
    revision: number('修订号', 'The revision', { least: 0, most: Number.MAX_SAFE_INTEGER, decimals: 0, example: '1' }),
    withdrawn: boolean('撤回', 'Whether the record is withdrawn', { example: 'false' }),
  },
  prepare: prepareAis,
};
