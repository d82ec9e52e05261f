import type { Compilation } from '../../../reading/compilation.js';
import { expertView } from '../../experts/roster/view.js';
import { usable } from '../../materials/lots/stock.js';
import { stockLotView } from '../../materials/lots/view.js';
import { teamView } from '../../teams/roster/view.js';

/** Units in which the people of teams are counted; in all others a team counts as one. */
const people = `('人', '名')`;

/** The ids of a class and of all below it in its scheme. */
const subtree = (table: string, type: string, id: string, compilation: Compilation): string => {
  const classes = compilation.table(table, type);
  return `(select c.id from ${classes} c join ${classes} top on top.id = ${id} and top.scheme = c.scheme and starts_with(c.path, top.path))`;
};

/**
 * What can meet a need `n` of a plan `p` on the day asked, one row each with a name of its own and a quantity in the
 * unit of the need: usable lots less what is reserved and teams on standby in the division of the plan, all of them when
 * it has none, teams of the whole city, and experts appointed and to be had anywhere. Only what the caller may see.
 */
export function offers(compilation: Compilation): string {
  const at = (table: string, type: string) => compilation.table(table, type);
  const ruled = (rule: string | undefined) => (rule ? ` and ${rule}` : '');
  const within = (region: string) =>
    `(p.region_id is null or ${region} in (select r.id from ${at('region', 'Region')} r join ${at('region', 'Region')} w on w.id = p.region_id and starts_with(r.path, w.path)))`;
  const type = subtree('resource_type', 'ResourceType', 'n.type_id', compilation);
  const category = subtree('material_category', 'MaterialCategory', 'n.category_id', compilation);
  return `(select 'lot ' || l.id as name, l.quantity - l.reserved as quantity
 from ${at('material', 'Material')} m join ${at('stock_lot', 'StockLot')} l on l.material_id = m.id join ${at('depot', 'Depot')} b on b.id = l.depot_id
 where n.kind = 'MATERIAL' and m.unit = n.unit and (m.id = n.material_id or m.category_id in ${category}) and l.quantity > l.reserved and ${usable('l', compilation)} and ${within('b.region_id')}${ruled(stockLotView.rowRule?.(compilation.caller, 'l', compilation))}
 union all select 'team ' || t.id, case when n.unit in ${people} then coalesce(t.available_people, t.total_people, 0) else 1 end from ${at('team', 'Team')} t
 where n.kind = 'TEAM' and t.active and t.status = 'STANDBY' and (t.type_id in ${type} or t.id in (select k.team_id from ${at('team_classification', 'TeamClassification')} k where k.type_id in ${type})) and (t.region_id is null or ${within('t.region_id')})${ruled(teamView.rowRule?.(compilation.caller, 't', compilation))}
 union all select 'expert ' || e.id, 1 from ${at('expert', 'Expert')} e
 where n.kind = 'EXPERT' and e.state = 'APPOINTED' and e.availability in ('AVAILABLE', 'ON_CALL') and (e.type_id in ${type} or e.id in (select s.expert_id from ${at('expert_specialty', 'ExpertSpecialty')} s where s.type_id in ${type}))${ruled(expertView.rowRule?.(compilation.caller, 'e', compilation))})`;
}
