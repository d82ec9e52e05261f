import { choice, number } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const missing = [-999, -9999, 9999, 99999];
const stage = number('水位（米）', 'The stage in metres', { least: -20, most: 500, decimals: 3, example: '2.35' });
const flow = number('流量（立方米每秒）', 'The discharge in cubic metres a second', {
  least: -20_000,
  most: 200_000,
  decimals: 3,
  example: '120.5',
});

/** The first version named fields as the tables of SL 323-2011 do: z and q. */
export const riverStageV1 = observationContract(
  { z: stage, q: flow },
  {
    version: 1,
    acceptedUntil: '2027-06-30',
    sentinels: { z: missing, q: missing },
    upgrade: ({ z, q, ...rest }) => ({ ...rest, ...(z !== undefined && { stage: z }), ...(q !== undefined && { flow: q }) }),
  },
);

/** Stage above the datum of the station, discharge, and how the water moves (WPTN of SL 323: 4 falls, 5 rises, 6 steady). */
export const riverStageV2 = observationContract(
  {
    stage,
    flow,
    trend: choice('水势', 'The trend', ['4', '5', '6'], { 落: '4', 涨: '5', 平: '6' }, { example: '5' }),
  },
  { version: 2, sentinels: { stage: missing, flow: missing } },
);
