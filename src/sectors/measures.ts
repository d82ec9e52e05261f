import type { ObservationFeed } from './feed.js';

type About = Pick<ObservationFeed, 'code' | 'measures' | 'expectedEverySeconds'>;

/** The observation feeds, told by their declarations: views need them and cannot import the feeds, which import the views. */
const known: About[] = [];

/** Lets the views of series know the properties and the rhythm of a feed. */
export const declareMeasures = (feed: About): void => void known.push(feed);

/** What a declaration says of each property, by "feed property", where it says anything. */
export function ofMeasures<Value>(pick: (measure: About['measures'][string]) => Value | undefined): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const { code, measures } of known)
    for (const [property, measure] of Object.entries(measures)) {
      const value = pick(measure);
      if (value !== undefined) found[`${code} ${property}`] = value;
    }
  return found;
}

/** How often each observation feed should bring something, in seconds. */
export const rhythms = (): Record<string, number> =>
  Object.fromEntries(
    known.flatMap(({ code, expectedEverySeconds }) => (expectedEverySeconds === null ? [] : [[code, expectedEverySeconds]])),
  );
