import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { utf8LineFinder } from './mixedEncodings.js';
import { stopped } from './stopped.js';

const lineEnd = /\r\n|\n|\r/g;
const ends = (text: string) => text.match(lineEnd)?.length ?? 0;

/** What is known of the encoding of a file. */
export interface Trust {
  /** Every byte was found to fit. */
  trusted?: boolean;
  /** It was found out, not said by the user: a file that mixes it with another is refused. */
  guessed?: boolean;
}

/** The text of a file, piece by piece; throws where bytes do not fit the encoding, naming the line. */
export async function* decodedText(path: string, encoding: string, { trusted = false, guessed = false }: Trust): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  let line = 1;
  let cut = false;
  const utf8Line = guessed && encoding === 'gb18030' ? utf8LineFinder() : undefined;
  const mixed = (at: number | undefined) => {
    if (at !== undefined)
      throw stopped(
        `文件混有两种编码：大部分是 gb18030，第 ${at} 行是 utf-8：请统一编码后再导入，或用 --encoding 指定`,
        `The file mixes two encodings: most of it is gb18030, line ${at} is utf-8. Save it in one encoding, or name one by --encoding.`,
      );
  };
  const checked = (text: string) => {
    const bad = trusted ? -1 : text.indexOf('\ufffd');
    if (bad >= 0) {
      const at = line + ends(text.slice(0, bad));
      throw stopped(
        `第 ${at} 行的字节不是 ${encoding}：请用 --encoding 指定正确的编码（如 gb18030、windows-1252）；若文件混有两种编码，请修复后再导入`,
        `Line ${at} holds bytes that are not ${encoding}: name the right encoding by --encoding (such as gb18030, windows-1252); mend a file that mixes two.`,
      );
    }
    // a line end that lies across two pieces is one
    line += ends(text) - (cut && text.startsWith('\n') ? 1 : 0);
    cut = text.endsWith('\r');
    return text;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    mixed(utf8Line?.(chunk));
    yield checked(decoder.write(chunk));
  }
  mixed(utf8Line?.(undefined));
  yield checked(decoder.end() ?? '');
}
