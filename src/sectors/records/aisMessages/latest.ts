import type { Compilation } from '../../../reading/compilation.js';

/** SQL of whether a message tells the newest position of its sender at the moment asked for. */
export const latest = (table: string, compilation: Compilation): string =>
  `(${table}.longitude is not null and not exists (select 1 from ${compilation.table('ais_message', 'AisMessage')} newer
    where newer.mmsi = ${table}.mmsi and newer.longitude is not null and not newer.withdrawn and (newer.received_at, newer.id) > (${table}.received_at, ${table}.id)))`;

/** SQL of the name that the sender of a message told last, in any of its messages. */
export const lastName = (table: string, compilation: Compilation): string =>
  `(select named.vessel_name from ${compilation.table('ais_message', 'AisMessage')} named
    where named.mmsi = ${table}.mmsi and named.vessel_name is not null and not named.withdrawn order by named.received_at desc, named.id desc limit 1)`;
