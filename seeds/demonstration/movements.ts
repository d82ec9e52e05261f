import type { Calendar } from './calendar.js';
import { emergencies, type Emergency } from './emergencies.js';
import type { Lot } from './lots.js';
import { randomOf, roundly, type Random } from './random.js';

export type MovementKind = 'RECEIPT' | 'ISSUE' | 'TRANSFER_OUT' | 'TRANSFER_IN' | 'RETURN' | 'SCRAP' | 'COUNT' | 'RESERVE' | 'RELEASE';

/** One change of a lot, with the balances that it left. */
export interface Movement {
  code: string;
  lot: string;
  kind: MovementKind;
  quantityChange: number;
  reservedChange: number;
  balance: number;
  reservedBalance: number;
  occurredAt: string;
  /** The position of its transfer among all, from 0. */
  transfer: number | null;
  documentNumber: string;
  eventType: string | null;
  reason: string;
}

/** Goods sent from one lot to another; they are in transit until the second has taken them in. */
export interface Transfer {
  fromLot: string;
  toLot: string;
}

const documents: Record<MovementKind, string> = {
  RECEIPT: 'RK',
  ISSUE: 'CK',
  TRANSFER_OUT: 'DB',
  TRANSFER_IN: 'DB',
  RETURN: 'GH',
  SCRAP: 'BF',
  COUNT: 'PD',
  RESERVE: 'YL',
  RELEASE: 'YL',
};

const firstDay = -365;
const openingDays = 5;

/** A year that is played through day by day: what is planned for a day happens in the order of its minutes. */
class Year {
  readonly movements: Movement[] = [];
  readonly transfers: Transfer[] = [];
  private readonly planned = new Map<number, { minute: number; happen: () => void }[]>();
  private readonly counted = new Map<Lot, number>();
  private day = firstDay;
  private minute = 0;

  constructor(
    readonly random: Random,
    private readonly calendar: Calendar,
  ) {}

  /** Plans something for a day; what lies outside the year does not happen. */
  plan(day: number, happen: () => void, minute = this.random.whole(8 * 60, 17 * 60 + 59)): void {
    if (day < firstDay || day > -1) return;
    const others = this.planned.get(day);
    if (others) others.push({ minute, happen });
    else this.planned.set(day, [{ minute, happen }]);
  }

  /** Plans what follows what happens now, so many days from now. */
  follow(days: number, happen: () => void): void {
    this.plan(this.day + days, happen);
  }

  play(): void {
    for (this.day = firstDay; this.day < 0; this.day++)
      for (const { minute, happen } of (this.planned.get(this.day) ?? []).sort((one, other) => one.minute - other.minute)) {
        this.minute = minute;
        happen();
      }
  }

  usable(lot: Lot): number {
    const fresh = lot.expiryDay === null || lot.expiryDay >= this.day;
    return fresh && lot.condition !== 'UNUSABLE' ? lot.quantity - lot.reserved : 0;
  }

  move(lot: Lot, kind: MovementKind, change: number, reason: string, about: { eventType?: string | null; transfer?: number } = {}): void {
    const position = (this.counted.get(lot) ?? 0) + 1;
    this.counted.set(lot, position);
    const reserving = kind === 'RESERVE' || kind === 'RELEASE';
    lot.quantity += reserving ? 0 : change;
    lot.reserved += reserving ? change : 0;
    this.movements.push({
      code: `MV-${lot.code}-${position}`,
      lot: lot.code,
      kind,
      quantityChange: reserving ? 0 : change,
      reservedChange: reserving ? change : 0,
      balance: lot.quantity,
      reservedBalance: lot.reserved,
      occurredAt: this.calendar.instant(this.day, this.minute),
      transfer: about.transfer ?? null,
      documentNumber: `${documents[kind]}${this.calendar.date(this.day).replaceAll('-', '')}-${lot.depot.code.slice(3)}`,
      eventType: about.eventType ?? null,
      reason,
    });
  }
}

/** The day on which a lot enters the books: its arrival, or for what is older the opening count of its depot. */
const beginningOf = (lot: Lot): number =>
  lot.arrivalDay < firstDay + openingDays ? firstDay + (Number(lot.depot.code.slice(-2)) % openingDays) : lot.arrivalDay;

function begin(year: Year, lot: Lot): void {
  if (lot.arrivalDay < firstDay + openingDays)
    return year.plan(beginningOf(lot), () => year.move(lot, 'COUNT', lot.bought, '年度建账盘点'));
  const part = lot.bought >= 20 && year.random.chance(0.25) ? roundly(lot.bought * 0.6) : lot.bought;
  const reason = lot.agreement ? '协议储备到位' : '采购入库';
  year.plan(lot.arrivalDay, () => {
    year.move(lot, 'RECEIPT', part, part < lot.bought ? `${reason}（第一批）` : reason);
    if (part < lot.bought) year.follow(year.random.whole(5, 20), () => year.move(lot, 'RECEIPT', lot.bought - part, `${reason}（第二批）`));
  });
}

function issue(year: Year, lot: Lot, { eventType, reason }: Emergency): void {
  const { random } = year;
  const available = year.usable(lot);
  if (available < 1) return;
  const drill = eventType === null;
  const taken = Math.min(Math.floor(available), roundly(available * (random.whole(drill ? 3 : 10, drill ? 15 : 60) / 100)));
  year.move(lot, 'ISSUE', -taken, reason, { eventType });
  if (!lot.material.recoverable || random.chance(0.06)) return;
  const back = taken < 5 || random.chance(0.4) ? taken : Math.floor(taken * (random.whole(80, 99) / 100));
  year.follow(random.whole(drill ? 1 : 4, drill ? 4 : 30), () => {
    year.move(lot, 'RETURN', back, drill ? '演练结束归还' : '处置结束归还', { eventType });
    if (back >= 20 && random.chance(0.12)) year.follow(random.whole(2, 15), () => scrapDamaged(year, lot, Math.floor(back / 20)));
  });
}

