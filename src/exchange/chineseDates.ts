const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  Ｏ: 0,
  O: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A day as documents write it: 2024年6月28日, 二〇二四年六月二十八日, 2024-06-28. As the source of a regular expression. */
export const dayPattern = String.raw`(?:(?:[12]\d{3}|[12１２][０-９]{3}|[一二][〇○ＯO零一二三四五六七八九]{3})\s*年\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日|[12]\d{3}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d))`;

/** The day that a text writes, as YYYY-MM-DD; undefined when it is none or does not exist. */
export function dayOfText(text: string): string | undefined {
  const [year, month, day] = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[年月日\-./]/);
  const [y, m, d] = [yearOf(year ?? ''), countOf(month ?? ''), countOf(day ?? '')];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const time = new Date(Date.UTC(y, m - 1, d));
  const real = time.getUTCFullYear() === y && time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
  return real ? time.toISOString().slice(0, 10) : undefined;
}

function yearOf(text: string): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text);
  const signs = [...text].map((sign) => digits[sign]);
  return signs.length === 4 && !signs.includes(undefined) ? Number(signs.join('')) : undefined;
}

/** A number below 100, in digits or as 二十八. */
function countOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? digits[first] : undefined;
  return (first ? digits[first]! : 1) * 10 + (last ? digits[last]! : 0);
}
