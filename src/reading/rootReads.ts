import DataLoader from 'dataloader';
import type { Database } from '../platform/database.js';
import type { Statement } from '../platform/statement.js';
import { microseconds } from './moment.js';

/** JSON text that goes to the client as PostgreSQL wrote it. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** An answer that is ready to be written. */
export interface Composed {
  text: (typed: boolean) => string;
  /** A value must still be worked on after reading. */
  needsExecution: boolean;
}

interface Row {
  json: string;
  snapshot: string | null;
}

/** Runs the compiled reads of one operation. Root fields of one operation are answered by one statement, so they show one moment. */
export class RootReads {
  /** Statements sent for this operation. */
  statements = 0;
  /** Set for operations whose whole selection is compiled: answers are then handed over as text. */
  passThrough = false;
  /** Cleared to have the operation executed field by field even where its text could be passed through. */
  mayPassThrough = true;
  /** Response keys of root fields that showed personal data whole. */
  readonly opened = new Set<string | number>();
  /** Root fields that this operation reads; more than one are sent together. */
  expected = 1;
  private earliest: string | null = null;
  /** Answers by response key that were read to be passed through; execution takes them over when that cannot be. */
  private readonly readAlready = new Map<string, Promise<string>>();
  private readonly composedAlready = new Map<string, Promise<Composed>>();

  constructor(private readonly database: Database) {}

  /** The moment that the answer shows: the one asked for, or the newest that the statements saw. */
  get snapshot(): string | null {
    return this.earliest;
  }

  /** The answer of a root field: as text when the whole operation is passed through, else parsed; undefined when it would be passed through but needs execution. */
  async answer(key: string, statement: Statement, asOf: string | null, needsExecution: boolean): Promise<unknown> {
    if (!this.passThrough) {
      const text = this.readAlready.get(key) ?? this.run(statement, asOf);
      this.readAlready.delete(key);
      return JSON.parse(await text);
    }
    const text = this.run(statement, asOf);
    this.readAlready.set(key, text);
    return needsExecution ? void (await text) : new RawJson(await text);
  }

  /**
   * The answer of a root field that is put together here from what several sources gave: as text when the whole operation
   * is passed through, else parsed. `text(true)` also tells the types of objects, which execution needs and clients did
   * not ask for.
   */
  async composed(key: string, compose: () => Promise<Composed>): Promise<unknown> {
    const making = this.composedAlready.get(key) ?? compose();
    if (!this.passThrough) {
      this.composedAlready.delete(key);
      return JSON.parse((await making).text(true));
    }
    this.composedAlready.set(key, making);
    const { text, needsExecution } = await making;
    return needsExecution ? undefined : new RawJson(text(false));
  }

  /** Runs a statement that answers rows with the moment that they show as `snapshot`. */
  async rows<Answered extends Record<string, unknown>>(statement: Statement): Promise<Answered[]> {
    this.statements++;
    const rows = await this.database.read<Answered & { snapshot: string | null }>(statement);
    this.saw(rows[0]?.snapshot ?? null);
    return rows;
  }

  private saw(moment: string | null): void {
    if (moment !== null && (this.earliest === null || microseconds(moment) < microseconds(this.earliest))) this.earliest = moment;
  }

  /** Runs a statement that answers `json` and `snapshot` and gives the JSON text; `together` sends it with others of the same turn even within one root field. */
  async run(statement: Statement, asOf: string | null, from: 'replica' | 'primary' | 'together' = 'replica'): Promise<string> {
    const row =
      from === 'primary'
        ? await this.fromPrimary(statement)
        : from === 'together' || this.expected > 1
          ? await this.together.load(statement)
          : await this.single(statement);
    const seen = asOf !== null && row.snapshot !== null && microseconds(asOf) < microseconds(row.snapshot) ? asOf : row.snapshot;
    this.saw(seen);
    return row.json ?? 'null';
  }

  private async single(statement: Statement): Promise<Row> {
    this.statements++;
    const [row] = await this.database.read<Row & Record<string, unknown>>(statement);
    return row!;
  }

  private async fromPrimary({ text, values }: Statement): Promise<Row> {
    this.statements++;
    const { rows } = await this.database.primary.query<Row>(text, values);
    return rows[0]!;
  }

  private readonly together = new DataLoader<Statement, Row>(async (statements) => this.combined(statements), {
    cache: false,
    batchScheduleFn: (run) => setImmediate(run),
  });

  private async combined(statements: readonly Statement[]): Promise<(Row | Error)[]> {
    if (statements.length === 1) return [await this.single(statements[0]!)];
    this.statements++;
    const values: unknown[] = [];
    const selects = statements.map(({ text, values: own }, index) => {
      const shifted = text.replace(/\$(\d+)/g, (_place, number: string) => `$${Number(number) + values.length}`);
      values.push(...own);
      return `(${shifted}) r${index}`;
    });
    const list = statements.map((_statement, index) => `r${index}.json as j${index}, r${index}.snapshot as s${index}`);
    try {
      const [row] = await this.database.read<Record<string, string | null>>({
        text: `select ${list.join(', ')} from ${selects.join(' cross join ')}`,
        values,
      });
      return statements.map((_statement, index) => ({ json: row![`j${index}`] as string, snapshot: row![`s${index}`] ?? null }));
    } catch {
      // one field's fault is not the others': each is asked alone, and answers or fails for itself
      return Promise.all(statements.map((statement) => this.single(statement).catch((fault: Error) => fault)));
    }
  }
}
