import type { ClientBase } from 'pg';
import type { EntityView } from '../reading/entityView.js';

/** Personal columns by the type that the change log knows. */
export const personalColumns = (views: readonly EntityView[]): Map<string, string[]> =>
  new Map(views.filter(({ masks }) => masks !== undefined).map(({ type, masks }) => [type, Object.keys(masks!)]));

const batch = 2_000;

/** How many changes before an instant hold personal data still, by type. */
export async function heldBefore(client: ClientBase, columns: ReadonlyMap<string, string[]>, before: Date): Promise<Map<string, number>> {
  const held = new Map<string, number>();
  for (const [type, names] of columns) {
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from change o join moment m on m.id = o.moment where o.type = $1 and m.at < $3 and (hub.holds_personal(o.before, $2) or hub.holds_personal(o.after, $2))`,
      [type, names, before],
    );
    if (Number(rows[0]!.n) > 0) held.set(type, Number(rows[0]!.n));
  }
  return held;
}

/** Puts a marker in place of the personal data of changes before an instant, batch by batch, so that no lock is held for long. */
export async function clearPersonalHistory(
  client: ClientBase,
  columns: ReadonlyMap<string, string[]>,
  before: Date,
  progress: (cleared: number) => void,
): Promise<Record<string, number>> {
  const cleared: Record<string, number> = {};
  let all = 0;
  for (const [type, names] of columns)
    for (let last = batch; last === batch;) {
      const { rows } = await client.query<{ n: number }>('select hub.clear_personal_history($1, $2, $3, $4) as n', [
        type,
        names,
        before,
        batch,
      ]);
      last = rows[0]!.n;
      all += last;
      if (last > 0) cleared[type] = (cleared[type] ?? 0) + last;
      progress(all);
    }
  return cleared;
}
