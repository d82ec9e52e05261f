/** Whether a unified social credit code (统一社会信用代码) has 18 characters of its alphabet and the right check character, by GB 32100-2015. */
export function isUscc(text: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  if (text.length !== 18) return false;
  const values = [...text].map((character) => alphabet.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * values[index]!, 0);
  return values[17] === (31 - (sum % 31)) % 31;
}

/** Whether a citizen identity number (公民身份号码) has 17 digits, a real birthday and the right check character, by GB 11643-1999. */
export function isIdentityNumber(text: string): boolean {
  const match = /^[1-9]\d{5}(\d{4})(\d\d)(\d\d)\d{3}[\dX]$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (year < 1850 || born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17];
}

/** Whether a CAS registry number has its form and the right check digit, such as 7782-50-5 (chlorine). */
export function isCasNumber(text: string): boolean {
  const match = /^([1-9]\d{1,6})-(\d\d)-(\d)$/.exec(text);
  if (!match) return false;
  const digits = [...`${match[1]}${match[2]}`].reverse();
  return digits.reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 10 === Number(match[3]);
}

/** Whether an IMO ship number has seven digits with the right check digit, such as 9074729. */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 10 === Number(text[6]);
}

/** Emergency and service numbers that stand for themselves. */
const shortNumbers = /^(110|119|120|122|12119|12122|12123|12305|12328|12345|12350|12369|12379|12395|95\d{3,4}|1[02]\d{2,3})$/;

/**
 * A Chinese phone number in one spelling: a mobile as 11 digits, a landline as area code, hyphen and number, an
 * extension after `转`, a short number as it is; undefined when it is none of these.
 */
export function normalizedPhone(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/^(\+|00)86-?/, '');
  const [, number = '', extension] = /^(.*?)(?:(?:转|ext\.?|x|#)(\d{1,6}))?$/i.exec(plain) ?? [];
  const digits = number.replaceAll('-', '');
  const written = /^1[3-9]\d{9}$/.test(digits)
    ? digits
    : shortNumbers.test(digits)
      ? digits
      : /^(010|02\d|0[3-9]\d{2})[2-9]\d{6,7}$/.test(digits)
        ? digits.replace(/^(010|02\d|0[3-9]\d{2})/, '$1-')
        : /^[2-9]\d{6,7}$/.test(digits)
          ? digits
          : /^(400|800)\d{7}$/.test(digits)
            ? digits
            : undefined;
  return written && (extension ? `${written}转${extension}` : written);
}
