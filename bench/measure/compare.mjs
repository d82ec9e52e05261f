import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import { bodiesFor } from '../workloads/requests.mjs';

/** Asks every server the same questions and throws with both answers where one differs from raw's. */
export async function compareAnswers(servers, workload, sets) {
  const expected = await answersOf(
    servers.find(({ kind }) => kind === 'raw'),
    workload,
    sets,
  );
  for (const server of servers) {
    const given = await answersOf(server, workload, sets);
    given.forEach((answer, index) => {
      if (isDeepStrictEqual(answer, expected[index])) return;
      const [own, raws] = [answer, expected[index]].map((value) => JSON.stringify(value).slice(0, 600));
      throw new Error(
        `${workload.name}: ${server.name} answers otherwise than raw for ${JSON.stringify(sets[index])}\n${server.name}: ${own}\nraw: ${raws}`,
      );
    });
  }
}

async function answersOf(server, workload, sets) {
  const answers = [];
  for (const body of bodiesFor(server.kind, workload, sets)) {
    const { data, errors } = await ask(server, body);
    if (errors || !data) throw new Error(`${workload.name}: ${server.name} failed: ${JSON.stringify(errors)}`);
    answers.push(normalised(workload.plain[server.kind](data)));
  }
  return answers;
}

/** The parsed answer of a server to one body. */
export async function ask({ url, headers }, body) {
  const answer = await request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return answer.body.json();
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** The value with sorted keys and with instants in UTC. */
export function normalised(value) {
  if (Array.isArray(value)) return value.map(normalised);
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, normalised(inner)]),
    );
  return typeof value === 'string' && instant.test(value) ? new Date(value).toISOString() : value;
}
