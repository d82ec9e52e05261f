/** Numbers that look random and are the same at every run. */
export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number;
  /** Whether something happens that happens this often, from 0 to 1. */
  chance(share: number): boolean;
  /** One of the things; throws when there are none. */
  pick<Thing>(things: readonly Thing[]): Thing;
  /** One of the things, each as often as its weight says; throws when there are none. */
  weighted<Thing>(things: readonly Thing[], weight: (thing: Thing) => number): Thing;
  /** As many different things as asked, or all of them, in shuffled order. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
}

/** A sequence of its own for each name, so that a change of one part of the city leaves the others as they were (FNV-1a, mulberry32). */
export function randomOf(name: string): Random {
  let state = 2166136261;
  for (const character of name) state = Math.imul(state ^ character.codePointAt(0)!, 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    if (things.length === 0) throw new Error(`${name}: nothing to pick from`);
    return things[whole(0, things.length - 1)]!;
  };
  const weighted = <Thing>(things: readonly Thing[], weight: (thing: Thing) => number): Thing => {
    let left = next() * things.reduce((sum, thing) => sum + weight(thing), 0);
    return things.find((thing) => (left -= weight(thing)) < 0) ?? pick(things);
  };
  const some = <Thing>(things: readonly Thing[], count: number): Thing[] => {
    const rest = [...things];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0]!);
  };
  return { next, whole, chance: (share) => next() < share, pick, weighted, some };
}

/** A whole number near the one given that a person would have written, with at most two digits that are not 0; at least 1. */
export function roundly(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(number, 1))) - 1);
  return Math.max(1, Math.round(number / step) * step);
}
