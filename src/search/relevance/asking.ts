import { setTimeout as sleep } from 'node:timers/promises';
import { judge, type Judged, type JudgedQuery } from './measures.js';

/** Sends an operation to a hub and gives its data. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

const mostTries = 30;

interface Node {
  __typename: string;
  title?: string;
  name?: string;
  heading?: string;
  number?: string | null;
  workplace?: string | null;
  version?: { plan: { title: string } };
  regulation?: { title: string };
  specialties?: { name: string }[];
  capabilities?: { name: string }[];
}

const document = `query Relevance($text: String!, $in: [SearchScope!]) {
  search(text: $text, in: $in, first: 50) {
    degraded
    nodes {
      __typename
      ... on Plan { title }
      ... on PlanSection { heading version { plan { title } } }
      ... on Regulation { title }
      ... on Article { number regulation { title } }
      ... on Case { title }
      ... on Material { name }
      ... on Team { name capabilities { name } }
      ... on Expert { name workplace specialties { name } }
    }
  }
}`;

/** How a hit is named for the judging: its type, its title, and what it is part of or what it can do. */
const nameOf = ({ __typename, title, name, heading, number, version, regulation, workplace, specialties, capabilities }: Node): string =>
  [
    __typename,
    title ?? name ?? heading ?? number ?? '',
    version?.plan.title ?? regulation?.title ?? workplace,
    ...[...(specialties ?? []), ...(capabilities ?? [])].map((one) => one.name),
  ]
    .filter((part) => part !== undefined && part !== null)
    .join('|');

/** The hits of the engine; a hub that is too busy for it answers without now and then, and is asked again. */
async function answered(query: JudgedQuery, ask: Ask): Promise<Node[]> {
  for (let tries = 0; tries < mostTries; tries++) {
    const data = await ask(document, { text: query.text, in: query.in ?? null });
    const { nodes, degraded } = data['search'] as { nodes: Node[]; degraded: boolean };
    if (!degraded) return nodes;
    await sleep(1_000);
  }
  throw new Error('The hub searches without its engine now, so nothing can be said of it.');
}

/** Asks each query and judges its hits; throws when the hub answers without its search engine. */
export async function judgeAll(
  queries: readonly JudgedQuery[],
  ask: Ask,
  done: (judged: Judged) => void = () => undefined,
): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const query of queries) {
    const nodes = await answered(query, ask);
    const judged = judge(query, nodes.map(nameOf));
    done(judged);
    all.push(judged);
  }
  return all;
}
