import { caseView } from '../../libraries/cases/register/view.js';
import { inForceId } from '../../libraries/plans/versions/inForce.js';
import { validity } from '../../libraries/plans/regulations/validity.js';
import { teamView } from '../../libraries/teams/roster/view.js';
import { expertView } from '../../libraries/experts/roster/view.js';
import type { Compilation } from '../../reading/compilation.js';
import type { ScopeName } from './request.js';

/** Where PostgreSQL finds the text of one type of hit, as SQL over rows that stand under `x` and what is joined to them. */
export interface TextSource {
  type: string;
  from: string;
  title: string;
  /** Further texts, the weightiest first. */
  texts: string[];
  /** Numbers that are found exactly. */
  codes: string[];
  kind: string;
  level: string;
  year: string;
  region: string;
  /** Ids of the classes of emergencies, as a subquery. */
  eventTypes: string | null;
  superseded: string;
  /** Global id of the plan or regulation that it is part of. */
  parent: string;
  position: string | null;
}

const none = 'null::text';
const yearOf = (day: string): string => `extract(year from ${day})::integer`;

/** The texts of each scope, at the present. */
export function textsOf(scope: ScopeName, compilation: Compilation): TextSource[] {
  const at = (table: string, type: string) => compilation.table(table, type);
  const plan = {
    kind: 'p.kind',
    level: 'p.level',
    region: 'p.region_id',
    eventTypes: `select k.event_type_id from ${at('plan_event_type', 'PlanEventType')} k where k.plan_id = p.id`,
    parent: `'pln_' || p.id`,
    position: null,
  };
  const regulation = {
    level: 'g.level',
    year: yearOf('coalesce(g.version_on, g.effective_on, g.promulgated_on)'),
    region: 'g.region_id',
    eventTypes: `select k.event_type_id from ${at('regulation_event_type', 'RegulationEventType')} k where k.regulation_id = g.id`,
    superseded: `${validity('g', compilation)} in ('AMENDED', 'REPEALED')`,
    parent: `'rgl_' || g.id`,
    position: null,
  };
  const plain = { parent: none, superseded: 'false', eventTypes: null, year: 'null::integer', position: null };
  const sources: Record<ScopeName, () => TextSource[]> = {
    PLANS: () => [
      {
        ...plan,
        type: 'Plan',
        from: `${at('plan', 'Plan')} x join ${at('plan', 'Plan')} p on p.id = x.id left join ${at('plan_version', 'PlanVersion')} v on v.id = ${inForceId('p.id', compilation)}`,
        title: 'x.title',
        texts: ['x.summary', 'x.issuer'],
        codes: ['x.code', 'v.document_number', 'v.filing_number'],
        year: yearOf('coalesce(v.effective_on, v.issued_on)'),
        superseded: 'v.id is null',
      },
      {
        ...plan,
        type: 'PlanSection',
        from: `${at('plan_section', 'PlanSection')} x join ${at('plan_version', 'PlanVersion')} v on v.id = x.version_id join ${at('plan', 'Plan')} p on p.id = v.plan_id`,
        title: 'x.heading',
        texts: ['x.text', 'p.title'],
        codes: ['v.document_number'],
        year: yearOf('coalesce(v.effective_on, v.issued_on)'),
        superseded: `v.id is distinct from ${inForceId('p.id', compilation)} and v.stage in ('ISSUED', 'FILED', 'ABOLISHED')`,
      },
    ],
    REGULATIONS: () => [
      {
        ...regulation,
        type: 'Regulation',
        from: `${at('regulation', 'Regulation')} x join ${at('regulation', 'Regulation')} g on g.id = x.id`,
        title: 'x.title',
        texts: ['x.short_title', 'x.summary', 'x.issuer', 'x.topic'],
        codes: ['x.code', 'x.document_number', 'x.title'],
        kind: `'REGULATION'`,
      },
      {
        ...regulation,
        type: 'Article',
        from: `${at('regulation_article', 'Article')} x join ${at('regulation', 'Regulation')} g on g.id = x.regulation_id`,
        title: 'x.heading',
        texts: ['x.text', 'g.title', 'x.number'],
        codes: ['g.document_number'],
        kind: 'x.kind',
      },
    ],
    CASES: () => [
      {
        ...plain,
        type: 'Case',
        from: `${at('emergency_case', 'Case')} x left join ${at('event_type', 'EventType')} e on e.id = x.event_type_id`,
        title: 'x.title',
        texts: ['x.summary', 'x.text', 'x.place', 'x.direct_cause', 'x.responsibility'],
        codes: [
          'x.code',
          `(select string_agg(concat_ws(' ', 'UN' || regexp_replace(c.un_number, '\\D', '', 'g'), c.cas_number), ' ') from ${at('case_chemical', 'CaseChemical')} c where c.case_id = x.id)`,
        ],
        kind: `split_part(e.path, '/', 3)`,
        level: 'x.level',
        year: yearOf('x.occurred_at'),
        region: 'x.region_id',
        eventTypes: `select x.event_type_id union all select k.event_type_id from ${at('case_event_type', 'CaseEventType')} k where k.case_id = x.id`,
        position: caseView.position!('x', compilation),
      },
    ],
    MATERIALS: () => [
      {
        ...plain,
        type: 'Material',
        from: `${at('material', 'Material')} x left join ${at('material_category', 'MaterialCategory')} c on c.id = x.category_id`,
        title: 'x.name',
        texts: ['x.specification', 'x.remarks', 'c.name', 'x.manufacturer'],
        codes: ['x.code', 'x.model', `'UN' || regexp_replace(x.un_number, '\\D', '', 'g')`],
        kind: 'c.code',
        level: none,
        region: 'null::bigint',
      },
    ],
    TEAMS: () => [
      {
        ...plain,
        type: 'Team',
        from: `${at('team', 'Team')} x left join ${at('organization', 'Organization')} o on o.id = x.organization_id`,
        title: 'x.name',
        texts: [
          `(select string_agg(c.name, ' ') from ${at('team_capability', 'TeamCapability')} c where c.team_id = x.id)`,
          `(select string_agg(q.name, ' ') from ${at('team_equipment', 'TeamEquipment')} q where q.team_id = x.id)`,
          'x.address',
          'o.name',
          'x.remarks',
        ],
        codes: ['x.code'],
        kind: 'x.kind',
        level: 'x.grade',
        region: 'x.region_id',
        superseded: 'not x.active',
        position: teamView.position!('x', compilation),
      },
    ],
    EXPERTS: () => [
      {
        ...plain,
        type: 'Expert',
        from: `${at('expert', 'Expert')} x left join ${at('resource_type', 'ResourceType')} t on t.id = x.type_id`,
        title: 'x.name',
        texts: [
          `(select string_agg(s.name, ' ') from ${at('expert_specialty', 'ExpertSpecialty')} s where s.expert_id = x.id)`,
          't.name',
          'x.workplace',
          'x.title',
          'x.post',
          'x.qualification',
          'x.summary',
        ],
        codes: ['x.code'],
        kind: 't.code',
        level: 'x.level',
        region: 'x.region_id',
        superseded: `x.state = 'DISMISSED'`,
        position: expertView.position!('x', compilation),
      },
    ],
  };
  return sources[scope]();
}
