/** A standard's number without its year: GB/T 29639-2020 → GB 29639. A standard that is no longer compulsory keeps its number and gains /T. */
const standardNumber =
  /(?:^|[\s《（(])((?:GBZ?|AQ|HJ|MZ|XF|GA|JT|JTS|SL|QX|DB\d{2,4}|WS|YJ|DL|SY|HG|TSG|MH|TB|CJJ?|JGJ|LY|NY|WB|T)(?:\/T|\/Z)?)[\s\u3000]*(\d+(?:\.\d+)?)\s*[-—–－]+\s*(?:19|20)\d{2}/;

const note =
  '(?:\\d{4}\\s*年?(?:版|修订|修正|修改|公布|发布)?|(?:第[一二三四五六七八九十]+次)?(?:修订|修正|修改)(?:版|本|案|稿|草案)?|试行|暂行|送审稿|征求意见稿|草案)';
const bracketed = new RegExp(
  `[（(〔[【][^（(〔[【】\\]〕)）]*(?:\\d{4}|修订|修正|修改|试行|暂行|草案|征求意见)[^（(〔[【】\\]〕)）]*[】\\]〕)）]`,
  'g',
);
const trailing = new RegExp(`\\s*${note}$`);

/**
 * What the versions of one regulation have in common: the title without year, notes of revision, brackets and 《》, and
 * without 中华人民共和国 in front; of a standard its number without the year.
 */
export function familyOf(whole: string, documentNumber?: string | null): string {
  // titles have 500 characters at most; this is asked of texts that were not checked yet, too
  const title = whole.slice(0, 500);
  const standard = standardNumber.exec(title) ?? standardNumber.exec((documentNumber ?? '').slice(0, 500));
  if (standard) return `${(standard[1] ?? '').replace(/\/.*/, '')} ${standard[2] ?? ''}`;
  let name = title.normalize('NFKC').replace(bracketed, '').trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(trailing, '').trim();
  }
  name = name.replace(/[《》〈〉<>“”"\s\u3000]/g, '').replace(/^中华人民共和国(?=.{2})/, '');
  return name || title.trim();
}
