import { open, type FileHandle } from 'node:fs/promises';
import type { PlacedError } from './receipts.js';
import { stopped } from './stopped.js';

const header = ['行 row', '文本行 line', '编码 code', '列 column', '字段 field', '错误代码 error', '说明', 'message', '原值 value'];

/** A cell that no spreadsheet takes for a formula (OWASP CSV injection), quoted by RFC 4180. */
export function safeCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Every fault of a run as CSV that spreadsheets open: UTF-8 with a byte order mark, one fault a line. */
export class ErrorsFile {
  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<ErrorsFile> {
    const file = await open(path, 'w').catch((fault: NodeJS.ErrnoException) => {
      throw stopped(`无法写入 ${path}（${fault.code}）`, `${path} cannot be written (${fault.code}).`);
    });
    await file.write(`\ufeff${header.map(safeCell).join(',')}\r\n`);
    return new ErrorsFile(file);
  }

  async add(errors: readonly PlacedError[], columnOf: (field: string) => string): Promise<void> {
    const lines = errors.map(({ place, field, code, zh, en, value }) =>
      [place.row, place.line, place.code, columnOf(field), field, code, zh, en, value].map(safeCell).join(','),
    );
    if (lines.length > 0) await this.file.write(`${lines.join('\r\n')}\r\n`);
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
