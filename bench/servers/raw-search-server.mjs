import { Agent, createServer, request } from 'node:http';
import pg from 'pg';
import { searchPlans } from '../workloads/search-plans.mjs';

// The practical limit of W5: node:http, keep-alive to the engine, one named statement, JSON text sent as PostgreSQL wrote it.

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL),
  options: '-c search_path=public -c jit=off',
});
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const { raw } = searchPlans;

function search(text) {
  const body = JSON.stringify(raw.search(text));
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL('/indexes/sections/search', process.env.MEILI_URL),
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${process.env.MEILI_KEY}`,
        },
      },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()).hits));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

async function answer(body) {
  const found = await search(JSON.parse(body).variables.text);
  const seen = new Set();
  const hits = found.filter(({ type, record }) => !seen.has(`${type} ${record}`) && seen.add(`${type} ${record}`)).slice(0, 20);
  const { rows } = await pool.query({
    name: 'W5',
    text: raw.statement,
    values: [hits.map((_hit, index) => index), hits.map(({ type }) => type), hits.map(({ record }) => record)],
  });
  const score = (index) => Math.round(hits[index]._rankingScore * 10_000) / 10_000;
  return `{"data":{"search":{"edges":[${rows.map(({ place, json }) => `{"score":${score(place)},"node":${json}}`).join(',')}]}}}`;
}

const server = createServer((incoming, response) => {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (text) => {
        const bytes = Buffer.from(text);
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
        response.end(bytes);
      },
      (fault) => {
        response.writeHead(500);
        response.end(fault.message);
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));
process.on('SIGTERM', () => process.exit(0));
