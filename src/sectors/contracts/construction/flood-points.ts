import { number } from '../../../records/fields.js';
import { observationContract } from '../contract.js';
import { placesContract } from '../places.js';

const depth = { least: 0, most: 20, decimals: 3 };

/** Places that flood in heavy rain: underpasses, low roads. No national format for pushing them exists: this is the hub's own. */
export const floodPointsV1 = placesContract(
  { name: '港城大道下穿通道', region: '320706' },
  {
    warningLevelMetre: number('预警水深（米）', 'The depth of the warning in metres', { ...depth, example: '0.15' }),
    guaranteeLevelMetre: number('封闭水深（米）', 'The depth at which the road is closed in metres', { ...depth, example: '0.27' }),
  },
);

/** Depth of the water that stands at a flood point. */
export const floodDepthsV1 = observationContract(
  { depthMetre: number('积水深度（米）', 'The depth of the water in metres', { ...depth, example: '0.08' }) },
  { version: 1, sentinels: { depthMetre: [-1, -999, 9999] } },
);
