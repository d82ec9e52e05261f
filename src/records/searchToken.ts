import type { Context } from '../context.js';

/** The position of a moment in the change log, as the token that searches wait for. */
export async function searchToken(ctx: Context, moment: number): Promise<string | null> {
  const { rows } = await ctx.database.primary.query<{ position: string | null }>({
    name: 'position',
    text: 'select position from moment where id = $1',
    values: [moment],
  });
  return rows[0]?.position ?? null;
}
