import { placesContract } from '../places.js';

/** Where the weather is observed at the port. */
export const portStationsV1 = placesContract({ name: '旗台港区气象站', region: '320703' });
