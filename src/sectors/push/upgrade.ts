import type { Values } from '../../records/kind.js';
import type { Contract, Feed } from '../feed.js';

/** Checked values of one version as values of the newest: each version knows the way to the next. */
export function upgraded({ contracts }: Feed, contract: Contract, values: Values): Values {
  let current = values;
  for (const { version, upgrade } of contracts) if (version >= contract.version && upgrade) current = upgrade(current);
  return current;
}
