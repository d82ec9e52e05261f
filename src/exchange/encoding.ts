import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { stopped } from './stopped.js';

const sampleBytes = 256 * 1024;

/** What one pass over a file's bytes tells. */
export interface Bytes {
  sha256: string;
  size: number;
  start: Buffer;
  /** The file is UTF-8 from its first byte to its last. */
  validUtf8: boolean;
  /** Lines that hold bytes above 127, as far as they are needed to tell encodings apart. */
  sample: Buffer;
}

/** Reads a file once: its hash, its beginning, whether it is UTF-8, and a sample of its lines beyond ASCII. */
export async function examineBytes(path: string): Promise<Bytes> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const sample: Buffer[] = [];
  let start: Buffer = Buffer.alloc(0);
  let size = 0;
  let sampled = 0;
  let validUtf8 = true;
  for await (const chunk of createReadStream(path, { highWaterMark: sampleBytes }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (size === 0) start = chunk.subarray(0, 4096);
    if (validUtf8) validUtf8 = decodes(utf8, chunk);
    for (const line of sampled < sampleBytes ? linesBeyondAscii(chunk, size === 0) : []) {
      sample.push(line);
      sampled += line.length;
    }
    size += chunk.length;
  }
  return { sha256: hash.digest('hex'), size, start, validUtf8: validUtf8 && decodes(utf8, undefined), sample: Buffer.concat(sample) };
}

function decodes(decoder: TextDecoder, chunk: Buffer | undefined): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Lines cut by the edge of a chunk are left out, as half a character would mislead. */
function linesBeyondAscii(chunk: Buffer, first: boolean): Buffer[] {
  const lines = chunk.toString('latin1').split('\n');
  const whole = lines.slice(first ? 0 : 1, chunk.length === sampleBytes ? -1 : undefined);
  // eslint-disable-next-line no-control-regex
  return whole.filter((line) => /[^\x00-\x7f]/.test(line)).map((line) => Buffer.from(`${line}\n`, 'latin1'));
}

export interface EncodingChoice {
  encoding: string;
  reason: { zh: string; en: string };
}

/** The encoding of a text file: by its byte order mark, by being valid UTF-8, by NUL bytes, or by what its characters look like. */
export function chooseEncoding({ start, validUtf8, sample }: Bytes, given?: string): EncodingChoice {
  if (given) {
    const known: boolean = iconv.encodingExists(given);
    if (!known)
      throw stopped(
        `不认识编码“${given}”，可用 utf-8、utf-16、gb18030、windows-1252 等`,
        `The encoding "${given}" is not known; use utf-8, utf-16, gb18030, windows-1252 or the like.`,
      );
    return { encoding: given, reason: { zh: '由 --encoding 指定', en: 'given by --encoding' } };
  }
  const mark = { zh: '按文件头标记', en: 'by the byte order mark' };
  if (start.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return { encoding: 'utf-8', reason: mark };
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', reason: mark };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', reason: mark };
  const wide = wideEncoding(start);
  if (wide) return { encoding: wide, reason: { zh: '自动识别：空字节的位置', en: 'found out: by where the NUL bytes stand' } };
  if (validUtf8) return { encoding: 'utf-8', reason: { zh: '自动识别：全文是有效的 UTF-8', en: 'found out: all of it is valid UTF-8' } };
  return guessed(sample);
}

/** UTF-16 without a mark: every other byte of plain text is NUL. */
function wideEncoding(start: Buffer): string | undefined {
  const nuls = [0, 0];
  for (let index = 0; index < start.length; index++) if (start[index] === 0) nuls[index % 2]!++;
  const half = start.length / 2;
  if (nuls[1]! > half * 0.3 && nuls[0]! < half * 0.05) return 'utf-16le';
  if (nuls[0]! > half * 0.3 && nuls[1]! < half * 0.05) return 'utf-16be';
  return undefined;
}

function guessed(sample: Buffer): EncodingChoice {
  const utf8 = sample.toString('utf8');
  const broken = count(utf8, /\ufffd/g);
  // eslint-disable-next-line no-control-regex
  if (count(utf8, /[^\x00-\x7f\ufffd]/g) > broken * 10)
    return {
      encoding: 'utf-8',
      reason: { zh: '自动识别：几乎全文是 UTF-8，但有损坏之处', en: 'found out: nearly all of it is UTF-8, with damaged places' },
    };
  const chinese = iconv.decode(sample, 'gb18030');
  const pairs = pairsOfGb2312(sample);
  // a few damaged places do not make it another encoding: they are refused with their line when they are read
  if (pairs >= 0.5 && count(chinese, /\ufffd/g) * 20 <= count(chinese, /\p{Script=Han}/gu))
    return { encoding: 'gb18030', reason: { zh: '自动识别：汉字字节', en: 'found out: by the bytes of Chinese characters' } };
  const [best] = chardet.analyse(sample);
  if (best && best.confidence >= 60 && /^(Big5|Shift_JIS|EUC-(JP|KR)|windows-1251|KOI8-R)$/.test(best.name))
    return {
      encoding: best.name,
      reason: {
        zh: `自动识别：像 ${best.name}（把握 ${best.confidence}%）`,
        en: `found out: looks like ${best.name} (${best.confidence} % sure)`,
      },
    };
  return {
    encoding: 'windows-1252',
    reason: { zh: '自动识别：西文字节，不是 UTF-8，也不是汉字', en: 'found out: western bytes, neither UTF-8 nor Chinese' },
  };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Share of the bytes above 127 that stand in pairs of the old Chinese table, where both bytes are above A0. */
function pairsOfGb2312(sample: Buffer): number {
  let high = 0;
  let paired = 0;
  for (let index = 0; index < sample.length; index++) {
    const [lead, trail] = [sample[index]!, sample[index + 1] ?? 0];
    if (lead < 0x80) continue;
    high++;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe) {
      high++;
      paired += 2;
      index++;
    }
  }
  return high === 0 ? 0 : paired / high;
}
