/** W2: twenty cases of a county, newest first, each with its plans, five sections of the version in force and three experts. */
export const caseTree = {
  name: 'W2',
  title: '20 cases of a county with their plans, five sections and three experts of each',
  targets: { raw: 0.55, postgraphile: 1.8 },
  draw: (pick, { regions }) => ({ region: regions[pick(regions.length)] }),

  hub: {
    query: `query W2($region: ID!) {
  cases(first: 20, filter: { region: { id: { eq: $region } } }, orderBy: [{ field: OCCURRED_AT, direction: DESC }]) {
    nodes {
      id title level occurredAt
      plans {
        nodes {
          id title kind
          versionInForce { sections(first: 5) { nodes { number heading } } }
          experts(first: 3) { nodes { id name title } }
        }
      }
    }
  }
}`,
    variables: ({ region }) => ({ region: `reg_${region}` }),
  },

  postgraphile: {
    query: `query W2($region: BigInt!) {
  emergencyCases(first: 20, condition: { regionId: $region }, orderBy: [OCCURRED_AT_DESC, ROW_ID_DESC]) {
    nodes {
      rowId title level occurredAt
      casePlansByCaseId(orderBy: [POSITION_ASC]) {
        nodes {
          plan {
            rowId title kind
            planVersions(first: 1, orderBy: [ISSUED_ON_DESC]) {
              nodes { planSectionsByVersionId(first: 5, orderBy: [POSITION_ASC]) { nodes { number heading } } }
            }
            planExperts(first: 3, orderBy: [POSITION_ASC]) { nodes { expert { rowId name title } } }
          }
        }
      }
    }
  }
}`,
    variables: ({ region }) => ({ region: String(region) }),
  },

  raw: {
    field: 'cases',
    statement: `select json_build_object('nodes', coalesce(json_agg(o), '[]'))::text as json
from (
  select 'cas_' || c.id as id, c.title, c.level, c.occurred_at as "occurredAt",
    (select coalesce(json_agg(p), '[]') from (
      select 'pln_' || p.id as id, p.title, p.kind,
        (select coalesce(json_agg(s), '[]') from (
          select s.number, s.heading from plan_section s
          where s.version_id = (
            select v.id from plan_version v
            where v.plan_id = p.id and v.stage in ('ISSUED', 'FILED') and coalesce(v.effective_on, v.issued_on) <= current_date and (v.abolished_on is null or v.abolished_on > current_date)
            order by v.issued_on desc, v.id desc limit 1)
          order by s.position limit 5
        ) s) as sections,
        (select coalesce(json_agg(e), '[]') from (
          select 'exp_' || e.id as id, e.name, e.title from plan_expert pe join expert e on e.id = pe.expert_id where pe.plan_id = p.id order by pe.position limit 3
        ) e) as experts
      from case_plan cp join plan p on p.id = cp.plan_id where cp.case_id = c.id order by cp.position
    ) p) as plans
  from emergency_case c where c.region_id = $1 order by c.occurred_at desc, c.id desc limit 20
) o`,
    values: ({ region }) => [region],
  },

  plain: {
    hub: ({ cases }) =>
      cases.nodes.map(({ plans, ...node }) => ({
        ...node,
        plans: plans.nodes.map(({ versionInForce, experts, ...plan }) => ({
          ...plan,
          sections: versionInForce.sections.nodes,
          experts: experts.nodes,
        })),
      })),
    raw: ({ cases }) => cases.nodes,
    postgraphile: ({ emergencyCases }) =>
      emergencyCases.nodes.map(({ rowId, casePlansByCaseId, ...node }) => ({
        id: `cas_${rowId}`,
        ...node,
        plans: casePlansByCaseId.nodes.map(({ plan: { rowId: planId, planVersions, planExperts, ...plan } }) => ({
          id: `pln_${planId}`,
          ...plan,
          sections: planVersions.nodes[0].planSectionsByVersionId.nodes,
          experts: planExperts.nodes.map(({ expert: { rowId: expertId, ...expert } }) => ({ id: `exp_${expertId}`, ...expert })),
        })),
      })),
  },
};
