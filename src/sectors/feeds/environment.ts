import { airV1 } from '../contracts/environment/air.js';
import { hj212V1 } from '../contracts/environment/hj212.js';
import { environmentStationsV1 } from '../contracts/environment/stations.js';
import { waterQualityV1 } from '../contracts/environment/water-quality.js';
import type { Feed } from '../feed.js';
import { hj212Measures } from '../hj212/pollutants.js';
import { stationRecord } from '../stations/record.js';

const sector = 'environment' as const;
const hour = 3_600;
const measured = (zh: string, en: string, unit: string) => ({ title: { zh, en }, unit });

/** What the authority for ecology and environment pushes. */
export const environmentFeeds: readonly Feed[] = [
  {
    code: 'environment.stations',
    sector,
    title: { zh: '环境测站', en: 'Environmental stations' },
    description: {
      zh: '空气、水质测站与污染源排口，HJ 212 设备以 MN 为编码',
      en: 'Stations and outlets; a device of HJ 212 has its MN as code.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector },
    contracts: [environmentStationsV1],
  },
  {
    code: 'environment.air',
    sector,
    title: { zh: '空气质量', en: 'Air quality' },
    description: {
      zh: '污染物浓度与气象要素；AQI 按报送值分标准版本（HJ 633-2012、HJ 633-2026）接收，平台不计算',
      en: 'Concentrations and weather; the AQI is taken as sent, by the edition of HJ 633, and never computed.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: null,
    holds: 'OBSERVATIONS',
    measures: {
      pm25: measured('PM2.5', 'PM2.5', 'µg/m³'),
      pm10: measured('PM10', 'PM10', 'µg/m³'),
      so2: measured('二氧化硫', 'Sulphur dioxide', 'µg/m³'),
      no2: measured('二氧化氮', 'Nitrogen dioxide', 'µg/m³'),
      co: measured('一氧化碳', 'Carbon monoxide', 'mg/m³'),
      o3: measured('臭氧（1 小时）', 'Ozone, one hour', 'µg/m³'),
      o3Of8Hours: measured('臭氧（8 小时滑动平均）', 'Ozone, eight hours', 'µg/m³'),
      aqi2012: measured('AQI（HJ 633-2012）', 'AQI by HJ 633-2012', '1'),
      aqi2026: measured('AQI（HJ 633-2026）', 'AQI by HJ 633-2026', '1'),
      temperatureCelsius: measured('气温', 'Temperature', '°C'),
      dewPointCelsius: measured('露点', 'Dew point', '°C'),
      pressureHectopascal: measured('气压', 'Pressure', 'hPa'),
      windSpeed: measured('风速', 'Wind speed', 'm/s'),
    },
    contracts: [airV1],
  },
  {
    code: 'environment.water-quality',
    sector,
    title: { zh: '地表水水质', en: 'Water quality' },
    description: {
      zh: '地表水自动监测；水质类别按报送值接收（GB 3838-2002）',
      en: 'Surface water; the class of GB 3838-2002 is taken as sent.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: 4 * hour,
    retentionDays: null,
    holds: 'OBSERVATIONS',
    measures: {
      ph: measured('pH', 'pH', '1'),
      dissolvedOxygen: measured('溶解氧', 'Dissolved oxygen', 'mg/L'),
      permanganateIndex: measured('高锰酸盐指数', 'Permanganate index', 'mg/L'),
      chemicalOxygenDemand: measured('化学需氧量', 'Chemical oxygen demand', 'mg/L'),
      ammoniaNitrogen: measured('氨氮', 'Ammonia nitrogen', 'mg/L'),
      totalPhosphorus: measured('总磷', 'Total phosphorus', 'mg/L'),
      totalNitrogen: measured('总氮', 'Total nitrogen', 'mg/L'),
      turbidity: measured('浊度', 'Turbidity', 'NTU'),
      conductivity: measured('电导率', 'Conductivity', 'µS/cm'),
      temperatureCelsius: measured('水温', 'Temperature', '°C'),
      waterClass: measured('水质类别（1 至 5 为 Ⅰ 至 Ⅴ 类，6 为劣 Ⅴ 类）', 'Class, 1 to 5, 6 is worse than V', '1'),
    },
    contracts: [waterQualityV1],
  },
  {
    code: 'environment.hj212',
    sector,
    title: { zh: 'HJ 212 在线监测报文', en: 'Frames of HJ 212' },
    description: {
      zh: '设备原始报文（CN 2011、2051、2061、2031；2005 与 2017 版因子编码）；校验长度与 CRC16，标志 N 以外的数据记为可疑；访问密码 PW 不保存',
      en: 'Frames as devices send them (CN 2011, 2051, 2061, 2031; codes of 2005 and 2017): length and CRC16 are checked, flags other than N make a value suspect, the password PW is never kept.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: hj212Measures,
    contracts: [hj212V1],
  },
];
