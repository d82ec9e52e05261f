/** The metres of a stake such as K12+300, k12.3 or 12+300; undefined for another text. */
export function stakeMetre(text: string): number | undefined {
  const match = /^[Kk]?\s?(\d{1,4})(?:\s?\+\s?(\d{1,3})|\.(\d{1,3}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, kilometre, metre, decimals] = match;
  return Number(kilometre) * 1000 + (metre === undefined ? Number((decimals ?? '0').padEnd(3, '0')) : Number(metre));
}

/** A stake in one form: K12+300. */
export function stake(text: string): string | undefined {
  const metre = stakeMetre(text);
  return metre === undefined ? undefined : `K${Math.floor(metre / 1000)}+${String(metre % 1000).padStart(3, '0')}`;
}
