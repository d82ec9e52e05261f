import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { stopped } from './stopped.js';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The text of a file, piece by piece; throws where bytes do not fit the encoding, naming the line. */
export async function* decodedText(path: string, encoding: string, trusted: boolean): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  let line = 1;
  const checked = (text: string) => {
    const bad = trusted ? -1 : text.indexOf('\ufffd');
    if (bad >= 0) {
      const at = line + count(text.slice(0, bad), /\n/g);
      throw stopped(
        `第 ${at} 行的字节不是 ${encoding}：请用 --encoding 指定正确的编码（如 gb18030、windows-1252），或修复文件`,
        `Line ${at} holds bytes that are not ${encoding}: name the right encoding by --encoding (such as gb18030, windows-1252), or mend the file.`,
      );
    }
    line += count(text, /\n/g);
    return text;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>)
    yield checked(decoder.write(chunk));
  yield checked(decoder.end() ?? '');
}
