/** What a text says of itself between two lines of `---` at its beginning, and the text below. */
export interface FrontMatter {
  values: [name: string, value: string][];
  body: string;
  /** Lines that are no `name: value`. */
  bad: string[];
}

/** Cuts the front matter from a text: `name: value` a line, a list as `[a, b]` or as lines `- a`. */
export function frontMatter(text: string): FrontMatter {
  const match = /^\s*---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text);
  if (!match || !/^[^\n:：]{1,60}[:：]/m.test(match[1]!)) return { values: [], body: text, bad: [] };
  const values: [string, string][] = [];
  const bad: string[] = [];
  for (const line of match[1]!.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const item = /^\s*-\s+(.*)$/.exec(line);
    const pair = /^([^:：\s][^:：]{0,59}?)\s*[:：]\s*(.*)$/.exec(line);
    const last = values.at(-1);
    if (item && last) last[1] = [last[1], unquoted(item[1]!)].filter((each) => each !== '').join('；');
    else if (pair) values.push([pair[1]!, valueOf(pair[2]!)]);
    else bad.push(line.trim().slice(0, 60));
  }
  return { values, body: text.slice(match[0].length), bad };
}

function valueOf(text: string): string {
  const list = /^\[(.*)\]$/.exec(text.trim());
  return list
    ? list[1]!
        .split(/[,，]/)
        .map(unquoted)
        .filter((each) => each !== '')
        .join('；')
    : unquoted(text);
}

const unquoted = (text: string) => text.trim().replace(/^(["'])(.*)\1$/, '$2');
