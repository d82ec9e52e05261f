import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { subjects } from '../../src/exchange/subjects.js';
import type { EntityView } from '../../src/reading/entityView.js';
import { masks } from '../../src/reading/view.js';
import type { FieldRule } from '../../src/records/fields.js';
import { hubSchema, views } from '../../src/schema.js';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';

const schema = hubSchema();
/** Columns of persons that a view masks; exact places, which the mask `place` hides, are tested with the alarms. */
const personalOf = ({ masks: own = {} }: EntityView) => Object.keys(own).filter((column) => own[column] !== 'place');
const withMasks = views.filter((view) => personalOf(view).length > 0);
const masked = withMasks.flatMap((view) => personalOf(view).map((column) => `${view.table}.${column}`));
const propertiesOf = (view: EntityView) =>
  view.columns.filter(({ column }) => personalOf(view).includes(column)).map(({ property }) => property);

/** Columns that sound like personal data and are shown whole, each with the reason. Whoever adds a column decides: a mask in its view, or a line here. */
const shown: Record<string, string> = {
  'expert.name': 'the name of an expert belongs to a public office: docs/decisions/contact-data-of-experts.md',
  'expert.birth_year': 'a year alone, as lists of appointed experts are published with it',
  'expert.workplace': 'an organisation',
  'expert_appointment.appointed_by': 'an authority',
  'depot.address': 'a place of the reserve, not of a person',
  'depot.duty_phone': 'the duty room of a depot, manned by turns',
  'team.address': 'a place of the team',
  'team.fax': 'a machine of the team',
  'plan_version.approved_by': 'an authority',
  'plan_act.by_whom': 'an authority or office',
  'plan_step.responsible': 'an office',
  'plan_response_level.approver': 'an office',
  'plan_command_body.head': 'the office that heads a body, such as the mayor in charge',
  'drill.place': 'where a drill was held',
  'emergency_case.place': 'where an emergency was',
  'case_lesson.responsible': 'a unit',
  'ambulance.plate': 'a vehicle of the emergency service',
  'hazmat_vehicle.plate': 'a vehicle of an enterprise; the driver is never taken',
  'construction_site.address': 'a place of building',
  'hazard_source.address': 'a place of an enterprise',
  'hospital_capacity.address': 'a place of a hospital',
  'station.address': 'a place of a station',
  'evacuation_capacity.duty_phone': 'the duty desk of an enterprise; the contract refuses mobiles of persons',
  'road_control.from_place': 'where a control begins',
  'road_control.to_place': 'where a control ends',
  'api_key.label': 'what a key is for',
  'api_key.contact': 'how those who run a client are reached; read with the scope key:read only',
};

/** Names of things and of callers: columns of these names are no persons. */
const things = new Set([
  ...['name', 'short_name', 'caller', 'request_id', 'email_sent', 'identity', 'next_identity'],
  ...['recorded_by', 'settled_by', 'updated_by', 'created_by', 'revoked_by'],
  ...['vessel_name', 'type_name', 'unit_name', 'receiving_unit_name', 'station_name', 'operator_name', 'enterprise_name'],
  ...[
    'builder_name',
    'developer_name',
    'supervisor_name',
    'proper_shipping_name',
    'chinese_name',
    'goods_name',
    'road_name',
    'plate_colour',
  ],
]);
const sounding =
  /phone|mobile|(^|_)name$|mail|identity|address|contact|person_|leader|manager|fax|head$|principal|birth|place$|workplace|responsible|witness|patient|plate|approver|appointed_by|approved_by|by_whom|telephone|_by$|id_number|passport|driver|reporter|caller/;

let cloned: ClonedDatabase;
let columns: string[];
let functions: string[];

beforeAll(async () => {
  cloned = await cloneDatabase();
  const { rows } = await cloned.database.primary.query<{ name: string }>(
    `select r.relname || '.' || a.attname as name from pg_attribute a join pg_class r on r.oid = a.attrelid join pg_namespace n on n.oid = r.relnamespace
     where n.nspname = 'public' and r.relkind in ('r', 'p') and not r.relispartition and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'date'::regtype, 'integer'::regtype, 'text[]'::regtype)`,
  );
  columns = rows.map(({ name }) => name);
  functions = (
    await cloned.database.primary.query<{ name: string }>(`select proname as name from pg_proc where pronamespace = 'hub'::regnamespace`)
  ).rows.map(({ name }) => name);
});
afterAll(() => cloned.drop());

describe('personal data', () => {
  test('is masked by a view, or shown for a reason that is written down, in every column that sounds like it', () => {
    const audit = /^audit_/;
    const unclassified = columns.filter((name) => {
      const [table = '', column = ''] = name.split('.');
      return sounding.test(column) && !things.has(column) && !audit.test(table) && !masked.includes(name) && !(name in shown);
    });
    expect(unclassified).toEqual([]);
  });

  test('that is said to be shown, or masked, is there', () => {
    expect([...Object.keys(shown), ...masked].filter((name) => !columns.includes(name))).toEqual([]);
    expect(Object.keys(shown).filter((name) => masked.includes(name))).toEqual([]);
  });

  test('has a function for each mask', () => {
    expect(masks.filter((mask) => !functions.includes(`mask_${mask}`))).toEqual([]);
  });

  const filling = (table: string, fields: Record<string, FieldRule>): { name: string; personal: boolean }[] =>
    Object.entries(fields).flatMap(([field, rule]) => {
      if (rule.part) return filling(rule.part.table, rule.part.items);
      const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [{ name: `${table}.${column}`, personal: rule.personal }];
    });
  const fields = Object.values(subjects).flatMap(({ kind }) => filling(kind.view().table, kind.fields));

  test('is said to be so where it is written too, so that no error and no dry run repeats it', () => {
    expect(fields.filter(({ personal }) => personal).length).toBeGreaterThan(10);
    expect(fields.filter(({ name, personal }) => personal && !masked.includes(name) && !(name in shown)).map(({ name }) => name)).toEqual(
      [],
    );
    expect(fields.filter(({ name, personal }) => !personal && masked.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test.each(withMasks.map((view) => [view.type, view] as const))('of %s can be neither filtered, sorted nor grouped by', (type, view) => {
    const properties = propertiesOf(view);
    expect(properties.length).toBeGreaterThan(0);
    const filter = schema.getType(`${type}Filter`);
    const order = schema.getType(`${type}OrderField`);
    const orders = properties.map((property) => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
    for (const property of properties) {
      expect(view.filters).not.toHaveProperty(property);
      if (isInputObjectType(filter)) expect(filter.getFields()).not.toHaveProperty(property);
      const object = schema.getType(type);
      if (isObjectType(object)) expect(getNamedType(object.getFields()[property]!.type).name).toBe('MaskedText');
    }
    for (const name of orders) {
      expect(view.orders).not.toHaveProperty(name);
      if (isEnumType(order)) expect(order.getValues().map(({ name: value }) => value)).not.toContain(name);
      for (const dimension of Object.values(schema.getTypeMap()).filter(({ name: each }) => each.endsWith('Dimension')))
        expect(isEnumType(dimension) && dimension.getValues().map(({ name: value }) => value)).not.toContain(name);
    }
  });
});
