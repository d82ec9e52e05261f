/** Width of the cells in degrees to which places of alarms are rounded: about 1.1 km from south to north, 0.9 km from west to east. */
export const gridDegrees = 0.01;

const middle = (degrees: number, most: number): number =>
  Number(Math.min(Math.floor(degrees / gridDegrees + 1e-9) * gridDegrees + gridDegrees / 2, most - gridDegrees / 2).toFixed(3));

/** The middle of the grid cell in which a point lies; the last cell before 180 and 90 degrees holds these as well. */
export const gridMiddle = ({ longitude, latitude }: { longitude: number; latitude: number }): { longitude: number; latitude: number } => ({
  longitude: middle(longitude, 180),
  latitude: middle(latitude, 90),
});
