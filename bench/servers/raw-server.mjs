import { createServer } from 'node:http';
import pg from 'pg';
import { rawPush } from '../workloads/pushes.mjs';
import { workloads } from '../workloads/workloads.mjs';

// The practical limit: node:http, one named statement a request, JSON text written by PostgreSQL and sent as it is.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) });
const operations = new Map(workloads.map(({ name, raw }) => [name, raw]));

async function answer(body) {
  const { operationName, variables } = JSON.parse(body);
  if (operationName === 'W6') return push(variables);
  const { field, statement, values } = operations.get(operationName);
  const { rows } = await pool.query({ name: operationName, text: statement, values: values(variables) });
  return `{"data":{"${field}":${rows[0].json}}}`;
}

async function push(variables) {
  const result = await pool.query({ name: 'W6', text: rawPush.statement, values: rawPush.values(variables) });
  return JSON.stringify({ data: { pushReadings: rawPush.answer(result, variables) } });
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
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
