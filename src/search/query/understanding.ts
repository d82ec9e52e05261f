import { indexed, normalized, readable } from '../lexicon/spelling.js';
import { codesIn } from './codes.js';
import type { ScopeName } from './request.js';
import type { Hazard, Place, Vocabulary } from './vocabulary.js';

/** What a query was understood to ask for. */
export interface Understanding {
  /** The text in the spelling of the index, without what was put in quotes. */
  text: string;
  /** What must stand in a hit word for word. */
  phrases: string[];
  /** Numbers to be found exactly. */
  codes: string[];
  phones: string[];
  places: Place[];
  hazards: Hazard[];
  /** What is searched, the weightiest words first. */
  words: Word[];
  /** Kinds of hits that the query asks for by name, as by 案例 or 预案. */
  wanted: ScopeName[];
  /** The query as it was understood; null where it was taken as typed. */
  corrected: string | null;
}

export interface Word {
  text: string;
  /** What a word says of what is wanted: a hazard or a thing most, a place less, 预案 or 处置 least. */
  weight: 'TERM' | 'WORD' | 'PLACE' | 'GENERIC';
  /** Its place among the words as they stand in the query. */
  at: number;
  /** Words that the engine makes of it. */
  size: number;
}

/** Characters of a query that are looked at; a question is shorter, and the engine uses ten words. */
export const longestQuery = 1_000;

/** Words that say nothing of what is wanted. */
const empty = new Set(
  '的 了 呢 吗 吧 啊 呀 是 在 和 与 及 或 等 对 把 被 将 从 到 向 为 以 于 由 其 该 此 这 那 我 我们 你 您 他 请 请问 想 知道 查 查询 搜索 找 一下 有 没有 有没有 哪 哪些 哪个 哪里 哪儿 什么 怎么 怎么办 怎样 怎么样 如何 谁 几 多少 何 何时 应 应该 应当 需 需要 要 可以 能 能够 会 该怎么 发生 出现 发现 遇到 遇 后 时 之后 以后 时候 期间 中 里 上 下 内 关于 有关 相关 进行 时应 就 都 也 还 又 才 并 而 但 如果 若 因 因为 所以 之 个 一个 不 去 来 用 给 让 做 办 怎样防止 防止 很多 许多 开展 做好 属于 经验 附近 叫'.split(
    ' ',
  ),
);

/** Words that most texts of an emergency library hold. */
const generic = new Set(
  '应急 处置 应急处置 救援 应急救援 预案 应急预案 专项预案 专项应急预案 现场处置方案 方案 办法 规定 条例 流程 程序 步骤 措施 职责 责任 负责 事故 事件 突发事件 工作 管理 情况 要求 标准 案例 报告 部门 单位 处理 怎么处理 紧急 突发 演示 保障 人员 群众 市民 工人 学生 周边 组织 企业 公司 时间 负责人'.split(
    ' ',
  ),
);

/** Words by which a query asks for one kind of hit. */
const kinds: Readonly<Record<ScopeName, RegExp>> = {
  PLANS: /预案|方案|手册/,
  REGULATIONS: /规定|条例|办法|法规|法律|标准|规范|第.{1,5}条/,
  CASES: /案例|教训|经过|哪年|哪一年/,
  MATERIALS: /物资|装备|器材/,
  TEAMS: /队伍|救援队|抢险队|哪支|什么队/,
  EXPERTS: /专家/,
};

