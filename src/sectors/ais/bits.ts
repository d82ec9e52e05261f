const letters = '@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_ !"#$%&\'()*+,-./0123456789:;<=>?';

/** The bits of an AIS message, six to each character of its payload. */
export class Bits {
  readonly length: number;
  private readonly sixes: number[];

  constructor(payload: string, fillBits: number) {
    this.sixes = [...payload].map((character) => {
      const code = character.charCodeAt(0) - 48;
      return code > 40 ? code - 8 : code;
    });
    this.length = Math.max(0, this.sixes.length * 6 - fillBits);
  }

  /** A whole number without sign. */
  unsigned(from: number, count: number): number {
    let value = 0;
    for (let bit = from; bit < from + count; bit++) value = value * 2 + (((this.sixes[Math.floor(bit / 6)] ?? 0) >> (5 - (bit % 6))) & 1);
    return value;
  }

  /** A whole number in two's complement. */
  signed(from: number, count: number): number {
    const value = this.unsigned(from, count);
    return value >= 2 ** (count - 1) ? value - 2 ** count : value;
  }

  /** Six-bit text up to the first `@`, without blanks at its ends; null when nothing is left. */
  text(from: number, count: number): string | null {
    let text = '';
    for (let at = from; at + 6 <= Math.min(from + count, this.length); at += 6) text += letters[this.unsigned(at, 6)]!;
    return text.split('@')[0]!.trim() || null;
  }
}
