import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { inLanguage, type Sentence } from '../../platform/language.js';
import { readConnection } from '../../reading/read.js';
import { ReceiptNoteType, RecordErrorType } from '../../records/types.js';
import { ReceiptRootArguments } from './inputs.js';
import { ReceiptConnectionType } from './types.js';
import { receiptView } from './view.js';

/** An error or note as it is stored, with a sentence in both languages, or as it was answered already. */
interface Spoken {
  sentence?: Sentence;
  message?: string;
}

const spoken = ({ sentence, message }: Spoken, { language }: Context) => (sentence ? inLanguage(sentence, language) : (message ?? ''));

@Resolver(() => RecordErrorType)
export class RecordErrorMessage {
  @FieldResolver(() => String, { description: '说明 — What is wrong and what to do.' })
  message(@Root() error: Spoken, @Ctx() ctx: Context): string {
    return spoken(error, ctx);
  }
}

@Resolver(() => ReceiptNoteType)
export class ReceiptNoteMessage {
  @FieldResolver(() => String, { description: '说明 — What it means, in the language of the request.' })
  message(@Root() note: Spoken, @Ctx() ctx: Context): string {
    return spoken(note, ctx);
  }
}

@Resolver()
export class ReceiptResolver {
  @Compiled('receipt:read')
  @Query(() => ReceiptConnectionType, {
    description:
      '回执列表 — Receipts of pushes and imports, newest first: one’s own and those of one’s department; all for operators and auditors.',
  })
  receipts(@Args(() => ReceiptRootArguments) _args: ReceiptRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, receiptView, info);
  }
}
