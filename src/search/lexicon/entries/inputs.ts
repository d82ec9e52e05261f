import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { LexiconEntryKind, LexiconWordKind } from './types.js';

@InputType('LexiconEntryKindFilter', { description: '词条种类过滤 — Tests of this kind.' })
export class LexiconEntryKindFilter {
  @Field(() => LexiconEntryKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof LexiconEntryKind;

  @Field(() => [LexiconEntryKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof LexiconEntryKind)[];
}

@InputType('LexiconEntryFilter', { description: '词条过滤 — Which entries to list; all tests that are given must hold.' })
export class LexiconEntryFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => LexiconEntryKindFilter, { nullable: true, description: '种类 — What the entry says.' })
  kind?: LexiconEntryKindFilter | null;

  @Field(() => String, { nullable: true, description: '提到 — Names exactly this word, as its term or among its synonyms.' })
  mentions?: string | null;

  @Field(() => TextFilter, { nullable: true, description: '词 — The word.' })
  term?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — Why the entry is there.' })
  note?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [LexiconEntryFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: LexiconEntryFilter[] | null;

  @Field(() => [LexiconEntryFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: LexiconEntryFilter[] | null;

  @Field(() => LexiconEntryFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: LexiconEntryFilter | null;
}

export const LexiconEntryOrderField = namesOf(['CODE', 'KIND', 'TERM', 'UPDATED_AT']);
registerEnumType(LexiconEntryOrderField, {
  name: 'LexiconEntryOrderField',
  description: '词条排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    KIND: { description: '种类 — What the entry says.' },
    TERM: { description: '词 — The word, by pinyin.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('LexiconEntryOrder', { description: '词条排序 — One key of an order.' })
export class LexiconEntryOrder {
  @Field(() => LexiconEntryOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof LexiconEntryOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class LexiconEntryRootArguments extends RootPageArguments {
  @Field(() => LexiconEntryFilter, { nullable: true, description: '过滤 — Which entries; all tests must hold.' })
  filter?: LexiconEntryFilter | null;

  @Field(() => [LexiconEntryOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: LexiconEntryOrder[] | null;
}

@InputType('CreateLexiconEntryInput', { description: '新建词条 — Values of a new entry.' })
export class CreateLexiconEntryInput {
  @Field(() => String, { description: '编码 — Code, unique.' })
  code!: string;

  @Field(() => LexiconEntryKind, { description: '种类 — What the entry says.' })
  kind!: keyof typeof LexiconEntryKind;

  @Field(() => String, { nullable: true, description: '词 — The word; left out for a group.' })
  term?: string | null;

  @Field(() => [String], { nullable: true, description: '同义词 — 2 to 51 words of a group, 1 to 50 of a one-way synonym.' })
  terms?: string[] | null;

  @Field(() => LexiconWordKind, { nullable: true, description: '词典词类别 — For a word kept whole; TERM when left out.' })
  wordKind?: keyof typeof LexiconWordKind | null;

  @Field(() => String, { nullable: true, description: '说明 — Why the entry is there.' })
  note?: string | null;
}

@InputType('UpdateLexiconEntryInput', { description: '修改词条 — Values to change: left out stays, null clears.' })
export class UpdateLexiconEntryInput {
  @Field(() => String, { nullable: true, description: '编码 — Code, unique.' })
  code?: string | null;

  @Field(() => LexiconEntryKind, { nullable: true, description: '种类 — What the entry says.' })
  kind?: keyof typeof LexiconEntryKind | null;

  @Field(() => String, { nullable: true, description: '词 — The word; empty for a group.' })
  term?: string | null;

  @Field(() => [String], { nullable: true, description: '同义词 — 2 to 51 words of a group, 1 to 50 of a one-way synonym.' })
  terms?: string[] | null;

  @Field(() => LexiconWordKind, { nullable: true, description: '词典词类别 — For a word kept whole.' })
  wordKind?: keyof typeof LexiconWordKind | null;

  @Field(() => String, { nullable: true, description: '说明 — Why the entry is there.' })
  note?: string | null;
}
