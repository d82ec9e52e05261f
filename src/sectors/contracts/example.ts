import type { FieldRule } from '../../records/fields.js';
import type { Values } from '../../records/kind.js';
import type { Contract } from '../feed.js';

/** Fields that an example leaves out, since a first push has no use for them. */
const seldom = new Set(['withdrawn', 'revision', 'quality']);

/** One record that the contract takes, ready to push: the examples of its fields. */
export const exampleOf = (contract: Contract): Values =>
  Object.fromEntries(
    Object.entries(contract.fields).flatMap(([name, rule]) =>
      rule.example === undefined || seldom.has(name) ? [] : [[name, typed(rule)]],
    ),
  );

const typed = ({ holds, example }: FieldRule): unknown => (holds?.kind === 'number' ? Number(example) : example);
