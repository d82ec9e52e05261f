import { number } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const missing = [-999, -9999, 9999];

/** Weather at the port: wind, gusts, visibility and waves. */
export const portWeatherV1 = observationContract(
  {
    windSpeed: number('平均风速（米每秒）', 'The wind speed in metres a second', { least: 0, most: 120, decimals: 2, example: '8.6' }),
    gustSpeed: number('阵风（米每秒）', 'The gusts in metres a second', { least: 0, most: 150, decimals: 2, example: '13.9' }),
    windDirection: number('风向（度）', 'The direction from which the wind blows in degrees', {
      least: 0,
      most: 360,
      decimals: 0,
      example: '45',
    }),
    visibilityMetre: number('能见度（米）', 'The visibility in metres', { least: 0, most: 100_000, decimals: 0, example: '4500' }),
    waveHeight: number('有效波高（米）', 'The significant wave height in metres', { least: 0, most: 30, decimals: 2, example: '1.2' }),
    temperatureCelsius: number('气温（摄氏度）', 'The temperature in degrees Celsius', { least: -60, most: 60, decimals: 2 }),
  },
  {
    version: 1,
    sentinels: {
      windSpeed: missing,
      gustSpeed: missing,
      windDirection: missing,
      visibilityMetre: [-999, -9999],
      waveHeight: missing,
      temperatureCelsius: [-99, ...missing],
    },
  },
);
