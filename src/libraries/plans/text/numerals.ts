const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, Ｏ: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/** Characters of a number as laws write it, for use inside a pattern's brackets: 一百二十七, 〇, 12, １２. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千万0-9０-９';

/** The value of a Chinese or Arabic numeral (一百二十七 → 127, 二〇二四 → 2024, １２ → 12); null when it is none. */
export function numeralValue(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (plain === '' || plain.length > 12) return null;
  if (![...plain].some((character) => character in units)) return positional(plain);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of plain) {
    const unit = units[character];
    const value = digits[character];
    if (value !== undefined) digit = value;
    else if (unit === undefined) return null;
    else if (unit === 10000) {
      total += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

function positional(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}
