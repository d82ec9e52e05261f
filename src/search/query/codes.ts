/** What in a query is a number of something, to be found exactly. */
export interface Codes {
  codes: string[];
  phones: string[];
  /** The text without them. */
  rest: string;
}

/** 138…, 0518-8… and the like; the hub's index holds none of them. */
const phone = /(?<![\d-])(?:\+?86[- ]?)?(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8})(?![\d-])/g;
const casNumber = /(?<![\d-])\d{2,7}-\d{2}-\d(?![\d-])/g;

const forms: readonly RegExp[] = [
  // 安监总管三〔2017〕30号, also with other brackets
  /\p{Script=Han}{0,12} ?[〔[(（【] ?(?:19|20)\d{2} ?[〕\])）】] ?第? ?\d{1,5} ?号/gu,
  // 主席令第88号
  /\p{Script=Han}{0,6}令第?\s*[\d一二三四五六七八九十百]{1,5}\s*号/gu,
  // GB 18218-2018, GB/T 29639
  /(?<![A-Za-z])(?:GB|GBZ|AQ|HJ|JT|JTS|SY|SH|XF|GA|DB\d{2}|TSG|HG|MH|MT|WS|SL|LY|QX)(?:\/[TZ])?\s*\d{2,6}(?:\.\d+)?(?:\s*[-—–]\s*(?:19|20)\d{2})?(?![\dA-Za-z])/gi,
  /(?<![A-Za-z])UN\s*\d{4}(?!\d)/gi,
  // codes of the hub's own records: LYG-PLAN-2024-001
  /(?<![A-Za-z\d])[A-Za-z]{1,10}\d*(?:[-_/][A-Za-z\d]{1,20}){1,6}(?![A-Za-z\d])/g,
  // unified social credit codes
  /(?<![A-Za-z\d])[\dA-HJ-NPQRTUWXY]{18}(?![A-Za-z\d])/g,
  // MMSI and other long numbers
  /(?<!\d)\d{5,15}(?!\d)/g,
];

/** Takes the numbers out of a text: phones, standards, document numbers, CAS and UN numbers, business codes. */
export function codesIn(text: string): Codes {
  const codes: string[] = [];
  const phones: string[] = [];
  let rest = text.replace(phone, (_all, number: string) => {
    phones.push(number.replace(/\D/g, ''));
    return ' ';
  });
  rest = rest.replace(casNumber, (number) => {
    if (!isCasNumber(number)) return number;
    codes.push(number);
    return ' ';
  });
  for (const form of forms)
    rest = rest.replace(form, (code) => {
      codes.push(code.trim());
      return ' ';
    });
  return { codes, phones, rest };
}

/** Whether the last digit is the check digit of a CAS number. */
export function isCasNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const sum = [...digits.slice(0, -1)].reverse().reduce((total, digit, index) => total + Number(digit) * (index + 1), 0);
  return sum % 10 === Number(digits.at(-1));
}
