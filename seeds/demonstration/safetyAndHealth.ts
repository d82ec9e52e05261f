import type { PoolClient } from 'pg';
import { calendarOf } from './calendar.js';
import { writeCityReadings } from './cityReadings.js';
import { cityStations } from './cityStations.js';
import { demonstrationConstructionSites } from './constructionSites.js';
import type { Filled } from './filled.js';
import { demonstrationHospitals } from './hospitals.js';
import { demonstrationInstallations } from './installations.js';
import { demonstrationPoliceRecords } from './policeRecords.js';
import { insertRows, type RowShape } from './rows.js';

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'text']));
const counts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'integer']));
const numbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'double precision']));
const instants = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'timestamptz']));
const days = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'date']));
const point = { ...numbers('longitude', 'latitude'), source_crs: 'text' };
const region = { region: { table: 'region' } };
const organization = { organization: { table: 'organization' } };
const people = ['principal', 'technical', 'operation'].flatMap((who) => [`${who}_name`, `${who}_phone`]);

const shapes = {
  alarms: {
    table: 'alarm',
    columns: {
      ...texts('code', 'channel', 'type_code', 'type_name', 'road', 'unit_name', 'receiving_unit_name', 'dispatch_number'),
      ...texts('disaster_level', 'burning_material', 'building_type', 'fire_floor'),
      ...instants('reported_at'),
      people_trapped: 'boolean',
      ...numbers('longitude', 'latitude', 'exact_longitude', 'exact_latitude'),
    },
    references: { ...region, event_type: { table: 'event_type', scheme: 'cn-emergency-platform-5' } },
    record: true,
  },
  roadControls: {
    table: 'road_control',
    columns: {
      ...texts('code', 'kind', 'road_name', 'direction', 'reason', 'detour', 'unit_name'),
      ...instants('started_at', 'expected_end_at', 'ended_at'),
      ...point,
    },
    references: region,
    record: true,
  },
  sources: {
    table: 'hazard_source',
    columns: {
      ...texts('code', 'enterprise_name', 'uscc', 'unit_name', 'authority', 'installation', 'level', 'filing_number', 'address', ...people),
      ...numbers('quantity_ratio', 'risk_value', 'alpha'),
      ...counts('nearby_people'),
      ...days('filed_on', 'filing_expires_on'),
      ...point,
    },
    references: { ...region, ...organization, plan: { table: 'plan' }, depot: { table: 'depot' } },
    record: true,
  },
  chemicals: {
    table: 'hazard_source_chemical',
    columns: { ...texts('name', 'cas_number'), ...numbers('quantity_tonne', 'critical_tonne', 'beta') },
    references: { hazard_source: { table: 'hazard_source' } },
    record: false,
  },
  stations: {
    table: 'station',
    columns: {
      ...texts('code', 'sector', 'kind', 'name', 'river', 'datum', 'address'),
      ...numbers('warning_level_metre', 'guarantee_level_metre'),
      ...point,
    },
    references: { ...region, ...organization, hazard_source: { table: 'hazard_source' } },
    record: true,
  },
  hospitals: {
    table: 'hospital_capacity',
    columns: {
      ...texts('code', 'name', 'grade', 'facility_status', 'ems_traffic', 'address'),
      ...instants('reported_at'),
      ...counts(
        'available_beds',
        'baseline_beds',
        'available_intensive_beds',
        'triage_red',
        'triage_yellow',
        'triage_green',
        'triage_black',
      ),
      ...point,
    },
    references: { ...region, ...organization },
    record: true,
  },
  beds: {
    table: 'hospital_beds',
    columns: {
      ...texts('kind', 'status'),
      ...counts('available_count', 'baseline_count', 'additional_capacity_count24_hr', 'additional_capacity_count72_hr'),
    },
    references: { hospital_capacity: { table: 'hospital_capacity' } },
    record: false,
  },
  ambulances: {
    table: 'ambulance',
    columns: {
      ...texts('code', 'plate', 'kind', 'station_name', 'state', 'task_number'),
      ...instants('state_since'),
      ...counts('crew_count'),
      ...point,
    },
    references: { ...region, hospital: { table: 'hospital_capacity' } },
    record: true,
  },
  sites: {
    table: 'construction_site',
    columns: {
      ...texts('code', 'name', 'licence_number', 'state', 'builder_name', 'builder_uscc', 'developer_name', 'supervisor_name', 'address'),
      ...days('started_on', 'expected_completion_on'),
      ...counts('workers_on_site', 'tower_cranes'),
      ...numbers('pit_depth_metre'),
      ...point,
    },
    references: { ...region, ...organization },
    record: true,
  },
  works: {
    table: 'dangerous_work',
    columns: { ...texts('kind', 'note'), exceeds_scale: 'boolean', ...days('started_on', 'ended_on') },
    references: { construction_site: { table: 'construction_site' } },
    record: false,
  },
} satisfies Record<string, RowShape>;

/** Writes what police, work safety, environment, health and construction would push of a city seeded on the given day. */
export async function writeSafetyAndHealth(client: PoolClient, today: string): Promise<Filled> {
  const calendar = calendarOf(today);
  const { sources, chemicals, tanks } = demonstrationInstallations(calendar);
  const stations = [...cityStations, ...tanks.map((tank) => ({ ...tank, kind: 'TANK' }))].map((station) => ({
    ...station,
    source_crs: 'CGCS2000',
  }));
  const rows: Record<keyof typeof shapes, object[]> = {
    ...{ sources, chemicals, stations },
    ...demonstrationPoliceRecords(calendar),
    ...demonstrationHospitals(calendar),
    ...demonstrationConstructionSites(calendar),
  };
  for (const name of Object.keys(shapes) as (keyof typeof shapes)[]) await insertRows(client, shapes[name], rows[name]);
  const readings = await writeCityReadings(client, today);
  const count = (name: keyof typeof shapes) => rows[name].length;
  return {
    tables: [...Object.values(shapes).map(({ table }) => table), 'series', 'observation'],
    sentence: {
      zh: `部门数据：警情 ${count('alarms')}、交通管制 ${count('roadControls')}、重大危险源 ${count('sources')}、医院 ${count('hospitals')}、急救车 ${count('ambulances')}、工地 ${count('sites')}、测站 ${count('stations')}、观测值 ${readings}`,
      en: `sector data: ${count('alarms')} alarms, ${count('roadControls')} road controls, ${count('sources')} hazard sources, ${count('hospitals')} hospitals, ${count('ambulances')} ambulances, ${count('sites')} construction sites, ${count('stations')} stations, ${readings} observations`,
    },
  };
}
