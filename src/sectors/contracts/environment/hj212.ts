import { text } from '../../../records/fields.js';
import type { Values } from '../../../records/kind.js';
import type { Admitted, Contract } from '../../feed.js';
import { decodeFrame } from '../../hj212/decode.js';
import { framed, withoutPassword } from '../../hj212/frame.js';

const example = framed(
  'QN=20261123080500000;ST=32;CN=2061;MN=LYG20260000000000000001;Flag=8;CP=&&DataTime=20261123080000;w01018-Avg=18.04,w01018-Min=15.20,w01018-Max=22.60,w01018-Flag=N;w21003-Avg=0.62,w21003-Flag=N&&',
);

/** Takes the password out of a frame before anything else is done with it. */
function admitFrame(given: unknown): Admitted {
  const notes: Admitted['notes'] = [];
  if (typeof given === 'string') return { record: { frame: withoutPassword(given) }, notes };
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return { record: null, notes };
  return {
    record: Object.fromEntries(
      Object.entries(given as Values).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutPassword(value) : name === 'frame' ? value : null,
      ]),
    ),
    notes,
  };
}

/** Frames of HJ 212-2017 and HJ/T 212-2005 as devices send them; the device is a station by its MN. */
export const hj212V1: Contract = {
  version: 1,
  crs: 'CGCS2000',
  beijingTime: true,
  sentinels: {},
  past: [],
  fields: { frame: text('HJ 212 报文', 'The frame', 9_999, { required: true, personal: true, example }) },
  admit: admitFrame,
  decode: decodeFrame,
};
