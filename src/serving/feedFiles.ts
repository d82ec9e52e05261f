import type { FastifyInstance } from 'fastify';
import { feedTemplate } from '../exchange/feedTemplate.js';
import { HubError } from '../platform/errors.js';
import { jsonSchemaOf } from '../sectors/contracts/jsonSchema.js';
import { feedNamed } from '../sectors/feeds.js';
import type { Contract, Feed } from '../sectors/feed.js';

interface Asked {
  feed: string;
  version: string;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Serves the Excel template and the JSON Schema of each version of each feed. */
export function registerFeedFiles(app: FastifyInstance): void {
  app.get<{ Params: Asked }>('/feeds/:feed/:version/template.xlsx', async (request, reply) => {
    const { feed, contract } = named(request.params);
    return reply
      .type(workbook)
      .header('content-disposition', `attachment; filename="${feed.code}-${contract.version}.xlsx"`)
      .send(await feedTemplate(feed, contract));
  });

  app.get<{ Params: Asked }>('/feeds/:feed/:version/schema.json', async (request, reply) => {
    const { feed, contract } = named(request.params);
    return reply.type('application/schema+json; charset=utf-8').send(JSON.stringify(jsonSchemaOf(feed, contract), null, 2));
  });
}

function named({ feed: code, version }: Asked): { feed: Feed; contract: Contract } {
  const feed = feedNamed(code);
  const contract = feed?.contracts.find((each) => String(each.version) === version);
  if (feed && contract) return { feed, contract };
  throw new HubError('NOT_FOUND', {
    zh: '没有这一数据推送或契约版本，请查询 feeds',
    en: 'There is no such feed or version of its contract; ask the query `feeds`.',
  });
}
