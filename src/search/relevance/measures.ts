/** A question with what answers it, as patterns of the names that hits have. */
export interface JudgedQuery {
  class: string;
  text: string;
  in?: string[];
  relevant: string[];
  /** Of the relevant ones those that answer best. */
  best?: string[];
}

/** Measures of one class of queries, each from 0 to 1. */
export interface Measures {
  queries: number;
  hitAt1: number;
  hitAt3: number;
  mrrAt10: number;
  ndcgAt10: number;
}

export interface Judged {
  query: JudgedQuery;
  /** Names of the first hits. */
  names: string[];
  grades: number[];
  measures: Omit<Measures, 'queries'>;
}

const gradeOf = (name: string, { relevant, best }: JudgedQuery): number => {
  if ((best ?? relevant).some((pattern) => new RegExp(pattern).test(name))) return 2;
  return relevant.some((pattern) => new RegExp(pattern).test(name)) ? 1 : 0;
};

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/** Weighs the names of the hits of one query: 2 for what answers best, 1 for what else is relevant. The ideal order is the best one of the hits looked at. */
export function judge(query: JudgedQuery, names: string[]): Judged {
  const all = names.map((name) => gradeOf(name, query));
  const grades = all.slice(0, 10);
  const first = grades.findIndex((grade) => grade > 0);
  const ideal = gain([...all].sort((one, other) => other - one).slice(0, 10));
  return {
    query,
    names,
    grades,
    measures: {
      hitAt1: first === 0 ? 1 : 0,
      hitAt3: first >= 0 && first < 3 ? 1 : 0,
      mrrAt10: first >= 0 ? 1 / (first + 1) : 0,
      ndcgAt10: ideal === 0 ? 0 : gain(grades) / ideal,
    },
  };
}

/** The means of the measures by class, rounded to a thousandth. */
export function byClass(judged: readonly Judged[]): Record<string, Measures> {
  const mean = (some: readonly Judged[], name: keyof Judged['measures']) =>
    Math.round((some.reduce((sum, { measures }) => sum + measures[name], 0) / some.length) * 1_000) / 1_000;
  const classes = new Map<string, Judged[]>();
  for (const one of judged) classes.set(one.query.class, [...(classes.get(one.query.class) ?? []), one]);
  return Object.fromEntries(
    [...classes].map(([name, some]) => [
      name,
      {
        queries: some.length,
        hitAt1: mean(some, 'hitAt1'),
        hitAt3: mean(some, 'hitAt3'),
        mrrAt10: mean(some, 'mrrAt10'),
        ndcgAt10: mean(some, 'ndcgAt10'),
      },
    ]),
  );
}

/** What fell against a baseline, by more than rounding. */
export function fallen(now: Readonly<Record<string, Measures>>, baseline: Readonly<Record<string, Measures>>): string[] {
  return Object.entries(baseline).flatMap(([name, before]) =>
    (['hitAt1', 'hitAt3', 'mrrAt10', 'ndcgAt10'] as const).flatMap((measure) => {
      const value = now[name]?.[measure] ?? 0;
      return value < before[measure] - 0.002 ? [`${name} ${measure}: ${value} < ${before[measure]}`] : [];
    }),
  );
}
