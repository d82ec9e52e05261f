import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { readConnection, readRow } from '../../reading/read.js';
import { ClassArguments, EventTypeRootArguments, MaterialCategoryRootArguments, ResourceTypeRootArguments } from './inputs.js';
import {
  EventTypeConnectionType,
  EventTypeType,
  MaterialCategoryConnectionType,
  MaterialCategoryType,
  ResourceTypeConnectionType,
  ResourceTypeType,
} from './types.js';
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
}
