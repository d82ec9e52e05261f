import { choice, number } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const missing = [-999, -9999, 9999, 99999];
const level = (zh: string, en: string, example?: string) =>
  number(`${zh}（米）`, `${en} in metres`, { least: -20, most: 500, decimals: 3, ...(example !== undefined && { example }) });
const discharge = (zh: string, en: string, example?: string) =>
  number(`${zh}（立方米每秒）`, `${en} in cubic metres a second`, {
    least: -20_000,
    most: 200_000,
    decimals: 3,
    ...(example !== undefined && { example }),
  });
const trend = (zh: string, en: string) => choice(zh, en, ['4', '5', '6'], { 落: '4', 涨: '5', 平: '6' });

/** Rain by ST_PPTN_R: what fell in the hours before the time, and since 08:00 of the hydrological day. */
export const rainV1 = observationContract(
  {
    rain: number('时段降水量（毫米）', 'The rain of the interval before in millimetres', {
      least: 0,
      most: 1_000,
      decimals: 1,
      example: '12.5',
    }),
    intervalHours: number('时段长（小时）', 'The interval in hours', { above: 0, most: 24, decimals: 2, example: '1' }),
    dayRain: number('日降水量（毫米，8 时至 8 时）', 'The rain from 08:00 to 08:00 in millimetres', { least: 0, most: 2_000, decimals: 1 }),
  },
  { version: 1, sentinels: { rain: missing, intervalHours: missing, dayRain: missing } },
);

/** Reservoirs by ST_RSVR_R: level above the datum of the station, storage, inflow and outflow. */
export const reservoirV1 = observationContract(
  {
    stage: level('库上水位', 'The level of the reservoir', '24.32'),
    storage: number('蓄水量（百万立方米）', 'The storage in millions of cubic metres', {
      least: 0,
      most: 100_000,
      decimals: 4,
      example: '234.5',
    }),
    inflow: discharge('入库流量', 'The inflow', '3840'),
    outflow: discharge('出库流量', 'The outflow', '2950'),
    trend: trend('库水水势', 'The trend'),
  },
  { version: 1, sentinels: { stage: missing, storage: missing, inflow: missing, outflow: missing } },
);

/** Tides by ST_TIDE_R: level above the datum of the station; levels below it are negative. */
export const tideV1 = observationContract(
  {
    tide: level('潮位', 'The tide level', '3.18'),
    pressureHectopascal: number('气压（百帕）', 'The air pressure in hectopascals', { least: 800, most: 1_100, decimals: 1 }),
    trend: trend('潮水水势', 'The trend'),
  },
  { version: 1, sentinels: { tide: missing, pressureHectopascal: missing } },
);

/** Gates and pumping stations by ST_WAS_R: levels above and below, and the discharge through. */
export const gateV1 = observationContract(
  {
    upstreamStage: level('闸上水位', 'The level above the gate', '3.02'),
    downstreamStage: level('闸下水位', 'The level below the gate', '1.85'),
    discharge: discharge('过闸流量', 'The discharge through the gate', '320'),
    gatesOpen: number('开启孔数', 'The gates that are open', { least: 0, most: 500, decimals: 0, example: '6' }),
  },
  { version: 1, sentinels: { upstreamStage: missing, downstreamStage: missing, discharge: missing } },
);
