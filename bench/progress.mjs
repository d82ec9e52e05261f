/** Tells on stderr what is done: on a terminal in one line that is rewritten, else one line a step. */
export class Progress {
  constructor(total, stream = process.stderr) {
    this.total = total;
    this.done = 0;
    this.stream = stream;
  }

  /** Begins the next step. */
  step(text) {
    this.done++;
    const line = `[${String(this.done).padStart(String(this.total).length)}/${this.total}] ${text}`;
    this.stream.write(this.stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  /** Ends the line. */
  end() {
    if (this.stream.isTTY) this.stream.write('\r\x1b[K');
  }
}
