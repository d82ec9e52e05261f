import type { EntityView } from '../../reading/entityView.js';
import { fieldFault } from '../../records/faults.js';
import { date, text } from '../../records/fields.js';
import type { RecordKind, Values } from '../../records/kind.js';
import { eventTypeView, materialCategoryView, resourceTypeView } from './view.js';

/** The class above a code of GB/T 38565-2020, whose seven digits are layers of 1, 2, 2 and 2; null for a 大类. */
export function parentInGbt38565(code: string): string | null {
  if (!/^[1-9]\d{6}$/.test(code)) return null;
  for (const [kept, rest] of [
    [5, 2],
    [3, 4],
    [1, 6],
  ] as const)
    if (!code.endsWith('0'.repeat(7 - kept))) return `${code.slice(0, kept)}${'0'.repeat(rest)}`;
  return null;
}

const parentOf = (values: Values): string | null | undefined =>
  values['parent'] === undefined && values['scheme'] === 'GB/T 38565-2020'
    ? parentInGbt38565(String(values['code']))
    : (values['parent'] as string | null | undefined);

function classificationKind(subject: string, zh: string, en: string, view: () => EntityView): RecordKind {
  return {
    subject,
    label: { zh, en },
    view,
    identity: ['scheme', 'code'],
    unstored: ['parent'],
    fields: {
      scheme: text('分类方案', 'The scheme', 60, {
        required: true,
        form: /^[^:：\s][^:：]*$/,
        formed: { zh: '不能含冒号', en: 'cannot hold a colon' },
      }),
      code: text('编码', 'The code', 40, { required: true }),
      name: text('名称', 'The name', 200, { required: true }),
      parent: text('上级编码', 'The code of the class above', 40),
      note: text('说明', 'The note', 1000),
      validFrom: date('生效日期', 'The first day'),
      validTo: date('失效日期', 'The end'),
    },
    complete: (values, before) => {
      if (before === null) Object.assign(values, { path: `/${String(values['code'])}/`, depth: 0 });
      const [from, to] = ['validFrom', 'validTo'].map(
        (name) => (values[name] === undefined ? before?.[name] : values[name]) as string | null | undefined,
      );
      return from && to && to <= from
        ? [
            fieldFault(
              'validTo',
              'DATES_REVERSED',
              `失效日期（${to}）应晚于生效日期（${from}）`,
              `The end (${to}) should lie after the first day (${from}).`,
            ),
          ]
        : [];
    },
    async examine(query, rows) {
      const wanted = rows.map(({ values, before }) => ({
        scheme: String(values['scheme'] ?? before?.['scheme']),
        code: String(values['code'] ?? before?.['code']),
        parent: parentOf(values),
      }));
      const known = await query(
        `select c.scheme, c.code, p.code as parent from ${view().table} c left join ${view().table} p on p.id = c.parent_id where c.scheme = any($1::text[])`,
        [[...new Set(wanted.map(({ scheme }) => scheme))]],
      );
      const above = new Map(known.map((row) => [`${String(row['scheme'])}\n${String(row['code'])}`, row['parent'] as string | null]));
      for (const { scheme, code, parent } of wanted)
        if (parent !== undefined || !above.has(`${scheme}\n${code}`)) above.set(`${scheme}\n${code}`, parent ?? null);
      const missing = (parent: string) => [
        fieldFault(
          'parent',
          'NOT_FOUND',
          `没有上级编码“${parent}”：请先导入它，或放在同一批中`,
          `There is no class with the code "${parent}" to stand above: import it first, or in the same batch.`,
          parent,
        ),
      ];
      const faults = wanted.map(({ scheme, code, parent }) => {
        if (parent == null) return [];
        if (!above.has(`${scheme}\n${parent}`)) return missing(parent);
        const seen = new Set([code]);
        for (let at: string | null | undefined = parent; at != null; at = above.get(`${scheme}\n${at}`)) {
          if (seen.has(at))
            return [
              fieldFault(
                'parent',
                'CIRCULAR',
                `上级“${parent}”又在“${code}”之下，形成循环`,
                `The class "${parent}" lies below "${code}" itself: the classes form a circle.`,
                parent,
              ),
            ];
          seen.add(at);
        }
        return [];
      });
      // a class below a refused one has no class to stand under
      const stored = new Set(known.map((row) => `${String(row['scheme'])}\n${String(row['code'])}`));
      for (let refused = -1, now = faults.filter(({ length }) => length > 0).length; refused !== now;) {
        refused = now;
        const bad = new Set(wanted.filter((_class, index) => faults[index]!.length > 0).map(({ scheme, code }) => `${scheme}\n${code}`));
        wanted.forEach(({ scheme, parent }, index) => {
          const key = `${scheme}\n${parent}`;
          if (parent != null && faults[index]!.length === 0 && bad.has(key) && !stored.has(key)) faults[index] = missing(parent);
        });
        now = faults.filter(({ length }) => length > 0).length;
      }
      return faults;
    },
    async after(query, written) {
      const { table } = view();
      const given = written
        .map(({ id, values }) => ({ id, scheme: values['scheme'], parent: parentOf(values) }))
        .filter(({ parent }) => parent !== undefined);
      await query(
        `update ${table} t set parent_id = p.id from json_to_recordset($1) as x(id bigint, scheme text, parent text) left join ${table} p on p.scheme = x.scheme and p.code = x.parent where t.id = x.id and t.parent_id is distinct from p.id`,
        [JSON.stringify(given)],
      );
      const schemes = [...new Set(written.map(({ values }) => values['scheme']))];
      await query(
        `with recursive tree as (
           select id, '/' || code || '/' as path, 0 as depth from ${table} where parent_id is null and scheme = any($1::text[])
           union all select c.id, t.path || c.code || '/', t.depth + 1 from ${table} c join tree t on c.parent_id = t.id)
         update ${table} c set path = tree.path, depth = tree.depth from tree where tree.id = c.id and (c.path, c.depth) is distinct from (tree.path, tree.depth)`,
        [schemes],
      );
    },
  };
}

export const materialCategoryKind = classificationKind('materialCategories', '物资分类', 'material category', () => materialCategoryView);
export const eventTypeKind = classificationKind('eventTypes', '事件类型', 'event type', () => eventTypeView);
export const resourceTypeKind = classificationKind('resourceTypes', '资源类型', 'resource type', () => resourceTypeView);
