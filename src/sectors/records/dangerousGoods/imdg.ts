const classes = /^(1\.[1-6][A-HJ-LNS]?|1|2\.[123]|2|3|4\.[123]|5\.[12]|6\.[12]|7|8|9)$/i;

/** Whether a text is a class or division of the IMDG Code, for explosives with or without the letter of compatibility. */
export const isImoClass = (text: string): boolean => classes.test(text);

/** Classes divided by commas, slashes or blanks, in one form: `5.1,8`; undefined when one of them is none. */
export function subsidiaryClasses(text: string): string | undefined {
  const given = text.split(/[\s,，、/]+/).filter(Boolean);
  return given.length > 0 && given.length <= 4 && given.every(isImoClass) ? given.map((each) => each.toUpperCase()).join(',') : undefined;
}

/** Letters of ISO 6346 count 10 to 38, leaving out the multiples of 11. */
const letterValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [letter, 10 + index + Math.floor((index + 9) / 10)]),
);

/** Whether a text is a container number with the right check digit (ISO 6346). */
export function isContainerNumber(text: string): boolean {
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(text)) return false;
  const sum = [...text.slice(0, 10)].reduce((total, sign, place) => total + (letterValues[sign] ?? Number(sign)) * 2 ** place, 0);
  return (sum % 11) % 10 === Number(text[10]);
}
