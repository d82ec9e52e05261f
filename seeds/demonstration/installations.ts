import { hazardLevel } from '../../src/sectors/records/hazardSources/hazardLevel.js';
import type { Calendar } from './calendar.js';
import { casePlaces } from './casePlaces.js';
import { demonstrationDepots, madeUpName } from './depots.js';
import { randomOf } from './random.js';
import { madeUpUscc } from './uscc.js';

type Chemical = readonly [name: string, cas: string | null, critical: number, beta: number];

/** Chemicals of the city's plants with the Q and β that their filings state; of chlorine and ammonia those of GB 18218-2018. */
const chemicals: Record<string, Chemical> = {
  chlorine: ['液氯', '7782-50-5', 5, 4],
  ammonia: ['液氨', '7664-41-7', 10, 2],
  benzene: ['苯', '71-43-2', 50, 1],
  methanol: ['甲醇', '67-56-1', 500, 1],
  propane: ['丙烷', '74-98-6', 50, 1.5],
  petrol: ['汽油', null, 200, 1],
  styrene: ['苯乙烯', '100-42-5', 500, 1],
  acetone: ['丙酮', '67-64-1', 500, 1],
};

type Unit = readonly [
  name: string,
  kind: 'PRODUCTION' | 'STORAGE' | 'BERTH_TANKS',
  stored: readonly (readonly [keyof typeof chemicals, number])[],
];
type Enterprise = readonly [name: string, depotOf: string | null, place: string, plan: string, units: readonly Unit[]];

// prettier-ignore
const enterprises: readonly Enterprise[] = [
  ['徐圩演示石化有限公司', '徐圩演示石化', '徐圩新区石化一路', 'YA-320700-002', [
    ['芳烃装置', 'PRODUCTION', [['benzene', 900], ['styrene', 1800]]], ['液氯储存单元', 'STORAGE', [['chlorine', 60]]], ['丙烷罐区', 'STORAGE', [['propane', 4200]]]]],
  ['徐圩演示新材料有限公司', null, '徐圩新区港前大道', 'YA-320700-002', [
    ['甲醇罐区', 'STORAGE', [['methanol', 9000]]], ['液氨储存单元', 'STORAGE', [['ammonia', 48]]]]],
  ['连云港演示储运有限公司', '连云港演示储运', '徐圩新区港前大道', 'YA-320700-002', [
    ['汽油罐区', 'STORAGE', [['petrol', 9600]]], ['溶剂库', 'STORAGE', [['acetone', 700], ['styrene', 400]]]]],
  ['灌云演示化工有限公司', '灌云演示化工', '灌云临港产业区经四路', 'YA-320700-002', [
    ['氯化车间', 'PRODUCTION', [['chlorine', 14]]], ['液氨储存单元', 'STORAGE', [['ammonia', 12]]]]],
  ['灌南演示精细化工有限公司', null, '灌南化工园区新港大道', 'YA-320700-002', [
    ['苯罐区', 'STORAGE', [['benzene', 260]]], ['原料仓库', 'STORAGE', [['methanol', 300], ['acetone', 260]]]]],
  ['柘汪演示钢铁有限公司', null, '柘汪临港产业区江苏路', 'YA-320700-002', [
    ['液氨制冷单元', 'STORAGE', [['ammonia', 22]]]]],
  ['东海演示冷链有限公司', null, '东海县牛山街道', 'YA-320700-002', [
    ['制冷机房', 'STORAGE', [['ammonia', 11]]]]],
  ['连云港演示港务有限公司', '连云港演示港务', '连云港区庙岭作业区', 'YA-320700-003', [
    ['液体化工码头罐区', 'BERTH_TANKS', [['methanol', 16000], ['styrene', 6000]]]]],
  ['徐圩演示码头仓储有限公司', null, '徐圩港区液体散货区', 'YA-320700-003', [
    ['苯类码头罐区', 'BERTH_TANKS', [['benzene', 5200]]], ['汽油码头罐区', 'BERTH_TANKS', [['petrol', 21000]]]]],
];

