/** What each property of each observation feed is called and measured in, by "feed property"; filled by the declarations. */
const measures = new Map<string, { title: string; unit: string }>();

/** Lets views know the properties of the feeds without importing the feeds, which import the views. */
export function declareMeasures(feed: string, properties: Readonly<Record<string, { title: { zh: string }; unit: string }>>): void {
  for (const [property, { title, unit }] of Object.entries(properties)) measures.set(`${feed} ${property}`, { title: title.zh, unit });
}

/** Titles or units by "feed property". */
export const measureNamed = (part: 'title' | 'unit'): Record<string, string> =>
  Object.fromEntries([...measures].map(([name, about]) => [name, about[part]]));
