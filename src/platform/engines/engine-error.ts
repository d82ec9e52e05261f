/** One sentence for people, in both languages. */
export interface Line {
  zh: string;
  en: string;
}

/** An engine that cannot be started; the message says what to do, Chinese first. */
export class EngineError extends Error implements Line {
  override name = 'EngineError';
  readonly zh: string;
  readonly en: string;

  constructor(line: Line, options?: { cause?: unknown }) {
    super(`${line.zh}\n${line.en}`, options);
    this.zh = line.zh;
    this.en = line.en;
  }
}

const folderFaults = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'EISDIR']);

/** Turns a file system fault inside the data folder into an EngineError; other errors come back unchanged. */
export function explainFolderFault(error: unknown, dataFolder: string): unknown {
  const fault = error as NodeJS.ErrnoException;
  if (error instanceof EngineError || !fault?.code || !folderFaults.has(fault.code)) return error;
  return new EngineError(
    {
      zh: `数据文件夹 ${dataFolder} 无法使用（${fault.code}：${fault.path ?? ''}）。请检查其权限和剩余空间，或用 HUB_DATA 指定另一个文件夹。`,
      en: `The data folder ${dataFolder} cannot be used (${fault.code}: ${fault.path ?? ''}). Check its permissions and free space, or name another folder with HUB_DATA.`,
    },
    { cause: error },
  );
}
