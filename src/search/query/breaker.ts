/** How long the engine is left alone after it failed, in milliseconds; doubled with each further failure. */
const firstPause = 500;
const longestPause = 5_000;

/**
 * Keeps searches from waiting for an engine that does not answer: after a failure it is left alone for a while, then one
 * search tries it again, and the first answer closes the breaker.
 */
export class Breaker {
  private failures = 0;
  private until = 0;
  private trying = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether a search may ask the engine now. */
  allows(): boolean {
    if (this.failures === 0) return true;
    return !this.trying && this.now() >= this.until;
  }

  /** Runs a request to the engine, and takes its outcome as the engine's state. */
  async run<Answer>(ask: () => Promise<Answer>, counts: (fault: unknown) => boolean): Promise<Answer> {
    const trial = this.failures > 0;
    if (trial) this.trying = true;
    try {
      const answer = await ask();
      this.failures = 0;
      return answer;
    } catch (fault) {
      if (counts(fault)) {
        this.failures++;
        this.until = this.now() + Math.min(firstPause * 2 ** (this.failures - 1), longestPause);
      }
      throw fault;
    } finally {
      if (trial) this.trying = false;
    }
  }
}
