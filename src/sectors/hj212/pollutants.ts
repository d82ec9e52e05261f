import type { Measured } from '../feed.js';

/** A pollutant or condition that frames of HJ 212 report: its code of 2017, those of 2005, name and unit. */
interface Pollutant {
  code: string;
  formerly: readonly string[];
  zh: string;
  en: string;
  unit: string;
}

const mg = 'mg/L';
const gas = 'mg/m³';
/** The standard leaves it to the device whether ambient concentrations come in µg/m³ or mg/m³. */
const ambient = 'µg/m³ | mg/m³';

const pollutants: readonly Pollutant[] = [
  { code: 'w00000', formerly: ['B01'], zh: '污水流量', en: 'Waste water flow', unit: 'L/s' },
  { code: 'w01001', formerly: ['001'], zh: 'pH', en: 'pH', unit: '1' },
  { code: 'w01003', formerly: [], zh: '浊度', en: 'Turbidity', unit: 'NTU' },
  { code: 'w01009', formerly: [], zh: '溶解氧', en: 'Dissolved oxygen', unit: mg },
  { code: 'w01010', formerly: [], zh: '水温', en: 'Water temperature', unit: '°C' },
  { code: 'w01012', formerly: ['003'], zh: '悬浮物', en: 'Suspended solids', unit: mg },
  { code: 'w01014', formerly: [], zh: '电导率', en: 'Conductivity', unit: 'µS/cm' },
  { code: 'w01018', formerly: ['011'], zh: '化学需氧量', en: 'Chemical oxygen demand', unit: mg },
  { code: 'w01019', formerly: [], zh: '高锰酸盐指数', en: 'Permanganate index', unit: mg },
  { code: 'w21001', formerly: ['065'], zh: '总氮', en: 'Total nitrogen', unit: mg },
  { code: 'w21003', formerly: ['060'], zh: '氨氮', en: 'Ammonia nitrogen', unit: mg },
  { code: 'w21011', formerly: ['101'], zh: '总磷', en: 'Total phosphorus', unit: mg },
  { code: 'a00000', formerly: ['B02'], zh: '废气流量', en: 'Waste gas flow', unit: 'm³/s' },
  { code: 'a01001', formerly: [], zh: '气温', en: 'Air temperature', unit: '°C' },
  { code: 'a01002', formerly: [], zh: '相对湿度', en: 'Relative humidity', unit: '%' },
  { code: 'a01006', formerly: [], zh: '气压', en: 'Air pressure', unit: 'kPa' },
  { code: 'a01007', formerly: [], zh: '风速', en: 'Wind speed', unit: 'm/s' },
  { code: 'a01008', formerly: [], zh: '风向', en: 'Wind direction', unit: '°' },
  { code: 'a01011', formerly: ['S02'], zh: '烟气流速', en: 'Flue gas velocity', unit: 'm/s' },
  { code: 'a01012', formerly: ['S03'], zh: '烟气温度', en: 'Flue gas temperature', unit: '°C' },
  { code: 'a05024', formerly: [], zh: '臭氧', en: 'Ozone', unit: ambient },
  { code: 'a19001', formerly: ['S01'], zh: '氧含量', en: 'Oxygen', unit: '%' },
  { code: 'a21002', formerly: ['03'], zh: '氮氧化物', en: 'Nitrogen oxides', unit: gas },
  { code: 'a21004', formerly: [], zh: '二氧化氮', en: 'Nitrogen dioxide', unit: ambient },
  { code: 'a21005', formerly: [], zh: '一氧化碳', en: 'Carbon monoxide', unit: gas },
  { code: 'a21026', formerly: ['02'], zh: '二氧化硫', en: 'Sulphur dioxide', unit: gas },
  { code: 'a34001', formerly: [], zh: '总悬浮颗粒物', en: 'Total suspended particles', unit: ambient },
  { code: 'a34002', formerly: [], zh: 'PM10', en: 'PM10', unit: ambient },
  { code: 'a34004', formerly: [], zh: 'PM2.5', en: 'PM2.5', unit: ambient },
  { code: 'a34013', formerly: ['01'], zh: '烟尘', en: 'Soot', unit: gas },
];

const byCode = new Map(pollutants.flatMap(({ code, formerly }) => [code, ...formerly].map((each) => [each, code] as const)));

/** The code of 2017 of a code of either edition; undefined for one that is not measured here. */
export const pollutantCode = (code: string): string | undefined => byCode.get(code);

/** The commands that bring data, with the span that their values stand for. */
export const commands: ReadonlyMap<string, { span: string; zh: string; en: string }> = new Map([
  ['2011', { span: 'RealTime', zh: '实时', en: 'real time' }],
  ['2051', { span: 'Minute', zh: '分钟', en: 'of minutes' }],
  ['2061', { span: 'Hour', zh: '小时', en: 'of an hour' }],
  ['2031', { span: 'Day', zh: '日', en: 'of a day' }],
]);

/** What a value says of its span. */
export const statistics: ReadonlyMap<string, { zh: string; en: string }> = new Map([
  ['Rtd', { zh: '值', en: 'value' }],
  ['Avg', { zh: '均值', en: 'mean' }],
  ['Min', { zh: '最小值', en: 'minimum' }],
  ['Max', { zh: '最大值', en: 'maximum' }],
  ['Cou', { zh: '累计值', en: 'total' }],
]);

/** The property of a value: pollutant, span and statistic, such as `w01018HourAvg`. */
export const propertyOf = (code: string, span: string, statistic: string): string => `${code}${span}${statistic}`;

/** What each property measures; a total is in the unit that the device declares. */
export const hj212Measures: Readonly<Record<string, Measured>> = Object.fromEntries(
  pollutants.flatMap(({ code, zh, en, unit }) =>
    [...commands.values()].flatMap(({ span, zh: spanZh, en: spanEn }) =>
      [...statistics]
        .filter(([name]) => (span === 'RealTime') === (name === 'Rtd'))
        .map(([name, statistic]): [string, Measured] => [
          propertyOf(code, span, name),
          {
            title: { zh: `${zh}${spanZh}${statistic.zh}`, en: `${en}, ${statistic.en} ${spanEn}` },
            unit: name === 'Cou' ? 'kg | m³' : unit,
          },
        ]),
    ),
  ),
);
