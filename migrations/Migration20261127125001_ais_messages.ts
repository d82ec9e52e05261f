import { Migration } from '@mikro-orm/migrations';
import { placeColumns, pushedColumns, recordColumns } from './columns.js';

/** AIS messages as receivers heard them. */
export class Migration20261127125001_ais_messages extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;

create table ais_message (${recordColumns},
  sentence text not null,
  received_at timestamptz not null,
  receiver text,
  message_type integer not null check (message_type between 1 and 27),
  mmsi text not null,
  speed_knot double precision,
  course_degree double precision,
  heading_degree integer,
  navigation_status text check (navigation_status in ('UNDER_WAY_ENGINE', 'AT_ANCHOR', 'NOT_UNDER_COMMAND', 'RESTRICTED', 'CONSTRAINED_BY_DRAUGHT', 'MOORED', 'AGROUND', 'FISHING', 'UNDER_WAY_SAILING', 'AIS_SART', 'OTHER')),
  imo_number text,
  call_sign text,
  vessel_name text,
  vessel_type integer,
  draught_metre double precision,
  destination text,
  expected_arrival text,
  ${placeColumns},
  ${pushedColumns}
);
create index on ais_message (received_at desc, id);
create index on ais_message (mmsi, received_at desc, id desc) where longitude is not null;
create index on ais_message (mmsi, received_at desc, id desc) where vessel_name is not null;
create index on ais_message (mmsi, received_at);
create index on ais_message (message_type, received_at);
create index on ais_message (imo_number);
create index on ais_message using gist (position);
create index on ais_message (updated_at, id);
call hub.follow('ais_message', 'AisMessage');
`);
  }
}
