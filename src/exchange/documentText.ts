import { dayOfText, dayPattern } from './chineseDates.js';

/** What a legal or planning text says of itself at its head. */
export interface DocumentHead {
  title?: string;
  issuer?: string;
  documentNumber?: string;
  promulgatedOn?: string;
  effectiveOn?: string;
  versionOn?: string;
}

/** Characters at the beginning of a text in which its number and dates are looked for. */
const headLength = 3000;
const tailLength = 1500;

/** A line without the signs of Markdown and with Chinese characters that were spaced out drawn together. */
export const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s*)?/, '')
    .replace(/\*\*|__|\\(?=[-.*_])/g, '')
    .replace(/[\u3000\u00a0\t ]+/g, ' ')
    .trim()
    .replace(/^(?:[\p{Script=Han}] ){2,}[\p{Script=Han}](?= |$)|(?<= )(?:[\p{Script=Han}] ){2,}[\p{Script=Han}](?= |$)/gu, (spaced) =>
      spaced.replaceAll(' ', ''),
    )
    .replace(/(?<=[\p{Script=Han}《》（）]) (?=[\p{Script=Han}《》（）])/gu, '');

/** Finds title, number and dates in the head of a text; what is not said plainly is left out. */
export function documentHead(text: string): DocumentHead {
  const lines = wholeLines(
    text
      .slice(0, headLength)
      .split('\n')
      .map(plainLine)
      .filter((line) => /[\p{Letter}\p{Number}]/u.test(line)),
  );
  const heading = headingOf(text) ?? announced(lines);
  const titled = heading === undefined ? {} : titleOf(heading);
  const documentNumber = numberOf(lines);
  const dates = datesOf(lines, text);
  return { ...titled, ...(documentNumber && { documentNumber }), ...dates };
}

