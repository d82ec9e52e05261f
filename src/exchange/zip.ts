import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { stopped } from './stopped.js';

/** Most bytes that the parts of a workbook may unpack to: sheets are read as a stream, shared strings and what describes the book are held in memory, pictures and the like are passed over. */
export const bounds = { all: 2 ** 31, sheets: 2 ** 30, sharedStrings: 64 * 2 ** 20, others: 16 * 2 ** 20, passedOver: 128 * 2 ** 20 };

/** A part of a zip file, as its directory names it. */
export interface Part {
  name: string;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
  /** Its sizes follow it once more (APPNOTE.TXT 4.3.9). */
  described: boolean;
}

const broken = (zh: string, en: string) =>
  stopped(`XLSX 文件不完整或已损坏（${zh}）：请重新导出或另存`, `The XLSX file is incomplete or damaged (${en}): export or save it again.`);

/**
 * Unpacks the parts of a workbook once without keeping them: every checksum must hold and no part may pass its bound,
 * whatever sizes the file claims. `watch` sees the text of each part as it comes.
 */
export async function inspectZip(path: string, watch: (name: string, text: string) => void): Promise<Part[]> {
  const file = await open(path);
  try {
    const parts = await directory(file);
    // folders, and parts that hold nothing, have no bytes to unpack
    for (const part of parts.filter(({ packed, unpacked }) => packed > 0 || unpacked > 0))
      await unpack(file, path, part, (text) => isRead(part.name) && watch(part.name, text));
    return parts.filter(({ name }) => isRead(name));
  } finally {
    await file.close();
  }
}

const isRead = (name: string) => name.startsWith('xl/') && /\.(xml|rels)$/.test(name);

const boundOf = (name: string) =>
  name.startsWith('xl/worksheets/')
    ? bounds.sheets
    : name === 'xl/sharedStrings.xml'
      ? bounds.sharedStrings
      : isRead(name)
        ? bounds.others
        : bounds.passedOver;

/** The entries of the central directory (APPNOTE.TXT 4.3.12). */
async function directory(file: FileHandle): Promise<Part[]> {
  const { size } = await file.stat();
  const tail = await bytes(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > tail.length) throw broken('没有目录，可能未下载完', 'no directory, perhaps half downloaded');
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count === 0xffff || start === 0xffffffff)
    throw stopped('XLSX 文件过大（zip64）：请拆分或另存为 CSV', 'The XLSX file is too large (zip64): split it or save it as CSV.');
  if (count > 10_000 || start + length > size) throw broken('目录有误', 'bad directory');
  const list = await bytes(file, start, length);
  const entries: Part[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50) throw broken('目录有误', 'bad directory');
    const [nameLength, extra, comment] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)];
    if (list.readUInt16LE(at + 8) & 1)
      throw stopped('XLSX 文件已加密：请去掉密码后再导入', 'The XLSX file is encrypted: remove the password first.');
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + nameLength),
      method: list.readUInt16LE(at + 10),
      crc: list.readUInt32LE(at + 16),
      packed: list.readUInt32LE(at + 20),
      unpacked: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
      described: (list.readUInt16LE(at + 8) & 8) !== 0,
    });
    at += 46 + nameLength + extra + comment;
  }
  await refuseHidden(file, entries, start);
  const all = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (all > bounds.all)
    throw stopped(
      `XLSX 展开后共 ${Math.ceil(all / 2 ** 20)} MiB，最多 ${bounds.all / 2 ** 20} MiB：请拆分或另存为 CSV`,
      `The XLSX unpacks to ${Math.ceil(all / 2 ** 20)} MiB, at most ${bounds.all / 2 ** 20} MiB are read: split the file or save it as CSV.`,
    );
  return entries;
}

/** Lengths of what may follow a part to tell its sizes. */
const descriptorLengths = [12, 16, 20, 24];

/**
 * The reader of rows goes through a file from its beginning and does not look at the directory. The parts of the
 * directory must therefore be all that there is, one after another and each once: a part beside them, or one that
 * overlaps another, would be read without having been looked at.
 */
async function refuseHidden(file: FileHandle, entries: readonly Part[], directoryStart: number): Promise<void> {
  const bad = () => broken('目录与内容不一致', 'the directory does not fit the content');
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw bad();
  let place = 0;
  let described = false;
  for (const { name, offset, packed, described: next } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset !== place && !(described && descriptorLengths.includes(offset - place))) throw bad();
    const header = await bytes(file, offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw broken(`${name} 的文件头有误`, `bad header of ${name}`);
    const nameLength = header.readUInt16LE(26);
    if ((await bytes(file, offset + 30, nameLength)).toString('utf8') !== name) throw bad();
    place = offset + 30 + nameLength + header.readUInt16LE(28) + packed;
    described = next;
  }
  if (directoryStart !== place && !(described && descriptorLengths.includes(directoryStart - place))) throw bad();
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** The content of a part that was inspected, unpacked as it is read. */
export async function openPart(path: string, part: Part): Promise<Readable> {
  const file = await open(path);
  try {
    return await content(file, path, part);
  } finally {
    await file.close();
  }
}

async function content(file: FileHandle, path: string, { name, method, packed, offset }: Part): Promise<Readable> {
  const header = await bytes(file, offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50 || (method !== 0 && method !== 8))
    throw broken(`${name} 的文件头有误`, `bad header of ${name}`);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const raw = createReadStream(path, { start, end: Math.max(start, start + packed - 1) });
  if (method === 0) return raw;
  const inflated = raw.pipe(createInflateRaw());
  raw.once('error', (fault) => inflated.destroy(fault));
  inflated.once('close', () => raw.destroy());
  return inflated;
}

async function unpack(file: FileHandle, path: string, part: Part, see: (text: string) => void): Promise<void> {
  const { name, crc, unpacked } = part;
  const bound = boundOf(name);
  const tooLarge = () =>
    stopped(
      `XLSX 中的 ${name} 展开后超过 ${bound / 2 ** 20} MiB，不予读取：请拆分或另存为 CSV`,
      `${name} in the XLSX unpacks to more than ${bound / 2 ** 20} MiB and is not read: split the file or save it as CSV.`,
    );
  if (unpacked > bound) throw tooLarge();
  const stream = await content(file, path, part);
  let [size, sum] = [0, 0];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bound) throw tooLarge();
      sum = crc32(chunk, sum);
      see(chunk.toString('latin1'));
    }
  } catch (fault) {
    throw /^Z_|^ERR/.test((fault as { code?: string }).code ?? '') ? broken(`${name} 无法解压`, `${name} does not unpack`) : fault;
  }
  if (size !== unpacked || sum !== crc) throw broken(`${name} 的校验和不符`, `checksum of ${name}`);
}
