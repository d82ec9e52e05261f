import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Parent and CPU seconds of a process, of itself and of children that ended; undefined when there is none. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1], own: (fields[11] + fields[12]) / ticksPerSecond, ended: (fields[13] + fields[14]) / ticksPerSecond };
  } catch {
    return undefined;
  }
}

/** The process that started another one. */
export const parentOf = (pid) => stat(pid)?.parent;

/** CPU seconds that a process has used; 0 where there is no /proc. */
export const cpuSeconds = (pid) => stat(pid)?.own ?? 0;

/** CPU seconds of a process with all its children, ended ones too: of PostgreSQL by its postmaster. */
export function familySeconds(pid) {
  const top = stat(pid);
  if (!top) return 0;
  let seconds = top.own + top.ended;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const child = stat(name);
    if (child?.parent === pid) seconds += child.own;
  }
  return seconds;
}

/** Resident memory of a process in megabytes; null where there is no /proc. */
export function residentMegabytes(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}