/** The first heading of the first level within the head. */
function headingOf(text: string): string | undefined {
  const line = text
    .slice(0, headLength)
    .split('\n')
    .find((each) => /^\s{0,3}#\s+\S/.test(each));
  return line === undefined ? undefined : plainLine(line);
}

const decreeLine = /^[\p{Script=Han}]{2,30}令(?:\s*[（(]?第[^号]{1,8}号[)）]?)?$/u;
const named =
  /(?:的(?:通知|函|决定|公告|意见|批复|命令)|预案|办法|条例|法|规定|规则|规程|细则|方案|手册|规范|标准|指南|制度)(?:（[^）]*）)?》?$/;

/** Lines with the number of a decree drawn to its name, where it stands on the next line. */
const wholeLines = (lines: readonly string[]): string[] =>
  lines.reduce<string[]>((whole, line) => {
    const before = whole.at(-1);
    if (before && /令$/.test(before) && before.length <= 60 && /^[（(]?第[^号]{1,8}号/.test(line)) whole[whole.length - 1] = before + line;
    else whole.push(line);
    return whole;
  }, []);

/** The first line that names the document, with those below it when the name is spread over several. */
function announced(all: readonly string[]): string | undefined {
  const lines = all.filter(
    (line) => !decreeLine.test(line) && !/^附件\s*[\d一二三四五六七八九十]*[:：]?$/.test(line) && !ownNumber.test(line),
  );
  const [first, second = ''] = lines;
  if (first === undefined) return undefined;
  const passed = /^《([^》]{4,80})》(?:已经|已于|经)/.exec(first.replace(/^(?:新修订的|修订后的)/, ''))?.[1];
  if (passed) return passed;
  let title = first;
  if (!named.test(first) && first.length <= 40 && second.length <= 40 && named.test(second) && !/[。；：]/.test(first)) title += second;
  else
    for (const line of lines.slice(1, 4)) {
      if (named.test(title) || !/(关于|印发|发布|公布|修订|修改)/.test(title)) break;
      title += line;
    }
  return title.length <= 120 && !/[。；]$/.test(title) ? title : undefined;
}

/** The name of the document and who issued it, out of a heading that may be the name of the notice that announces it. */
function titleOf(given: string): Pick<DocumentHead, 'title' | 'issuer'> {
  const heading = given.replace(/^[\p{Script=Han}]{2,30}令\s*[（(]第[^号]{1,8}号[)）]\s*(?=\S)/u, '').replace(/^《([^《》]+)》$/, '$1');
  const issuer = /^([\p{Script=Han}、 ]{2,40}?(?:厅|府|局|部|会|委|院|办公室|中央|法院|检察院))(?:关于)?(?:印发|发布|公布|颁布)/u.exec(
    heading,
  )?.[1];
  const quoted = /(?:印发|发布|公布|颁布|修改|修订)[^《]{0,10}《([^》]+)》/.exec(heading)?.[1];
  const announcedName = /关于(?:印发|发布|公布|颁布)(.{4,80}?)的(?:通知|函|决定|公告)$/.exec(heading)?.[1];
  const title = /关于(?:修改|修订|废止)/.test(heading) ? heading : (quoted ?? announcedName ?? heading);
  return { title, ...(issuer && { issuer }) };
}

const names = '通知|函|决定|意见|公告|预案|办法|条例|规定';
const yearAndNumber = String.raw`[〔﹝\[［【(（]\s*(?:19|20)\d{2}\s*[〕﹞\]］】)）]\s*第?\s*\d{1,5}\s*号`;
const bracketed = String.raw`\p{Script=Han}{2,20}\s*${yearAndNumber}`;
const decree = String.raw`[\p{Script=Han}]{2,30}?令\s*[(（]?\s*第?\s*[\d〇零一二三四五六七八九十百千]{1,7}\s*号\s*[)）]?`;

const ownNumber = new RegExp(`^[（(【]?(?:发?文(?:件)?(?:字)?号|文号)?\\s*[:：]?\\s*(${bracketed}|${decree})\\s*[)）】]?$`, 'u');

/** The number of the document, on a line of its own or where the text says that it was published by it; numbers that it cites are left. */
function numberOf(lines: readonly string[]): string | undefined {
  const behindTitle = new RegExp(`(?:${names})[（(]?((?:(?!${names})\\p{Script=Han}){2,20}\\s*${yearAndNumber})[)）]?$`, 'u');
  const published = new RegExp(`(${decree})\\s*(?:公布|发布|颁布)`, 'u');
  const heading = new RegExp(`^(${decree})(?=[《\\p{Script=Han}])`, 'u');
  for (const pattern of [ownNumber, heading, behindTitle, published])
    for (const line of lines.slice(0, 40)) {
      const found = pattern.exec(line)?.[1];
      if (found) return written(found);
    }
  return undefined;
}

/** A number in one spelling: 国办发〔2024〕5号, 国务院令第709号. */
function written(number: string): string {
  const plain = number.replace(/\s/g, '');
  const year = /^(.+?)[〔﹝[［【(（](\d{4})[〕﹞\]］】)）]第?(\d+)号$/u.exec(plain);
  if (year) return `${year[1]}〔${year[2]}〕${year[3]}号`;
  const order = /(?:[年月日]|[经以由])?([\p{Script=Han}]+?令)[(（]?第?([^号]+)号/u.exec(plain);
  return order ? `${afterDay(order[1]!)}第${order[2]}号` : plain;
}

/** The name of a decree without the day before it and the name of the state, as it is cited. */
const afterDay = (text: string) => text.replace(/^.*[日经以由]/, '').replace(/^中华人民共和国/, '');

/** What may stand between a day and what happened on it: no end of a sentence and no other day. */
const near = `(?:(?!${dayPattern})[^。；\\n]){0,100}?`;

function datesOf(lines: readonly string[], text: string): Pick<DocumentHead, 'promulgatedOn' | 'effectiveOn' | 'versionOn'> {
  const head = lines.join('\n');
  const day = (pattern: string, within: string): string | undefined => {
    const found = new RegExp(pattern.replace('NEAR', near).replace('DAY', `(${dayPattern})`), 'u').exec(within)?.[1];
    return found === undefined ? undefined : dayOfText(found);
  };
  const promulgatedOn =
    day('DAYNEAR(?:公布|发布|颁布|印发)(?!之日)', head) ??
    day('(?:公布|发布|颁布|印发)(?:日期|时间)[：:]?\\s*DAY', head) ??
    day('DAYNEAR通过', head) ??
    day('(?:^|\\n)[（(]?DAY[)）]?(?=\\n|$)', head);
  const begun = '(?:自|从|于)\\s*DAY\\s*(?:起|开始)?[^。；\\n]{0,4}?(?:施行|实施|执行|生效)';
  const tail = text.slice(headLength).slice(-tailLength);
  const effectiveOn =
    day(begun, head) ??
    day('(?:施行|实施|生效)(?:日期|时间)[：:]?\\s*DAY', head) ??
    day(`(?:本法|本条例|本办法|本规定|本预案|本规则|本细则|本标准)[^。]{0,10}?${begun}`, tail) ??
    (/自(?:公布|发布|颁布|印发)之日起(?:施行|实施|执行|生效)/.test(head + tail) ? promulgatedOn : undefined);
  const changed = [...head.matchAll(new RegExp(`(${dayPattern})${near}(?:修订|修正)(?!案)`, 'gu'))]
    .map(([, found]) => dayOfText(found!))
    .filter((each) => each !== undefined)
    .sort();
  const versionOn = changed.at(-1);
  return { ...(promulgatedOn && { promulgatedOn }), ...(effectiveOn && { effectiveOn }), ...(versionOn && { versionOn }) };
}
