import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';

export const LexiconEntryKind = namesOf(['GROUP', 'ONE_WAY', 'WORD']);
registerEnumType(LexiconEntryKind, {
  name: 'LexiconEntryKind',
  description: '词条种类 — What a lexicon entry says.',
  valuesConfig: {
    GROUP: { description: '同义词组 — Words that stand for each other: who searches one finds all.' },
    ONE_WAY: { description: '单向同义词 — Who searches the word also finds others, never the reverse: 120 finds 急救.' },
    WORD: { description: '词典词 — A word that is never cut into pieces, neither in texts nor in queries.' },
  },
});

export const LexiconWordKind = namesOf(['TERM', 'PLACE', 'COVER']);
registerEnumType(LexiconWordKind, {
  name: 'LexiconWordKind',
  description: '词典词类别 — Why a word may be kept whole. A short word is cut out of the middle of others: 急救 out of 应急救援.',
  valuesConfig: {
    TERM: { description: '术语 — A term of at least three characters.' },
    PLACE: { description: '地名 — The name of a place, of at least two characters.' },
    COVER: { description: '覆盖词 — A longer word that covers a wrong cut, such as 重大风险 over 大风.' },
  },
});

@ObjectType('LexiconEntry', {
  implements: RecordType,
  description: '词条 — What search knows of a word: a group of synonyms, a one-way synonym, or a word that is kept whole.',
})
export class LexiconEntryType extends RecordType {
  @Field(() => LexiconEntryKind, { description: '种类 — What the entry says.' })
  kind!: keyof typeof LexiconEntryKind;

  @Field(() => String, { nullable: true, description: '词 — The word that is searched, or kept whole; null for a group.' })
  term?: string | null;

  @Field(() => [String], { description: '同义词 — The words of the group, or those that are found too; empty for a word kept whole.' })
  terms!: string[];

  @Field(() => LexiconWordKind, { nullable: true, description: '词典词类别 — Why the word may be kept whole; null for synonyms.' })
  wordKind?: keyof typeof LexiconWordKind | null;

  @Field(() => String, { nullable: true, description: '说明 — Why the entry is there.' })
  note?: string | null;
}

@ObjectType('LexiconEntryEdge', { description: '词条边 — One item of a list of this kind.' })
export class LexiconEntryEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => LexiconEntryType, { description: '词条 — The item.' })
  node!: LexiconEntryType;
}

@ObjectType('LexiconEntryConnection', { description: '词条列表 — A page of a list of this kind (Relay connection).' })
export class LexiconEntryConnectionType {
  @Field(() => [LexiconEntryEdgeType], { description: '边 — Items with their cursors.' })
  edges!: LexiconEntryEdgeType[];

  @Field(() => [LexiconEntryType], { description: '词条 — Items without cursors.' })
  nodes!: LexiconEntryType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('LexiconEntryPayload', { description: '词条写入结果 — The entry as written, or why nothing was written.' })
export class LexiconEntryPayloadType {
  @Field(() => LexiconEntryType, { nullable: true, description: '记录 — The entry; null when nothing was written or it was deleted.' })
  record?: LexiconEntryType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing was written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '检索令牌 — Send it with a search to wait until this write can be found.' })
  searchToken?: string | null;
}
