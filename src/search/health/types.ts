import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { namesOf } from '../../reading/types.js';

export const SearchIndex = namesOf(['SECTIONS', 'ARTICLES', 'CASES', 'MATERIALS', 'TEAMS', 'EXPERTS']);
registerEnumType(SearchIndex, {
  name: 'SearchIndex',
  description: '检索索引 — An index of full-text or quick search.',
  valuesConfig: {
    SECTIONS: { description: '预案章节 — Plans by version and section.' },
    ARTICLES: { description: '法规条文 — Regulations by article.' },
    CASES: { description: '典型案例 — Cases.' },
    MATERIALS: { description: '物资 — Items of the catalogue.' },
    TEAMS: { description: '救援队伍 — Rescue teams.' },
    EXPERTS: { description: '专家 — Experts.' },
  },
});

export const IndexState = namesOf(['READY', 'REBUILDING', 'BUILDING', 'STUCK', 'UNWRITTEN', 'LOST', 'ABSENT']);
registerEnumType(IndexState, {
  name: 'IndexState',
  description: '索引状态 — How an index stands.',
  valuesConfig: {
    READY: { description: '就绪 — It is searched and follows the records.' },
    REBUILDING: { description: '重建中 — It is searched while a new one is built beside it.' },
    BUILDING: { description: '首次构建 — It is built and cannot be searched yet; the database answers.' },
    STUCK: { description: '引擎停滞 — A task of the engine has not ended for more than a minute.' },
    UNWRITTEN: { description: '无写入进程 — No process writes the indexes: start one with HUB_ROLE all or worker.' },
    LOST: { description: '已丢失 — The engine no longer has it; it will be built anew by itself.' },
    ABSENT: { description: '引擎不可用 — The engine does not answer; the database answers.' },
  },
});

@ObjectType('IndexProgress', { description: '构建进度 — How far an index that is being built has come.' })
export class IndexProgressType {
  @Field(() => Int, { description: '已完成 — Records that it holds.' })
  done!: number;

  @Field(() => Int, { description: '总数 — Records there were when it was begun.' })
  total!: number;

  @Field(() => DateTimeScalar, { description: '开始时间 — When it was begun.' })
  since!: string;

  @Field(() => Int, { description: '词典版本 — Version of the lexicon that it is built with.' })
  lexiconVersion!: number;
}

@ObjectType('IndexCheck', { description: '核对结果 — What the last check of an index by the hub itself found.' })
export class IndexCheckType {
  @Field(() => DateTimeScalar, { description: '核对时间 — When it ended.' })
  at!: string;

  @Field(() => Boolean, {
    description: '是否逐条重算 — Whether every document was made anew from the records and compared, not only what was noted of it.',
  })
  thorough!: boolean;

  @Field(() => Int, { description: '缺失 — Documents that the engine lacked.' })
  missing!: number;

  @Field(() => Int, { description: '过时 — Documents that differed from their records.' })
  stale!: number;

  @Field(() => Int, { description: '多余 — Documents that should not have been there.' })
  extra!: number;

  @Field(() => Int, { description: '已修复 — Documents that were put right.' })
  repaired!: number;
}

@ObjectType('RefusedDocument', {
  description:
    '被拒文档 — A document that the engine does not take; its neighbours are indexed, and it is tried again when its record changes or at a repair.',
})
export class RefusedDocumentType {
  @Field(() => String, { description: '文档 — Its key: a global id, with -2 and so on for further parts of a long text.' })
  id!: string;

  @Field(() => String, { description: '原因 — What the engine said.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: '时间 — When it was refused.' })
  since!: string;
}

@ObjectType('IndexHealth', {
  description:
    '索引健康 — Whether an index is complete: what should be in it by the database, what is, and how far it follows the records.',
})
export class IndexHealthType {
  @Field(() => SearchIndex, { description: '索引 — Which index.' })
  index!: keyof typeof SearchIndex;

  @Field(() => IndexState, { description: '状态 — How it stands.' })
  state!: keyof typeof IndexState;

  @Field(() => Int, { description: '应有行数 — Rows of the database that should have a document: those that the lowest role may see.' })
  rows!: number;

  @Field(() => Int, {
    nullable: true,
    description: '文档数 — Documents in the engine; more than rows where long texts take several. Null when it does not answer.',
  })
  documents?: number | null;

  @Field(() => Int, { nullable: true, description: '缺失 — Rows whose document is not in the engine, pending changes included.' })
  missing?: number | null;

  @Field(() => Int, { nullable: true, description: '过时 — Documents that differ from what was written of their records.' })
  stale?: number | null;

  @Field(() => Int, { nullable: true, description: '多余 — Documents that should not be in the engine, pending deletions included.' })
  extra?: number | null;

  @Field(() => String, { nullable: true, description: '数据库校验和 — Checksum over all documents by the database.' })
  databaseChecksum?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '引擎校验和 — The same over what the engine holds; equal when the index is complete.',
  })
  engineChecksum?: string | null;

  @Field(() => Int, { description: '被拒文档数 — Documents that the engine does not take.' })
  refusedCount!: number;

  @Field(() => [RefusedDocumentType], { description: '被拒文档 — They, with reasons; at most 50.' })
  refused!: RefusedDocumentType[];

  @Field(() => Int, { description: '待索引变更 — Changes of all records that are not indexed yet, counted up to 100,000.' })
  pendingChanges!: number;

  @Field(() => Float, { description: '最久等待（秒） — Age of the oldest of them in seconds; 0 when there is none.' })
  oldestPendingSeconds!: number;

  @Field(() => Float, { nullable: true, description: '引擎最久任务（秒） — Age of the oldest unfinished task of the engine in seconds.' })
  oldestTaskSeconds?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '位置 — Position in the change log up to which records are indexed; compares with searchToken.',
  })
  position?: string | null;

  @Field(() => String, { nullable: true, description: '最新位置 — Newest position of the change log.' })
  newestPosition?: string | null;

  @Field(() => Int, { nullable: true, description: '词典版本 — Version of the lexicon that it is searched with.' })
  lexiconVersion?: number | null;

  @Field(() => String, { nullable: true, description: '设置指纹 — Tells its settings apart from others.' })
  settings?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '构建时间 — When it took its place; null before the first time.' })
  builtAt?: string | null;

  @Field(() => IndexProgressType, { nullable: true, description: '进度 — Of the index that is being built; null when none is.' })
  progress?: IndexProgressType | null;

  @Field(() => IndexCheckType, {
    nullable: true,
    description: '最近核对 — The last check; the hub checks by itself, and each day thoroughly.',
  })
  check?: IndexCheckType | null;

  @Field(() => String, { nullable: true, description: '已请求 — REBUILD or REPAIR while what was asked for has not begun or ended.' })
  wanted?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '问题 — What the engine said when it refused the settings; null when there is no problem.',
  })
  problem?: string | null;
}
