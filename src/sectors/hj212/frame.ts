/** What stands in a frame of HJ 212 around its data: the parts of the data segment, and those of CP by group. */
export interface Frame {
  /** ST CN MN Flag … as sent, without the password. */
  head: ReadonlyMap<string, string>;
  /** The groups of CP, each the values between two semicolons by name: `{ 'w01018-Rtd': '18.04', 'w01018-Flag': 'N' }`. */
  groups: readonly ReadonlyMap<string, string>[];
}

export type FrameFault = 'NOT_A_FRAME' | 'NOT_ASCII' | 'WRONG_LENGTH' | 'WRONG_CRC' | 'NO_DATA_PART';

const form = /^##(\d{4})([\s\S]*)([0-9A-Fa-f]{4})\s*$/;

/** The CRC16 of HJ 212: the register begins with FFFF, each byte meets its high half, polynomial A001. */
export function crc16(text: string): string {
  let register = 0xffff;
  for (const character of text) {
    register = (register >> 8) ^ character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >> 1) ^ 0xa001 : register >> 1;
  }
  return register.toString(16).toUpperCase().padStart(4, '0');
}

/** Whether length and CRC16 of a frame agree with what it holds. */
export function frameFault(text: string): FrameFault | undefined {
  const match = form.exec(text.trim());
  if (!match) return 'NOT_A_FRAME';
  const [, length, data, crc] = match as unknown as [string, string, string, string];
  if (!/^[\x20-\x7e]*$/.test(data)) return 'NOT_ASCII';
  if (Number(length) !== data.length) return 'WRONG_LENGTH';
  if (crc16(data) !== crc.toUpperCase()) return 'WRONG_CRC';
  return undefined;
}

/** Builds the frame of a data segment: length before it, CRC16 behind. */
export const framed = (data: string): string => `##${String(data.length).padStart(4, '0')}${data}${crc16(data)}`;

/**
 * A frame without its password. Where length and CRC16 were right they are made right for what is left, so that a frame
 * that is kept for correction can be sent again; in a damaged one asterisks take the password's place, and it stays damaged.
 */
export function withoutPassword(text: string): string {
  const given = text.trim();
  if (frameFault(given) !== undefined)
    return given.replace(/(PW\s*=)([^;&]*)/gi, (_whole, name: string, word: string) => name + '*'.repeat(word.length));
  const bare = given.replace(/PW\s*=[^;&]*;?/gi, '');
  return bare === given ? given : framed(form.exec(bare)![2]!);
}

/** The parts of a frame that is sound, or what is wrong with it. */
export function readFrame(text: string): Frame | FrameFault {
  const fault = frameFault(text);
  if (fault) return fault;
  const data = form.exec(text.trim())![2]!;
  const part = /^([\s\S]*?)CP=&&([\s\S]*)&&$/.exec(data);
  if (!part) return 'NO_DATA_PART';
  return { head: pairsOf(part[1]!.split(';')), groups: part[2]!.split(';').map((group) => pairsOf(group.split(','))) };
}

function pairsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const at = text.indexOf('=');
      return at < 1 ? [] : [[text.slice(0, at).trim(), text.slice(at + 1).trim()] as const];
    }),
  );
}
