import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { RecordArguments } from '../../reading/arguments.js';
import { readConnection, readRecord } from '../../reading/read.js';
import { RegionRootArguments, ZoneRootArguments } from './inputs.js';
import { RegionConnectionType, RegionType, ZoneConnectionType, ZoneType } from './types.js';
import { regionView, zoneView } from './view.js';

@Resolver()
export class RegionResolver {
  @Compiled('vocabulary:read')
  @Query(() => RegionConnectionType, { description: '行政区划列表 — Administrative divisions, former ones included.' })
  regions(@Args(() => RegionRootArguments) _args: RegionRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, regionView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => RegionType, { nullable: true, description: '行政区划 — One division, by id or code; null when there is none.' })
  region(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, regionView, info);
  }
}

@Resolver()
export class ZoneResolver {
  @Compiled('vocabulary:read')
  @Query(() => ZoneConnectionType, { description: '功能区列表 — Functional zones.' })
  zones(@Args(() => ZoneRootArguments) _args: ZoneRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, zoneView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => ZoneType, { nullable: true, description: '功能区 — One functional zone, by id or code; null when there is none.' })
  zone(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, zoneView, info);
  }
}
