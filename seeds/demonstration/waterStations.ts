type Kind = 'RIVER_HYDROLOGY' | 'RESERVOIR' | 'RAIN' | 'TIDE' | 'SLUICE';
type River = readonly [name: string, region: string, longitude: number, latitude: number, level: number];

// prettier-ignore
const rivers: readonly River[] = [
  ['新沭河', '320707', 119.08, 34.69, 4.6], ['蔷薇河', '320706', 119.14, 34.60, 3.1], ['善后河', '320723', 119.42, 34.47, 2.4], ['灌河', '320724', 119.62, 34.33, 2.2],
  ['新沂河', '320723', 119.35, 34.36, 5.2], ['青口河', '320707', 119.12, 34.84, 3.4], ['烧香河', '320703', 119.36, 34.62, 2.3], ['龙王河', '320707', 119.16, 35.01, 4.1],
  ['五灌河', '320723', 119.55, 34.42, 2.5], ['盐河', '320724', 119.34, 34.12, 2.8], ['淮沭新河', '320722', 118.84, 34.46, 6.3], ['东门河', '320703', 119.40, 34.66, 2.2],
];
const reservoirs: readonly River[] = [
  ['石梁河水库', '320722', 118.87, 34.76, 23.5],
  ['小塔山水库', '320707', 118.97, 34.93, 31.2],
  ['安峰山水库', '320722', 118.72, 34.38, 15.8],
  ['房山水库', '320722', 118.88, 34.49, 9.6],
  ['横沟水库', '320722', 118.64, 34.68, 36.4],
  ['八条路水库', '320707', 119.01, 34.99, 28.3],
];
const coasts: readonly River[] = [
  ['连云港', '320703', 119.45, 34.75, 2.6],
  ['徐圩港区', '320703007', 119.61, 34.62, 2.6],
  ['燕尾港', '320723', 119.77, 34.47, 2.7],
  ['青口', '320707', 119.2, 34.83, 2.8],
  ['海头', '320707', 119.19, 34.94, 2.8],
  ['岚山口', '320707', 119.27, 35.05, 2.8],
];

/** The sixty water stations: twenty-four on rivers, six at reservoirs, twelve of rain, six of tides, twelve at gates; codes, levels and sites are made up. */
export const waterStations = (): { code: string; kind: Kind; level: number }[] => {
  const stations: { code: string; kind: Kind; level: number }[] = [];
  const add = (kind: Kind, suffix: string, shift: number, list: readonly River[], datum: string | null) => {
    for (const [name, region, longitude, latitude, level] of list)
      stations.push({
        ...{ code: `00${51_200_001 + stations.length}`, sector: 'water', kind, name: `${name}${suffix}`, datum, level, region },
        ...(kind !== 'RAIN' && { river: kind === 'TIDE' ? '黄海' : name, warning_level_metre: level, guarantee_level_metre: level + 1 }),
        ...{
          longitude: Number((longitude + shift).toFixed(4)),
          latitude: Number((latitude + shift / 2).toFixed(4)),
          source_crs: 'CGCS2000',
        },
      });
  };
  add('RIVER_HYDROLOGY', '上游站（演示）', -0.02, rivers, '废黄河口');
  add('RIVER_HYDROLOGY', '下游站（演示）', 0.015, rivers, '废黄河口');
  add('RESERVOIR', '站（演示）', 0, reservoirs, '废黄河口');
  add('RAIN', '雨量站（演示）', 0.005, rivers, null);
  add('TIDE', '潮位站（演示）', 0, coasts, '1985国家高程');
  add('SLUICE', '闸（演示）', 0.01, rivers, '废黄河口');
  return stations;
};
