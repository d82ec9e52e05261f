import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { ManifestRefused, readManifest } from '../documents/manifest.js';
import { listDocuments, registerDocuments, removeDocuments } from '../documents/register.js';
import { hubSchema } from '../schema.js';
import { inColumns, onDatabase, onOneLine } from './database.js';

const clientName = '客户端名称，如 duty-desk — name of the client, such as duty-desk';

/** `npm run documents`: the operations that front ends may send where HUB_TRUSTED_DOCUMENTS is allow or only. */
export const documents = new Command('documents').description('受信查询 — trusted documents of front ends');

documents
  .command('register')
  .description(
    '登记查询清单：codegen 的 persisted-documents.json、Relay 或 Apollo 的清单 — register a manifest of codegen, Relay or Apollo',
  )
  .argument('<manifest>', '清单文件 — file of the manifest')
  .option('--client <name>', clientName, 'front-end')
  .action((manifest: string, { client }: { client: string }) =>
    onDatabase(async (database) => {
      const text = await readFile(manifest, 'utf8').catch(() => undefined);
      if (text === undefined) return fail(`无法读取 ${manifest} — ${manifest} cannot be read`);
      try {
        const { inserted, unchanged } = await registerDocuments(database, client, readManifest(text, hubSchema()));
        process.stdout.write(`已登记 ${inserted} 个查询，${unchanged} 个此前已登记 — ${inserted} registered, ${unchanged} were before\n`);
      } catch (fault) {
        if (!(fault instanceof ManifestRefused)) throw fault;
        fail(`清单未登记，共 ${fault.faults.length} 处错误 — nothing was registered, ${fault.faults.length} fault(s):`);
        for (const { zh, en } of fault.faults) process.stderr.write(`  ${onOneLine(zh)}\n    ${onOneLine(en)}\n`);
      }
    }),
  );

documents
  .command('list')
  .description('列出登记的查询 — list what is registered')
  .option('--client <name>', clientName)
  .action(({ client }: { client?: string }) =>
    onDatabase(async (database) => {
      const rows = await listDocuments(database, client ?? null);
      process.stdout.write(
        `${inColumns(
          ['client', 'name', 'registered', 'sha256'],
          rows.map(({ sha256, name, client: of, registeredAt }) => [of, name, registeredAt, sha256]),
        )}\n`,
      );
    }),
  );

documents
  .command('remove')
  .description('移除登记的查询；5 秒内各进程不再接受 — remove documents; within five seconds no process takes them')
  .argument('[sha256...]', '查询的 SHA-256 — hashes of the documents')
  .option('--client <name>', '移除该客户端的全部查询 — remove all of a client')
  .action((hashes: string[], { client }: { client?: string }) =>
    onDatabase(async (database) => {
      if (hashes.length === 0 && client === undefined) return fail('请给出 SHA-256 或 --client — give hashes or --client');
      const removed = await removeDocuments(database, { hashes: hashes.map((hash) => hash.toLowerCase()), client: client ?? null });
      process.stdout.write(`已移除 ${removed} 个查询 — ${removed} removed\n`);
      if (removed < hashes.length) fail(`有 ${hashes.length - removed} 个没有登记 — ${hashes.length - removed} were not registered`);
    }),
  );

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