function scrapDamaged(year: Year, lot: Lot, damaged: number): void {
  const quantity = Math.min(damaged, Math.floor(year.usable(lot)));
  if (quantity > 0) year.move(lot, 'SCRAP', -quantity, '使用损坏报废');
}

function planEmergency(year: Year, lots: readonly Lot[], emergency: Emergency, first: number): void {
  const { random } = year;
  const { counties, themes, days, issues, eventType } = emergency;
  const near = (lot: Lot) => counties.length === 0 || lot.depot.level === 'CITY' || counties.includes(lot.depot.region.slice(0, 6));
  const helpful = lots.filter((lot) => themes.includes(lot.material.theme) && beginningOf(lot) <= first && near(lot));
  const suitable = eventType === null ? helpful.filter(({ material }) => material.recoverable) : helpful;
  for (const lot of random.some(suitable, issues)) {
    const minute = eventType === null ? undefined : random.whole(0, 1439);
    year.plan(first + random.whole(0, days - 1), () => issue(year, lot, emergency), minute);
    if (eventType !== null && random.chance(0.1))
      year.plan(first - 1, () =>
        setAside(year, lot, `${emergency.reason.replace('（演示）', '')}前预置（演示）`, days + random.whole(1, 4)),
      );
  }
}

function setAside(year: Year, lot: Lot, reason: string, forDays: number): void {
  const quantity = Math.min(Math.floor(year.usable(lot)), roundly(year.usable(lot) * (year.random.whole(10, 40) / 100)));
  if (quantity < 1) return;
  year.move(lot, 'RESERVE', quantity, reason);
  year.follow(forDays, () => year.move(lot, 'RELEASE', -quantity, '解除预留'));
}

function transfer(year: Year, from: Lot, to: Lot, daysOnTheWay: number): void {
  const quantity = Math.min(Math.floor(year.usable(from)), roundly(year.usable(from) * (year.random.whole(10, 40) / 100)));
  if (quantity < 1) return;
  const position = year.transfers.push({ fromLot: from.code, toLot: to.code }) - 1;
  year.move(from, 'TRANSFER_OUT', -quantity, `调往${to.depot.name}`, { transfer: position });
  to.inTransit += quantity;
  year.follow(daysOnTheWay, () => {
    to.inTransit -= quantity;
    year.move(to, 'TRANSFER_IN', quantity, `自${from.depot.name}调入`, { transfer: position });
  });
}

function planTransfers(year: Year, lots: readonly Lot[], count: number): void {
  const { random } = year;
  const purchases = new Map<number, Lot[]>();
  for (const lot of lots) if (lot.bought > 3) purchases.set(lot.purchase, [...(purchases.get(lot.purchase) ?? []), lot]);
  const shared = [...purchases.values()].filter((siblings) => siblings.length > 1);
  for (let index = 0; index < count; index++) {
    const [from, to] = random.some(random.pick(shared), 2) as [Lot, Lot];
    const earliest = Math.max(beginningOf(from), beginningOf(to)) + 1;
    const day = index % 8 === 0 ? -random.whole(1, 3) : random.whole(firstDay, -1);
    if (day > earliest) year.plan(day, () => transfer(year, from, to, random.whole(1, 3)));
  }
}

function planCount(year: Year, lot: Lot, day: number, name: string): void {
  year.plan(day, () => {
    const off = lot.quantity >= 50 && year.random.chance(0.05) ? year.random.whole(-3, 1) : 0;
    const change = Math.max(off, lot.reserved - lot.quantity);
    year.move(lot, 'COUNT', change, change < 0 ? `${name}，盘亏` : change > 0 ? `${name}，盘盈` : `${name}，账实相符`);
  });
}

/** Plays a year through over the lots: its transfers, and its movements in order of time. Leaves in each lot the balances of its last movement. */
export function demonstrationMovements(lots: readonly Lot[], calendar: Calendar): { transfers: Transfer[]; movements: Movement[] } {
  const year = new Year(randomOf('movements'), calendar);
  const { random } = year;
  for (const lot of lots) {
    begin(year, lot);
    for (const [month, name] of [
      [6, '汛前盘点'],
      [12, '年终盘点'],
    ] as const) {
      const day = calendar.last(month, 12) + random.whole(0, 9);
      if (random.chance(0.42) && day > beginningOf(lot)) planCount(year, lot, day, name);
    }
    if (lot.expiryDay !== null && lot.expiryDay < 0 && lot.agreement === null && random.chance(0.35))
      year.plan(Math.max(lot.expiryDay + random.whole(3, 50), firstDay + openingDays), () => {
        if (lot.quantity > lot.reserved) year.move(lot, 'SCRAP', lot.reserved - lot.quantity, '过期报废');
      });
  }
  for (const emergency of emergencies) planEmergency(year, lots, emergency, calendar.last(emergency.month, emergency.day));
  planTransfers(year, lots, 420);
  for (const lot of random.some(lots, 420)) {
    const day = random.whole(-200, -1);
    if (day > beginningOf(lot))
      year.plan(day, () => setAside(year, lot, random.pick(['重大活动保障预留', '值班备勤预留', '对口支援预留']), random.whole(10, 120)));
  }
  year.play();
  return { transfers: year.transfers, movements: year.movements };
}
