import { number, type FieldRule } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const concentration = (zh: string, en: string, most: number, example?: string): FieldRule =>
  number(zh, en, { least: 0, most, decimals: 3, ...(example !== undefined && { example }) });
const index = (edition: string, example?: string): FieldRule =>
  number(`空气质量指数 AQI（HJ 633-${edition}）`, `The air quality index by HJ 633-${edition}`, {
    least: 0,
    most: 500,
    decimals: 0,
    ...(example !== undefined && { example }),
  });
const missing = [-1, -99, -999, -9999, 9999];
const micrograms = '微克每立方米';

const measures = {
  pm25: concentration(`PM2.5（${micrograms}）`, 'PM2.5 in micrograms a cubic metre', 5_000, '35'),
  pm10: concentration(`PM10（${micrograms}）`, 'PM10 in micrograms a cubic metre', 10_000, '62'),
  so2: concentration(`二氧化硫（${micrograms}）`, 'Sulphur dioxide in micrograms a cubic metre', 10_000, '8'),
  no2: concentration(`二氧化氮（${micrograms}）`, 'Nitrogen dioxide in micrograms a cubic metre', 10_000, '26'),
  co: concentration('一氧化碳（毫克每立方米）', 'Carbon monoxide in milligrams a cubic metre', 500, '0.7'),
  o3: concentration(`臭氧 1 小时（${micrograms}）`, 'Ozone of one hour in micrograms a cubic metre', 5_000, '88'),
  o3Of8Hours: concentration(`臭氧 8 小时滑动平均（${micrograms}）`, 'Ozone over eight hours in micrograms a cubic metre', 5_000),
  // hourly values that a sender averaged or interpolated have long fractions, such as 14.66666667
  temperatureCelsius: number('气温（摄氏度）', 'The temperature in degrees Celsius', { least: -60, most: 60, decimals: 10 }),
  dewPointCelsius: number('露点（摄氏度）', 'The dew point in degrees Celsius', { least: -80, most: 50, decimals: 10 }),
  pressureHectopascal: number('气压（百帕）', 'The pressure in hectopascals', { least: 500, most: 1_100, decimals: 10 }),
  windSpeed: number('风速（米每秒）', 'The wind speed in metres a second', { least: 0, most: 120, decimals: 10 }),
};

/** Air quality; the AQI is taken as sent, one field for each edition of its standard, and never computed by the hub. */
export const airV1 = observationContract(
  { ...measures, aqi2012: index('2012'), aqi2026: index('2026', '52') },
  {
    version: 1,
    sentinels: {
      ...Object.fromEntries(Object.keys(measures).map((name) => [name, /Celsius/.test(name) ? [-99, -999, -9999, 9999] : missing])),
      aqi2012: missing,
      aqi2026: missing,
    },
  },
);