const quoted = /"([^"]*)"|“([^“”]*)”|「([^「」]*)」|『([^『』]*)』/g;
const marks = /["“”「」『』]/g;
const cutter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a text asks for: phrases, numbers, places, hazards and words, with traditional characters, wide letters and pinyin read as what they stand for. */
export function understand(given: string, vocabulary: Vocabulary): Understanding {
  const typed = given.slice(0, longestQuery);
  const clean = normalized(typed).trim();
  const phrases: string[] = [];
  const open = clean.replace(quoted, (_all, ...groups: (string | undefined)[]) => {
    const phrase = indexed((groups.slice(0, 4).find((group) => group !== undefined) ?? '').replace(marks, ' ')).trim();
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase);
    return ' ';
  });
  const { codes, phones, rest } = codesIn(open.replace(marks, ' '));
  const spelled = inHan(rest, vocabulary);
  const text = indexed(spelled).replace(/\s+/g, ' ').trim();
  const words = wordsOf(text, vocabulary);
  const understood = readable([...phrases.map((phrase) => `"${phrase}"`), ...codes, ...phones, text].filter(Boolean).join(' '));
  const asTyped = (one: string) => readable(one.toLowerCase()).replace(/[\s"“”「」『』]+/g, '');
  const pieces = words.map(({ text: word }) => word);
  return {
    text,
    phrases,
    codes,
    phones,
    places: distinct(pieces.flatMap((word) => vocabulary.places.get(word) ?? [])),
    hazards: distinct(pieces.flatMap((word) => vocabulary.hazards.get(word) ?? [])),
    words,
    wanted: (Object.keys(kinds) as ScopeName[]).filter((scope) => kinds[scope].test(text)),
    corrected: asTyped(understood).length > 0 && sorted(asTyped(understood)) !== sorted(asTyped(typed)) ? understood : null,
  };
}

/** The characters of a text in one order: taking numbers and phrases to the front is no correction. */
const sorted = (text: string): string => [...text].sort().join('');

const distinct = <Item extends { name: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.name, item])).values(),
];

/** Runs of small letters that are the pinyin of known words, or the initials of a place, as those words. */
function inHan(text: string, { spelled }: Vocabulary): string {
  return text.replace(/(?<![A-Za-z])[a-z]{3,60}(?![A-Za-z])/g, (run) => spelled.get(run) ?? runOf(run, spelled) ?? run);
}

/** Words whose pinyin make up a run without a rest, the longest first. */
function runOf(run: string, spelled: Vocabulary['spelled']): string | undefined {
  if (run === '') return '';
  for (let end = run.length; end >= 4; end--) {
    const word = spelled.get(run.slice(0, end));
    const rest = word === undefined ? undefined : runOf(run.slice(end), spelled);
    if (rest !== undefined) return `${word}${rest}`;
  }
  return undefined;
}

/** The words of a text without empty ones, the weightiest first and otherwise as they stand, each once. */
export function wordsOf(text: string, vocabulary: Vocabulary): Word[] {
  const words = new Map<string, Word>();
  for (const [run] of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}.\-/]*/gu))
    for (const word of /\p{Script=Han}/u.test(run) ? cut(run, vocabulary) : [run])
      if (!empty.has(word) && !words.has(word))
        words.set(word, { text: word, weight: weightOf(word, vocabulary), at: words.size, size: sizeOf(word, vocabulary) });
  const order: Word['weight'][] = ['TERM', 'WORD', 'PLACE', 'GENERIC'];
  return [...words.values()].sort((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight));
}

const sizeOf = (word: string, { kept }: Vocabulary): number =>
  kept.has(word) ? 1 : Math.max(1, [...cutter.segment(word)].filter(({ isWordLike }) => isWordLike).length);

function weightOf(word: string, { places, hazards, synonyms }: Vocabulary): Word['weight'] {
  if (places.has(word)) return 'PLACE';
  if (generic.has(word)) return 'GENERIC';
  return hazards.has(word) || Object.hasOwn(synonyms, word) ? 'TERM' : 'WORD';
}

/** Cuts a run of Han into known words, the longest first, and what lies between them as the language has it; single characters stay with a neighbour. */
function cut(run: string, { words, longest }: Vocabulary): string[] {
  const pieces: string[] = [];
  let between = '';
  const close = () => {
    pieces.push(...pieced(between));
    between = '';
  };
  for (let start = 0; start < run.length;) {
    let end = Math.min(run.length, start + longest);
    while (end > start + 1 && !(words.has(run.slice(start, end)) || generic.has(run.slice(start, end)) || empty.has(run.slice(start, end))))
      end--;
    if (end > start + 1) {
      close();
      pieces.push(run.slice(start, end));
      start = end;
    } else {
      between += run[start];
      start++;
    }
  }
  close();
  return pieces;
}

/** What the language makes of a text; single characters beside each other, of words that it does not know, stay together. */
function pieced(text: string): string[] {
  const pieces: string[] = [];
  let single = false;
  for (const { segment } of text === '' ? [] : cutter.segment(text)) {
    const alone = [...segment].length === 1 && !empty.has(segment);
    if (alone && single) pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
    single = alone;
  }
  return pieces;
}
