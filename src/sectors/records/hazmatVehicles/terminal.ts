import type { Values } from '../../../records/kind.js';
import type { Admitted } from '../../feed.js';

/** Bits of the alarm DWORD of JT/T 808 (table 24) that matter to rescue work. */
const alarmBits: Readonly<Record<number, string>> = {
  0: '紧急报警',
  1: '超速报警',
  2: '疲劳驾驶',
  3: '危险预警',
  4: '定位模块故障',
  5: '定位天线未接',
  6: '定位天线短路',
  7: '主电源欠压',
  8: '主电源掉电',
  18: '当天累计驾驶超时',
  19: '超时停车',
  20: '进出区域',
  21: '进出路线',
  22: '路段行驶时间异常',
  23: '路线偏离报警',
  24: '速度传感器故障',
  25: '油量异常',
  26: '车辆被盗',
  27: '非法点火',
  28: '非法位移',
  29: '碰撞预警',
  30: '侧翻预警',
  31: '非法开门报警',
};

const bit = (word: number, place: number) => Math.floor(word / 2 ** place) % 2 === 1;
const isWord = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;

/** The alarms that an alarm DWORD tells, divided by 、; null when there are none. */
export function alarmsOf(word: number): string | null {
  const told = Object.entries(alarmBits).flatMap(([place, name]) => (bit(word, Number(place)) ? [name] : []));
  return told.length > 0 ? told.join('、') : null;
}

/** YYMMDDhhmmss of Beijing, as terminals write it in BCD. */
const terminalTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/**
 * A report 0x0200 of JT/T 808 as the contract takes it: time YYMMDDhhmmss, longitude and latitude in millionths of a
 * degree, speed in tenths of a kilometre an hour (`speedTenth`), and what the two DWORDs say. Values in plain units stay.
 */
export function admitTerminal(given: unknown): Admitted {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return { record: given, notes: [] };
  const { speedTenth, ...record } = given as Values;
  const { statusWord, observedAt, longitude, latitude } = record;
  if (typeof observedAt === 'string' && terminalTime.test(observedAt.trim())) {
    const [, year, month, day, hour, minute, second] = terminalTime.exec(observedAt.trim())!;
    record['observedAt'] = `20${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`;
  }
  const isSouth = isWord(statusWord) && bit(statusWord, 2);
  const isWest = isWord(statusWord) && bit(statusWord, 3);
  if (Number.isInteger(longitude) && Math.abs(longitude as number) > 180)
    record['longitude'] = ((longitude as number) / 1e6) * (isWest ? -1 : 1);
  if (Number.isInteger(latitude) && Math.abs(latitude as number) > 90)
    record['latitude'] = ((latitude as number) / 1e6) * (isSouth ? -1 : 1);
  if (speedTenth !== undefined && record['speedKilometreHour'] === undefined)
    record['speedKilometreHour'] = typeof speedTenth === 'number' ? speedTenth / 10 : speedTenth;
  return { record, notes: [] };
}

/** What the two DWORDs of a checked record say, in fields of their own. */
export function toldByWords({ alarmWord, statusWord }: Values): Values {
  return {
    ...(isWord(alarmWord) && { alarms: alarmsOf(alarmWord), emergency: bit(alarmWord, 0) }),
    ...(isWord(statusWord) && { positioned: bit(statusWord, 1), running: !bit(statusWord, 4) }),
  };
}
