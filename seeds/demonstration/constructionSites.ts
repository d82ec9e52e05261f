import type { Calendar } from './calendar.js';
import { casePlaces } from './casePlaces.js';
import { randomOf } from './random.js';
import { madeUpUscc } from './uscc.js';

const builders = [
  '连云港演示建设有限公司',
  '江苏演示建工集团有限公司',
  '海州演示建筑安装有限公司',
  '苏北演示市政工程有限公司',
  '演示港航工程有限公司',
];
const projects = [
  '商务中心',
  '安置小区',
  '学校扩建',
  '医院病房楼',
  '污水处理厂',
  '综合管廊',
  '仓储物流园',
  '体育公园',
  '人才公寓',
  '标准厂房',
];
const works = ['FOUNDATION_PIT', 'FORMWORK', 'LIFTING', 'SCAFFOLD', 'DEMOLITION', 'UNDERGROUND'];

/** Construction sites with their works of higher danger; names and numbers are made up. */
export function demonstrationConstructionSites(calendar: Calendar): Record<'sites' | 'works', object[]> {
  const random = randomOf('construction');
  const towns = casePlaces.filter(({ at }) => at === 'town' || at === 'chemical');
  const rows: Record<'sites' | 'works', object[]> = { sites: [], works: [] };
  for (let index = 0; index < 40; index++) {
    const place = towns[index % towns.length]!;
    const code = `GD-${place.region.slice(0, 6)}-${String(index + 1).padStart(3, '0')}`;
    const state = random.weighted(['BUILDING', 'NOT_STARTED', 'SUSPENDED', 'COMPLETED'], (each) => (each === 'BUILDING' ? 70 : 10));
    const begin = state === 'NOT_STARTED' ? random.whole(10, 90) : -random.whole(60, 500);
    const builder = random.whole(0, builders.length - 1);
    const some = random.some(works, random.whole(1, 3));
    rows.sites.push({
      code,
      name: `${place.name}演示${projects[index % projects.length]}`,
      licence_number:
        state === 'NOT_STARTED'
          ? null
          : `${place.region.slice(0, 6)}${calendar.date(begin).replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
      state,
      builder_name: builders[builder],
      builder_uscc: madeUpUscc(100 + builder),
      developer_name: '连云港演示城市发展有限公司',
      supervisor_name: '江苏演示工程监理有限公司',
      started_on: calendar.date(begin),
      expected_completion_on: calendar.date(begin + random.whole(300, 900)),
      workers_on_site: state === 'BUILDING' ? random.whole(30, 400) : 0,
      tower_cranes: random.whole(0, 5),
      pit_depth_metre: some.includes('FOUNDATION_PIT') ? random.whole(30, 150) / 10 : null,
      organization: 'LYG-HURD',
      region: place.region,
      address: place.name,
      longitude: Number((place.longitude + random.whole(-120, 120) / 10_000).toFixed(4)),
      latitude: Number((place.latitude + random.whole(-120, 120) / 10_000).toFixed(4)),
      source_crs: 'CGCS2000',
    });
    for (const kind of some)
      rows.works.push({
        construction_site: code,
        kind,
        exceeds_scale: random.chance(0.4),
        started_on: calendar.date(begin + random.whole(10, 60)),
        ended_on: null,
        note: null,
      });
  }
  return rows;
}
