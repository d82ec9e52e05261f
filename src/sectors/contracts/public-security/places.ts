import { placesContract } from '../places.js';

/** Places where crowds are counted: squares, stations, scenic spots. */
export const crowdPlacesV1 = placesContract({ name: '连岛景区东门广场', region: '320703006' });
