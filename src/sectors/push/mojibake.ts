/**
 * Whether a text was read in a wrong encoding: replacement signs, their GBK reading (锟斤拷), UTF-8 read as GBK or
 * Latin 1, or GBK read as Latin 1.
 */
export const isMojibake = (text: string): boolean =>
  /\ufffd|锟斤拷|烫烫烫|屯屯屯|ï¿½|â€|Ã[\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf]{2}|[\u00b0-\u00f7][\u00a1-\u00fe]{3}/.test(text);