export interface Installations {
  sources: object[];
  chemicals: object[];
  tanks: {
    code: string;
    sector: string;
    name: string;
    hazard_source: string;
    region: string;
    longitude: number;
    latitude: number;
    address: string;
  }[];
}

/** Hazard sources of the city with their chemicals and tanks; enterprises, people and numbers are made up. */
export function demonstrationInstallations(calendar: Calendar): Installations {
  const random = randomOf('installations');
  const rows: Installations = { sources: [], chemicals: [], tanks: [] };
  const depots = demonstrationDepots();
  enterprises.forEach(([enterprise, depotOf, placeName, plan, units], which) => {
    const place = casePlaces.find(({ name }) => name === placeName)!;
    units.forEach(([unit, installation, stored], index) => {
      const code = `WXY-${place.region.slice(0, 6)}-${String(which + 1).padStart(2, '0')}${index + 1}`;
      const [longitude, latitude] = [place.longitude, place.latitude].map((degrees) =>
        Number((degrees + random.whole(-60, 60) / 10_000).toFixed(4)),
      );
      const people = random.pick([0, 12, 26, 35, 60, 120]);
      const held = stored.map(([name, quantityTonne]) => {
        const [chemical, cas, criticalTonne, beta] = chemicals[name]!;
        return { chemical, cas, quantityTonne, criticalTonne, beta };
      });
      const { quantityRatio, riskValue, alpha, level } = hazardLevel(held, people);
      const filed = -random.whole(30, 900);
      const person = (offset: number) => ({
        name: madeUpName(which * 7 + index * 3 + offset),
        phone: `1380001${String(1000 + which * 30 + index * 3 + offset)}`,
      });
      const [principal, technical, operation] = [person(0), person(1), person(2)];
      const ofPorts = installation === 'BERTH_TANKS';
      rows.sources.push({
        code,
        enterprise_name: enterprise,
        uscc: madeUpUscc(which + 1),
        unit_name: unit,
        authority: ofPorts ? 'PORTS' : 'WORK_SAFETY',
        installation,
        level,
        quantity_ratio: quantityRatio,
        risk_value: riskValue,
        alpha,
        nearby_people: people,
        filing_number: `BA苏${place.region.slice(0, 6)}[${calendar.date(filed).slice(0, 4)}]${String(which * 10 + index + 1).padStart(3, '0')}`,
        filed_on: calendar.date(filed),
        filing_expires_on: calendar.date(filed + 3 * 365),
        plan,
        depot: depotOf && depots.find(({ name }) => name.startsWith(depotOf))!.code,
        organization: ofPorts ? 'LYG-PORT' : 'LYG-EMB',
        region: place.region,
        address: placeName,
        principal_name: principal!.name,
        principal_phone: principal!.phone,
        technical_name: technical!.name,
        technical_phone: technical!.phone,
        operation_name: operation!.name,
        operation_phone: operation!.phone,
        longitude,
        latitude,
        source_crs: 'CGCS2000',
      });
      for (const { chemical, cas, quantityTonne, criticalTonne, beta } of held)
        rows.chemicals.push({
          hazard_source: code,
          name: chemical,
          cas_number: cas,
          quantity_tonne: quantityTonne,
          critical_tonne: criticalTonne,
          beta,
        });
      if (installation !== 'PRODUCTION')
        for (let tank = 1; tank <= 3; tank++)
          rows.tanks.push({
            code: `${code}-T${tank}`,
            sector: ofPorts ? 'ports' : 'work-safety',
            name: `${unit} T-${which + 1}0${tank}`,
            hazard_source: code,
            region: place.region,
            longitude: Number((longitude! + tank * 0.0004).toFixed(4)),
            latitude: latitude!,
            address: placeName,
          });
    });
  });
  return rows;
}
