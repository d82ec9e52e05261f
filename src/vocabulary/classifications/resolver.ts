import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { readConnection, readRow } from '../../reading/read.js';
import { importRecords } from '../../records/import.js';
import { receiptPayload } from '../../records/receipts.js';
import { ImportInput, ReceiptType } from '../../records/types.js';
import { ClassArguments, EventTypeRootArguments, MaterialCategoryRootArguments, ResourceTypeRootArguments } from './inputs.js';
import {
  EventTypeConnectionType,
  EventTypeType,
  MaterialCategoryConnectionType,
  MaterialCategoryType,
  ResourceTypeConnectionType,
  ResourceTypeType,
} from './types.js';
import { eventTypeKind, materialCategoryKind, resourceTypeKind } from './kind.js';
import { classNamed, eventTypeView, materialCategoryView, resourceTypeView } from './view.js';

@Resolver()
export class EventTypeResolver {
  @Compiled('vocabulary:read')
  @Query(() => EventTypeConnectionType, { description: '突发事件分类列表 — Classes of emergencies, former ones included.' })
  eventTypes(@Args(() => EventTypeRootArguments) _args: EventTypeRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, eventTypeView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => EventTypeType, {
    nullable: true,
    description: '突发事件分类 — One class of emergencies, by id, or scheme and code; null when there is none.',
  })
  eventType(@Args(() => ClassArguments) args: ClassArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRow(ctx, eventTypeView, info, classNamed(eventTypeView, args));
  }

  @Scoped('vocabulary:write')
  @Mutation(() => ReceiptType, {
    description: '导入突发事件分类 — Takes a code table by (scheme, code), a tree by its parents; the receipt accounts for every record.',
  })
  async importEventTypes(
    @Arg('input', () => ImportInput, { description: '输入 — The batch: scheme, code, name, parent, note, validFrom, validTo.' })
    input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, eventTypeKind, input));
  }
}

@Resolver()
export class MaterialCategoryResolver {
  @Compiled('vocabulary:read')
  @Query(() => MaterialCategoryConnectionType, { description: '应急物资分类列表 — Categories of materials, former ones included.' })
  materialCategories(
    @Args(() => MaterialCategoryRootArguments) _args: MaterialCategoryRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, materialCategoryView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => MaterialCategoryType, {
    nullable: true,
    description: '应急物资分类 — One category of materials, by id, or scheme and code; null when there is none.',
  })
  materialCategory(@Args(() => ClassArguments) args: ClassArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRow(ctx, materialCategoryView, info, classNamed(materialCategoryView, args));
  }

  @Scoped('vocabulary:write')
  @Mutation(() => ReceiptType, {
    description: '导入应急物资分类 — Takes a code table by (scheme, code), a tree by its parents; the receipt accounts for every record.',
  })
  async importMaterialCategories(
    @Arg('input', () => ImportInput, { description: '输入 — The batch: scheme, code, name, parent, note, validFrom, validTo.' })
    input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, materialCategoryKind, input));
  }
}

@Resolver()
export class ResourceTypeResolver {
  @Compiled('vocabulary:read')
  @Query(() => ResourceTypeConnectionType, { description: '应急资源分类列表 — Classes of resources, former ones included.' })
  resourceTypes(
    @Args(() => ResourceTypeRootArguments) _args: ResourceTypeRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, resourceTypeView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => ResourceTypeType, {
    nullable: true,
    description: '应急资源分类 — One class of resources, by id, or scheme and code; null when there is none.',
  })
  resourceType(@Args(() => ClassArguments) args: ClassArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRow(ctx, resourceTypeView, info, classNamed(resourceTypeView, args));
  }

  @Scoped('vocabulary:write')
  @Mutation(() => ReceiptType, {
    description: '导入应急资源分类 — Takes a code table by (scheme, code), a tree by its parents; the receipt accounts for every record.',
  })
  async importResourceTypes(
    @Arg('input', () => ImportInput, { description: '输入 — The batch: scheme, code, name, parent, note, validFrom, validTo.' })
    input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, resourceTypeKind, input));
  }
}
