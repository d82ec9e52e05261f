import { isUtf8 } from 'node:buffer';

/** Bytes above 127 that a line needs before it can be told: text of GB18030 is hardly ever valid UTF-8 by chance for so long. */
const fewest = 6;

/**
 * Looks for a line of Chinese in UTF-8 within a file that was taken for GB18030, where it would become other, wrong
 * characters without any fault. Takes the file chunk by chunk; answers the number of the first such line.
 */
export function utf8LineFinder(): (chunk: Buffer | undefined) => number | undefined {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let afterReturn = false;
  return (chunk) => {
    const bytes = chunk === undefined ? Buffer.concat([rest, Buffer.from('\n')]) : Buffer.concat([rest, chunk]);
    let [start, high] = [0, 0];
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index]!;
      if (byte >= 0x80) high++;
      if (byte !== 10 && byte !== 13) {
        afterReturn = false;
        continue;
      }
      if (high >= fewest && isChineseUtf8(bytes.subarray(start, index))) return line;
      if (!(byte === 10 && afterReturn)) line++;
      afterReturn = byte === 13;
      [start, high] = [index + 1, 0];
    }
    rest = Buffer.from(bytes.subarray(start));
    return undefined;
  };
}

const isChineseUtf8 = (bytes: Buffer) => isUtf8(bytes) && /[\u4e00-\u9fff]/.test(bytes.toString('utf8'));
