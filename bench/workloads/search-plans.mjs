/** W5: twenty sections of plans found by words, each with its plan and the teams of the plan. */
export const searchPlans = {
  name: 'W5',
  title: 'search of 20 sections of plans, with their plans and two teams of each',
  targets: { raw: 0.75 },
  words: ['危化品泄漏', '防汛', '台风', '森林火灾', '溢油', '现场处置', '人员疏散', '信息报告', '物资储备', '响应启动'],

  hub: {
    query: `query W5($text: String!) {
  search(text: $text, in: [PLANS], first: 20) {
    edges {
      score
      node {
        ... on PlanSection { id number heading version { plan { id title teams(first: 2) { nodes { name } } } } }
        ... on Plan { id title teams(first: 2) { nodes { name } } }
      }
    }
  }
}`,
  },

  /** What a hand-written server asks the engine, and the one statement that reads the records of its hits. */
  raw: {
    search: (text) => ({
      q: text,
      // versions of a plan show the same record: some more than twenty, so that twenty different ones are among them
      limit: 31,
      locales: ['cmn'],
      matchingStrategy: 'last',
      attributesToRetrieve: ['record', 'type'],
      showRankingScore: true,
    }),
    statement: `select p.place, case p.type when 'Plan'
    then (select row_to_json(o) from (select 'pln_' || x.id as id, x.title,
      (select json_build_object('nodes', coalesce(json_agg(t), '[]')) from (
        select t.name from plan_team k join team t on t.id = k.team_id where k.plan_id = x.id order by k.position, t.id limit 2) t) as teams
      from plan x where x.id = p.id) o)
    else (select row_to_json(o) from (select 'psc_' || s.id as id, s.number, s.heading,
      json_build_object('plan', (select row_to_json(q) from (select 'pln_' || x.id as id, x.title,
        (select json_build_object('nodes', coalesce(json_agg(t), '[]')) from (
          select t.name from plan_team k join team t on t.id = k.team_id where k.plan_id = x.id order by k.position, t.id limit 2) t) as teams
        from plan_version v join plan x on x.id = v.plan_id where v.id = s.version_id) q)) as version
      from plan_section s where s.id = p.id) o) end::text as json
from unnest($1::integer[], $2::text[], $3::bigint[]) p(place, type, id) order by p.place`,
  },
};
