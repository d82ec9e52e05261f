import type { Values } from '../../../records/kind.js';

const dated = /^(\d{4})年(\d{1,2})月(\d{1,2})日\s*(.+)$/s;

/** The amendments that a history tells, one a line or divided by |: 2018年12月20日 …《关于修改…的决定》第五次修正. Lines that tell of the adoption are left out. */
export function amendmentsIn(history: string): Values[] {
  return history.split(/[|\n]/).flatMap((line) => {
    const found = dated.exec(line.trim());
    const title = found?.[4]?.trim() ?? '';
    if (!found || !/修正|修订|修改/.test(title)) return [];
    const day = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`;
    const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
    return [{ amendedOn: isDay ? day : null, title: title.slice(0, 500), documentNumber: null, amending: null }];
  });
}
