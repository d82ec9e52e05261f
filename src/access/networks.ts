import { BlockList, isIP } from 'node:net';

/** An address without the form in which IPv6 sockets show IPv4: `::ffff:10.1.2.3` is `10.1.2.3`. */
export const plainAddress = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;

/** Address and length of the prefix of a range such as `10.1.0.0/16`; an address alone is a range of one. Undefined when it is none. */
export function parseNetwork(text: string): { address: string; bits: number; family: 'ipv4' | 'ipv6' } | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || address.includes('%') || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const most = version === 4 ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  return bits > most ? undefined : { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Network ranges of which addresses are told whether they lie in one. */
export class Networks {
  private readonly list = new BlockList();

  /** Throws when one of the texts is no range. */
  constructor(readonly texts: readonly string[]) {
    for (const text of texts) {
      const range = parseNetwork(text);
      if (!range) throw new Error(`${text} is no network range`);
      this.list.addSubnet(range.address, range.bits, range.family);
    }
  }

  holds(address: string | null): boolean {
    if (address === null) return false;
    const plain = plainAddress(address);
    const version = isIP(plain);
    return version !== 0 && this.list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  }

  /** Whether the whole of another range lies in these. */
  covers(text: string): boolean {
    const inner = parseNetwork(text);
    return (
      inner !== undefined &&
      this.texts.some((outer) => {
        const range = parseNetwork(outer)!;
        return range.family === inner.family && range.bits <= inner.bits && new Networks([outer]).holds(inner.address);
      })
    );
  }
}
