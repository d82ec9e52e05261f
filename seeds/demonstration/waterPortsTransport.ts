import type { PoolClient } from 'pg';
import { calendarOf } from './calendar.js';
import type { Filled } from './filled.js';
import { portAndRoadRecords } from './portAndRoadRecords.js';
import { insertRows, type RowShape } from './rows.js';
import { writeWaterReadings } from './waterReadings.js';
import { waterStations } from './waterStations.js';

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'text']));
const counts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'integer']));
const numbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'double precision']));
const instants = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'timestamptz']));
const point = { ...numbers('longitude', 'latitude'), source_crs: 'text' };
const region = { region: { table: 'region' } };
const shape = (table: string, columns: Record<string, string>, references: RowShape['references'] = {}): RowShape => ({
  ...{ table, columns: { code: 'text', ...columns, ...point }, references, record: true },
});

const stationShape = shape(
  'station',
  { ...texts('sector', 'kind', 'name', 'river', 'datum'), ...numbers('warning_level_metre', 'guarantee_level_metre') },
  region,
);
// prettier-ignore
const shapes: Record<keyof ReturnType<typeof portAndRoadRecords>, RowShape> = {
  berths: shape('berth', { ...texts('name', 'terminal', 'state'), ...counts('tonnage_class'), hazardous_cargo: 'boolean' }, region),
  calls: shape('vessel_call', { ...texts('vessel_name', 'mmsi', 'vessel_kind', 'state', 'berth'), ...instants('expected_arrival_at', 'arrived_at', 'departed_at'), dangerous_goods: 'boolean' }),
  declarations: shape('dangerous_goods_declaration', { ...texts('vessel_name', 'un_number', 'proper_shipping_name', 'chinese_name', 'imo_class', 'packing_group', 'quantity_unit', 'berth', 'direction', 'state'), ...numbers('net_quantity'), ...instants('declared_at', 'expected_at'), reported_in_time: 'boolean' }, { ...region, vessel_call: { table: 'vessel_call' } }),
  positions: shape('vessel_position', { ...texts('mmsi', 'vessel_name', 'navigation_status'), ...counts('vessel_type'), ...numbers('speed_knot'), ...instants('observed_at') }),
  roadEvents: shape('road_event', { ...texts('kind', 'severity', 'road_code', 'from_stake'), ...counts('from_stake_metre'), ...instants('started_at', 'ended_at') }, region),
  vehicles: shape('hazmat_vehicle', { ...texts('plate', 'plate_colour', 'operator_name', 'un_number', 'goods_name'), ...numbers('load_tonne', 'speed_kilometre_hour'), ...instants('observed_at') }, region),
  capacities: shape('evacuation_capacity', { ...texts('name', 'kind', 'state'), ...counts('vehicle_count', 'seats_total', 'seats_available', 'assembly_minutes'), ...instants('reported_at') }, region),
};

/** Writes what the authorities of water, ports and transport would push of a city seeded on the given day. */
export async function writeWaterPortsTransport(client: PoolClient, today: string): Promise<Filled> {
  const stations = waterStations();
  await insertRows(client, stationShape, stations);
  const rows = portAndRoadRecords(calendarOf(today));
  for (const name of Object.keys(shapes) as (keyof typeof shapes)[]) await insertRows(client, shapes[name], rows[name]);
  const readings = await writeWaterReadings(client, today, stations[1]!.code, stations[0]!.code);
  const { calls, declarations, roadEvents } = rows;
  return {
    tables: ['station', ...Object.values(shapes).map(({ table }) => table), 'series', 'observation'],
    sentence: {
      zh: `水利、港口、交通：测站 ${stations.length}、观测值 ${readings}、船舶到港 ${calls.length}、危险货物申报 ${declarations.length}、道路事件 ${roadEvents.length}`,
      en: `water, ports, transport: ${stations.length} stations, ${readings} observations, ${calls.length} vessel calls, ${declarations.length} declarations of dangerous goods, ${roadEvents.length} road events`,
    },
  };
}
