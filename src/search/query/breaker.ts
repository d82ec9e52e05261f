/** How long the engine is left alone after it failed, in milliseconds; doubled with each further failure. */
const firstPause = 500;
const longestPause = 5_000;

/**
 * Keeps searches from waiting for an engine that does not answer: after a failure it is left alone for a while, then
 * asked beside the searches whether it is there again; the first search that it answers closes the breaker.
 */
export class Breaker {
  private failures = 0;
  private until = 0;
  private asking = false;
  private there = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether a search may ask the engine now; if not, `probe` finds out whether the next may. */
  allows(probe: () => Promise<unknown>): boolean {
    if (this.failures === 0 || this.there) return true;
    if (!this.asking && this.now() >= this.until) {
      this.asking = true;
      void probe().then(
        () => this.probed(true),
        () => this.probed(false),
      );
    }
    return false;
  }

  /** Runs a request to the engine, and takes its outcome as the engine's state. */
  async run<Answer>(ask: () => Promise<Answer>, counts: (fault: unknown) => boolean): Promise<Answer> {
    try {
      const answer = await ask();
      this.failures = 0;
      this.there = false;
      return answer;
    } catch (fault) {
      if (counts(fault)) this.failed();
      throw fault;
    }
  }

  private probed(there: boolean): void {
    this.asking = false;
    if (there) this.there = true;
    else this.failed();
  }

  private failed(): void {
    this.there = false;
    this.failures++;
    this.until = this.now() + Math.min(firstPause * 2 ** (this.failures - 1), longestPause);
  }
}
