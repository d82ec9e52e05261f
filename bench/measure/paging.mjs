import { ask } from './compare.mjs';
import { quantile } from './load.mjs';

const pageSize = 50;
const farPage = 1000;

const query = `query Page($first: Int!, $after: String) {
  materials(first: $first, after: $after, orderBy: [{ field: NAME }]) { nodes { id code name } pageInfo { endCursor } }
}`;

/** The p50 in milliseconds of page 1 and page 1,000 of all materials by name, asked of the hub in turn. */
export async function measurePaging(hub, { times }) {
  const page = async (first, after) => {
    const { data, errors } = await ask(hub, JSON.stringify({ query, variables: { first, after } }));
    if (errors) throw new Error(`Paging failed: ${JSON.stringify(errors)}`);
    return data.materials;
  };
  const cursor = await cursorAfter(pageSize * (farPage - 1), page);
  const latencies = { near: [], far: [] };
  for (let time = -5; time < times; time++)
    for (const [which, after] of [
      ['near', null],
      ['far', cursor],
    ]) {
      const began = performance.now();
      const { nodes } = await page(pageSize, after);
      if (nodes.length !== pageSize) throw new Error('A page is not full.');
      if (time >= 0) latencies[which].push(performance.now() - began);
    }
  const middle = (which) =>
    quantile(
      latencies[which].sort((a, b) => a - b),
      0.5,
    );
  return { first: middle('near'), thousandth: middle('far') };
}

/** Walks over that many rows and answers the cursor of the last. */
async function cursorAfter(rows, page) {
  let cursor = null;
  for (let left = rows; left > 0;) {
    const first = Math.min(left, 200);
    cursor = (await page(first, cursor)).pageInfo.endCursor;
    left -= first;
  }
  return cursor;
}
