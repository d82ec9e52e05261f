import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { takesDocuments } from '../../src/exchange/documents.js';
import { exampleRecord, templateFields } from '../../src/exchange/templateFields.js';
import { subjects } from '../../src/exchange/subjects.js';
import { beginImport, zeros } from '../support/importing.js';
import { operate, startHub, type HubProcess } from '../support/process.js';

const files = mkdtempSync(join(tmpdir(), 'hub-documents-'));
let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub();
}, 120_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(files, { recursive: true, force: true });
});

const run = (...given: string[]) => beginImport(hub, given).ended;

const made = ['regulations', 'plans'].filter((subject) => subjects[subject] && takesDocuments(subjects[subject].kind));
const kinds = made.length > 0 ? describe : describe.skip;
if (made.length === 0) process.stdout.write('tests/e2e/importDocuments.test.ts: no kind of record has a text yet; its tests are skipped\n');

/** Front matter for what a kind requires and a text does not say, and the path of a document with it. */
function written(subject: string, name: string, body: string, encoding = 'utf-8'): string {
  const fields = templateFields(subjects[subject]!.kind);
  const example = exampleRecord(fields);
  const said = ['code', 'title', 'name', 'text', 'sourceFile'];
  const needed = fields
    .filter(({ required, name: field }) => required && !said.includes(field))
    .map(({ name: field }) => `${field}: ${example[field]}`);
  const path = join(files, subject, name);
  mkdirSync(join(files, subject), { recursive: true });
  writeFileSync(path, iconv.encode(`${needed.length > 0 ? `---\n${needed.join('\n')}\n---\n` : ''}${body}`, encoding));
  return path;
}

kinds.each(made.length > 0 ? made : ['none'])('documents as %s', (subject) => {
  const body =
    '# 连云港市测试防汛办法\n\n连政规发〔2026〕9号\n\n第一章 总则\n\n第一条 为了做好防汛工作，制定本办法。\n\n第二条 本办法适用于本市。\n\n第二章 附则\n\n第三条 本办法自2026年3月1日起施行。\n';

  test('a folder: tried, written, and written again without a change', async () => {
    written(subject, `${subject}-1.md`, body);
    written(subject, `${subject}-2.txt`, body.replace('# 连云港市测试防汛办法', '连云港市测试抗旱办法'), 'gb18030');
    const folder = join(files, subject);
    const dry = await run(subject, folder, '--dry-run');
    expect(dry).toMatchObject({ code: 0, counts: { ...zeros, received: 2, inserted: 2 } });
    expect(dry.err).toMatch(new RegExp(`${subject}-1\\.md：.*连云港市测试防汛办法`));
    expect(await run(subject, folder)).toMatchObject({ code: 0, counts: { ...zeros, received: 2, inserted: 2 } });
    expect(await run(subject, folder, '--again')).toMatchObject({ code: 0, counts: { ...zeros, received: 2, unchanged: 2 } });
    const single = subject.slice(0, -1);
    const { json } = await operate(hub, {
      query: `{ one: ${single}(code: "${subject}-1") { title } two: ${single}(code: "${subject}-2") { title } }`,
    });
    expect(json.data).toEqual({ one: { title: '连云港市测试防汛办法' }, two: { title: '连云港市测试抗旱办法' } });
  });

  test('a code of its own, and a file without a text beside a good one', async () => {
    const path = written(subject, '另一办法.md', body.replace('防汛办法', '另一办法'));
    expect(await run(subject, path, '--code', `${subject.toUpperCase()}-9`)).toMatchObject({
      code: 0,
      counts: { ...zeros, received: 1, inserted: 1 },
    });
    const empty = join(files, 'empty.md');
    writeFileSync(empty, '');
    const both = await run(subject, written(subject, '第三办法.md', body), empty);
    expect(both).toMatchObject({ code: 1, counts: { ...zeros, received: 2, inserted: 1, rejected: 1 } });
    expect(both.out).toMatch(/empty\.md · EMPTY/);
  });
});

test('documents are refused for kinds without a text', async () => {
  const path = join(files, 'x.md');
  writeFileSync(path, '# x');
  const ran = await run('depots', path);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('储备库不是由文档组成的');
});
