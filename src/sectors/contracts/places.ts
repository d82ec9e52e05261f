import type { FieldRule } from '../../records/fields.js';
import { boolean, reference, text } from '../../records/fields.js';
import { toOrganization, toRegion } from '../../vocabulary/references.js';
import type { Contract } from '../feed.js';
import { pointFields, recordContract } from './contract.js';

/** A contract of stations of sectors other than water: name, place and what the sector adds. */
export const placesContract = (example: { name: string; region: string }, fields: Readonly<Record<string, FieldRule>> = {}): Contract =>
  recordContract(
    {
      name: text('名称', 'The name', 100, { required: true, example: example.name }),
      ...fields,
      region: reference('行政区划', 'division', toRegion, { example: example.region }),
      organization: reference('管理单位', 'organisation', toOrganization),
      address: text('地址', 'The address', 200),
      active: boolean('在用', 'Whether it is in use', { example: '是' }),
      ...pointFields(),
    },
    { version: 1 },
  );
