import type { Sentence } from '../../platform/language.js';

/** What the notes of a push say, by code. */
export const noteSentences = {
  SENTINEL: {
    zh: '该值表示“无数据”（如 −999、511、181°），已按空值接收',
    en: 'The value stands for "no value" (such as -999, 511, 181°) and was taken as empty.',
  },
  SUPERSEDED: {
    zh: '平台已有更新的修订，本条按未变计',
    en: 'The hub has a newer revision already; this record counts as unchanged.',
  },
  REPEATED: {
    zh: '同一批中有同一记录的更新版本，本条按未变计',
    en: 'The batch itself holds a later form of the same record; this one counts as unchanged.',
  },
  OUTSIDE_CITY: {
    zh: '坐标在连云港市及近海范围之外：请核对坐标系（GCJ-02、BD-09 坐标不要申报为 WGS-84）与经纬度次序',
    en: 'The point lies outside the city and its sea: check the coordinate system (GCJ-02 or BD-09 declared as WGS-84?) and the order of longitude and latitude.',
  },
  NOT_KEPT: {
    zh: '按最小必要原则，平台不保存该字段，已在接收时丢弃',
    en: 'The hub keeps no such data of persons: the field was dropped on arrival.',
  },
  REDUCED: {
    zh: '地址只保留到道路一级，门牌、楼栋等已在接收时丢弃',
    en: 'Of the address only the road was kept; numbers and buildings were dropped on arrival.',
  },
  UNKNOWN_CODE: {
    zh: '报文中的该污染因子编码不在本推送的清单内，未写入',
    en: 'The frame holds a code that this feed does not measure; it was left out.',
  },
  SENDER_ONLY: {
    zh: '该类 AIS 消息只读出类型与 MMSI，语句已原样保存',
    en: 'Of an AIS message of this type only type and MMSI are read; its sentence is kept as it came.',
  },
  WITHDRAWN_BEFORE: {
    zh: '撤回时平台尚无此记录：该修订及更旧的修订到达后不再显示',
    en: 'The record was withdrawn before it came: this and older revisions will stay hidden.',
  },
  NOTHING_TO_WITHDRAW: {
    zh: '平台没有此记录，无需撤回；如记录稍后才到，请给出修订号再撤回',
    en: 'There is no such record to withdraw; give a revision if it may still come.',
  },
} as const satisfies Record<string, Sentence>;

export type NoteCode = keyof typeof noteSentences;
