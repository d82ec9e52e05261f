/** Width of the cells in degrees to which places of alarms are rounded: about 1.1 km from south to north, 0.9 km from west to east. */
export const gridDegrees = 0.01;

/** The middle of the grid cell in which a coordinate lies. */
export const gridMiddle = (degrees: number): number =>
  Number((Math.floor(degrees / gridDegrees + 1e-9) * gridDegrees + gridDegrees / 2).toFixed(3));
