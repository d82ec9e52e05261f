import { callerInRole, type Caller } from '../../../../src/access/caller.js';
import type { TestHub, Asked } from '../../../support/hub.js';
import { write, written, type Payload } from '../../writing/writes.js';

/** A day so many days from today in Beijing time. */
export const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** A caller that is limited to a division. */
export const limitedTo = (region: string): Caller => ({ ...callerInRole('editor'), region });

/** Creates a team with the least it needs and what is given. */
export const team = (hub: TestHub, code: string, input: Record<string, unknown> = {}, selection?: string, about?: Asked) =>
  written(hub, 'createTeam', { input: { code, name: `${code} 队`, kind: 'PROFESSIONAL', ...input } }, selection, about);

/** Records a change of a team's status. */
export const change = (hub: TestHub, input: Record<string, unknown>, about?: Asked): Promise<Payload> =>
  write(
    hub,
    'changeTeamStatus',
    { input },
    'id code status previous since until people reason recordedBy location { longitude latitude } team { code status statusSince availablePeople version }',
    about,
  );

/** The codes of the teams that a filter finds, by code. */
export async function found(hub: TestHub, filter: Record<string, unknown>, about?: Asked): Promise<string[]> {
  const { teams } = await hub.data(
    'query($filter: TeamFilter) { teams(first: 200, filter: $filter) { nodes { code } } }',
    { filter },
    about,
  );
  return (teams.nodes as { code: string }[]).map(({ code }) => code);
}
