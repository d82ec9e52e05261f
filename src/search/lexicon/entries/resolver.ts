import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { importRecords } from '../../../records/import.js';
import { receiptPayload } from '../../../records/receipts.js';
import { ImportInput, ReceiptType } from '../../../records/types.js';
import { createRecord, payload, removeRecord, updateRecord } from '../../../records/write.js';
import { CreateLexiconEntryInput, LexiconEntryRootArguments, UpdateLexiconEntryInput } from './inputs.js';
import { lexiconEntryKind } from './kind.js';
import { LexiconEntryConnectionType, LexiconEntryPayloadType, LexiconEntryType } from './types.js';
import { lexiconEntryView } from './view.js';

@Resolver()
export class LexiconEntryResolver {
  @Compiled('vocabulary:read')
  @Query(() => LexiconEntryConnectionType, { description: '词条列表 — The lexicon of search: synonyms, and words that are kept whole.' })
  lexiconEntries(
    @Args(() => LexiconEntryRootArguments) _args: LexiconEntryRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, lexiconEntryView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => LexiconEntryType, { nullable: true, description: '词条 — One entry, by id or code; null when there is none.' })
  lexiconEntry(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, lexiconEntryView, info);
  }

  @Scoped('lexicon:write')
  @Mutation(() => LexiconEntryPayloadType, {
    description: '新建词条 — Creates an entry; the indexes take it over by themselves. Nothing is written when there are userErrors.',
  })
  async createLexiconEntry(
    @Arg('input', () => CreateLexiconEntryInput, { description: '输入 — Its values.' }) input: CreateLexiconEntryInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, lexiconEntryKind, await createRecord(ctx, lexiconEntryKind, { ...input }), info);
  }

  @Scoped('lexicon:write')
  @Mutation(() => LexiconEntryPayloadType, {
    description: '修改词条 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateLexiconEntry(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateLexiconEntryInput, { description: '输入 — Values to change.' }) input: UpdateLexiconEntryInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, lexiconEntryKind, await updateRecord(ctx, lexiconEntryKind, id, version, { ...input }), info);
  }

  @Scoped('lexicon:write')
  @Mutation(() => LexiconEntryPayloadType, { description: '删除词条 — Deletes an entry; its history stays.' })
  async deleteLexiconEntry(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, lexiconEntryKind, await removeRecord(ctx, lexiconEntryKind, id, version), info);
  }

  @Scoped('lexicon:write')
  @Mutation(() => ReceiptType, {
    description: '导入词条 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importLexiconEntries(
    @Arg('input', () => ImportInput, { description: '输入 — The batch: code, kind, term, terms, wordKind, note.' }) input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, lexiconEntryKind, input));
  }
}
