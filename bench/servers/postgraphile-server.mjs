import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { printSchema } from 'postgraphile/graphql';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// PostGraphile as its production guide has it: Amber preset, simplified names, no explain, no GraphiQL, no web sockets.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
const { rows } = await pool.query("select relnamespace::regnamespace::text as tables from pg_class where oid = 'material'::regclass");
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [makePgService({ pool, schemas: [rows[0].tables, 'bench'] })],
  // orders of columns without an index of their own, such as the place in a list
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafserv: { graphiql: false, graphiqlOnGraphQLGET: false, watch: false, websockets: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
});

if (process.argv.includes('--schema')) {
  process.stdout.write(`${printSchema(await instance.getSchema())}\n`);
  process.exit(0);
}
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
process.on('SIGTERM', () => process.exit(0));
