import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { MaterialRootArguments } from './inputs.js';
import { MaterialConnectionType, MaterialType } from './types.js';
import { materialView } from './view.js';

@Resolver()
export class MaterialResolver {
  @Compiled('material:read')
  @Query(() => MaterialConnectionType, { description: '物资目录 — Items of the catalogue of emergency materials.' })
  materials(@Args(() => MaterialRootArguments) _args: MaterialRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, materialView, info);
  }

  @Compiled('material:read')
  @Query(() => MaterialType, { nullable: true, description: '物资 — One item of the catalogue, by id or code; null when there is none.' })
  material(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, materialView, info);
  }
}
