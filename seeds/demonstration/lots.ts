import type { Agreement } from './agreements.js';
import type { Calendar } from './calendar.js';
import type { Depot } from './depots.js';
import type { Material } from './materials.js';
import { randomOf, roundly, type Random } from './random.js';

/** A batch of one material in one depot. Days are counted from the day of seeding; the balances start at 0 and are those that its movements leave. */
export interface Lot {
  code: string;
  /** Lots of one purchase share it: goods may be transferred between them. */
  purchase: number;
  material: Material;
  depot: Depot;
  agreement: Agreement | null;
  batchNumber: string | null;
  serialNumber: string | null;
  bought: number;
  /** The day on which the goods arrived, and how many they were. */
  arrivalDay: number;
  productionDay: number;
  purchaseDay: number;
  expiryDay: number | null;
  unitPrice: number;
  condition: 'NEW' | 'GOOD' | 'NEEDS_REPAIR' | 'UNUSABLE';
  lastMaintenanceDay: number | null;
  capitalSource: 'GOVERNMENT' | 'GOVERNMENT_SUPPORT' | 'ENTERPRISE' | 'OTHER';
  reserveMethod: 'PHYSICAL' | 'AGREEMENT' | 'OTHER';
  supplier: string;
  quantity: number;
  reserved: number;
  inTransit: number;
}

const lotCount = 3000;
const serialFrom = 20_000;
const scale = { CITY: 1.4, COUNTY: 0.8, TOWNSHIP: 0.2, ENTERPRISE: 0.5 };
const frequency = { CITY: 5, COUNTY: 3, TOWNSHIP: 0.7, ENTERPRISE: 1.2 };

/** When goods were made, bought, delivered and expire: about one batch in twenty has expired, one in ten does so within 90 days. */
function daysOf({ shelfLifeDays }: Material, random: Random) {
  if (shelfLifeDays === null) {
    const purchaseDay = -random.whole(3, 7 * 365);
    return { productionDay: purchaseDay - random.whole(10, 150), purchaseDay, expiryDay: null };
  }
  const fate = random.next();
  const expiryDay =
    fate < 0.05 ? -random.whole(1, 100) : fate < 0.15 ? random.whole(0, 90) : random.whole(91, Math.max(120, shelfLifeDays - 12));
  const productionDay = expiryDay - shelfLifeDays;
  return { productionDay, purchaseDay: Math.min(productionDay + random.whole(3, 30), -2), expiryDay };
}

function conditionOf(material: Material, purchaseDay: number, random: Random): Lot['condition'] {
  if (!material.recoverable) return purchaseDay > -365 ? 'NEW' : 'GOOD';
  const fate = random.next();
  if (fate < 0.012) return 'UNUSABLE';
  if (fate < 0.045) return 'NEEDS_REPAIR';
  return purchaseDay > -240 && fate < 0.7 ? 'NEW' : 'GOOD';
}

const capitalOf = ({ level }: Depot, random: Random): Lot['capitalSource'] => {
  const fate = random.next();
  if (level === 'ENTERPRISE') return fate < 0.8 ? 'ENTERPRISE' : 'GOVERNMENT_SUPPORT';
  return fate < 0.84 ? 'GOVERNMENT' : fate < 0.95 ? 'GOVERNMENT_SUPPORT' : 'OTHER';
};

/** Depots that could keep a material, each with the weight of its level; towns keep nothing that is dear or dangerous. */
function suitableDepots({ theme, priceYuan, unNumber }: Material, depots: readonly Depot[]): Depot[] {
  return depots.filter(
    ({ themes, level }) => themes.includes(theme) && (level !== 'TOWNSHIP' || (priceYuan < serialFrom && unNumber === null)),
  );
}

function depotsOfPurchase(material: Material, depots: readonly Depot[], random: Random): Depot[] {
  const rest = suitableDepots(material, depots);
  const wanted = Math.min(
    rest.length,
    random.weighted([1, 2, 3, 4, 6], (count) => 6 / count),
  );
  return Array.from({ length: wanted }, () => {
    const chosen = random.weighted(rest, ({ level }) => frequency[level]);
    return rest.splice(rest.indexOf(chosen), 1)[0]!;
  });
}

/** The lots: what the agreements guarantee at their counterparties, then purchases of every material in turn, spread over depots. */
export function demonstrationLots(
  materials: readonly Material[],
  depots: readonly Depot[],
  agreements: readonly Agreement[],
  calendar: Calendar,
): Lot[] {
  const random = randomOf('lots');
  const lots: Lot[] = [];
  let purchase = 0;
  const buy = (material: Material, at: readonly Depot[], agreement: Agreement | null, quantityFor: (depot: Depot) => number) => {
    purchase += 1;
    const days = daysOf(material, random);
    const unitPrice = Math.round(material.priceYuan * random.whole(90, 112)) / 100;
    const arrivalDay = Math.min(days.purchaseDay + random.whole(2, 25), -1);
    const batchNumber = `${calendar.date(days.productionDay).replaceAll('-', '')}-${random.whole(1, 20).toString().padStart(2, '0')}`;
    for (const depot of at) {
      const bought = quantityFor(depot);
      const serial = agreement === null && bought === 1 && material.priceYuan >= serialFrom;
      const interval = material.maintenanceIntervalDays;
      lots.push({
        code: `LOT-${String(lots.length + 1).padStart(6, '0')}`,
        purchase,
        material,
        depot,
        agreement,
        batchNumber: serial ? null : batchNumber,
        serialNumber: serial ? `${material.model}-${calendar.date(days.productionDay).slice(2, 4)}${random.whole(10000, 99999)}` : null,
        bought,
        arrivalDay,
        ...days,
        unitPrice,
        condition: conditionOf(material, days.purchaseDay, random),
        lastMaintenanceDay: interval === null ? null : Math.max(arrivalDay, -random.whole(1, Math.round(interval * 1.06))),
        capitalSource: capitalOf(depot, random),
        reserveMethod: agreement ? 'AGREEMENT' : random.chance(0.015) ? 'OTHER' : 'PHYSICAL',
        supplier: material.manufacturer,
        quantity: 0,
        reserved: 0,
        inTransit: 0,
      });
    }
  };

  for (const agreement of agreements.filter(({ depot, startDay, endDay }) => depot !== null && startDay < 0 && endDay > 0))
    for (const { material, guaranteedQuantity } of agreement.items)
      buy(material, [agreement.depot!], agreement, () => Math.max(1, roundly(guaranteedQuantity * (random.whole(90, 130) / 100))));

  while (lots.length < lotCount)
    for (const material of random.some(materials, materials.length)) {
      const at = depotsOfPurchase(material, depots, random).slice(0, lotCount - lots.length);
      if (at.length === 0) continue;
      const { usualQuantity, unit } = material;
      buy(material, at, null, ({ level }) => {
        const whole = usualQuantity === 1 ? 1 : roundly(usualQuantity * scale[level] * (random.whole(40, 160) / 100));
        return unit === '吨' && random.chance(0.5) ? whole + 0.5 : whole;
      });
    }
  return lots;
}
