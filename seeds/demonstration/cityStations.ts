/** A station of the demonstration city that no water authority keeps. */
export interface CityStation {
  code: string;
  sector: string;
  kind: string;
  name: string;
  river?: string;
  datum?: string;
  warning_level_metre?: number;
  guarantee_level_metre?: number;
  organization: string;
  region: string;
  address?: string;
  longitude: number;
  latitude: number;
}

type Place = readonly [name: string, region: string, longitude: number, latitude: number];

// prettier-ignore
const air: readonly Place[] = [
  ['海州区监测站', '320706', 119.1793, 34.5911], ['洪门监测站', '320706', 119.1904, 34.6102], ['连云区墟沟监测站', '320703', 119.3612, 34.7341],
  ['徐圩新区监测站', '320703007', 119.5021, 34.6003], ['赣榆区青口监测站', '320707', 119.1291, 34.8402], ['东海县牛山监测站', '320722', 118.7701, 34.5403],
  ['灌云县伊山监测站', '320723', 119.2431, 34.2951], ['灌南县新安监测站', '320724', 119.3512, 34.0933],
];
// prettier-ignore
const water: readonly (readonly [...Place, river: string])[] = [
  ['蔷薇河临洪闸', '320706', 119.1502, 34.6413, '蔷薇河'], ['新沭河墩尚桥', '320707', 119.0502, 34.6904, '新沭河'], ['烧香河烧香河闸', '320703', 119.4301, 34.6611, '烧香河'],
  ['善后河大板跳闸', '320723', 119.5102, 34.4902, '善后河'], ['新沂河海口控制工程', '320723', 119.6801, 34.4001, '新沂河'], ['青口河坝头桥', '320707', 119.1301, 34.8501, '青口河'],
  ['石梁河水库', '320722', 118.8702, 34.7602, '新沭河'], ['灌河陈港', '320724', 119.7603, 34.4401, '灌河'],
];
// prettier-ignore
const floods: readonly Place[] = [
  ['港城大道下穿通道', '320706', 119.2011, 34.6123], ['通灌南路铁路桥下', '320706', 119.1743, 34.5804], ['海连东路玉带河桥', '320706', 119.2301, 34.5941], ['瀛洲路涵洞', '320706', 119.1702, 34.5712],
  ['朝阳路东盐河段', '320706', 119.1821, 34.6012], ['新浦火车站广场', '320706', 119.1612, 34.6001], ['中华路下穿', '320703', 119.3611, 34.7321], ['墟沟海棠路口', '320703', 119.3702, 34.7361],
  ['猴嘴新光路涵洞', '320771002', 119.2732, 34.6592], ['大浦路立交', '320771', 119.2501, 34.6501], ['青口黄海路涵洞', '320707', 119.1301, 34.8391], ['青口华中路', '320707', 119.1211, 34.8441],
  ['牛山和平路涵洞', '320722', 118.7661, 34.5412], ['牛山铁路桥', '320722', 118.7812, 34.5361], ['伊山胜利路', '320723', 119.2441, 34.2901], ['伊山幸福路涵洞', '320723', 119.2512, 34.2962],
  ['新安人民路', '320724', 119.3521, 34.0921], ['新安新东路涵洞', '320724', 119.3622, 34.0951],
];
// prettier-ignore
const crowds: readonly Place[] = [
  ['连岛景区东门广场', '320703006', 119.4921, 34.7701], ['花果山景区南门', '320706', 119.2911, 34.6401], ['连云港站站前广场', '320706', 119.1611, 34.5991], ['苏宁广场', '320706', 119.1741, 34.5961],
  ['在海一方公园', '320703', 119.3781, 34.7571], ['渔湾景区', '320703', 119.3441, 34.6841], ['东海水晶城', '320722', 118.7721, 34.5321], ['海州古城', '320706', 119.1291, 34.5721],
];

const numbered = (index: number) => String(index + 1).padStart(2, '0');

/** Stations of air and water quality, flood points and places of crowds. */
export const cityStations: readonly CityStation[] = [
  ...air.map(([name, region, longitude, latitude], index) => ({
    code: `KQ-${numbered(index)}`,
    sector: 'environment',
    kind: 'AIR_QUALITY',
    name,
    organization: 'LYG-EEB',
    region,
    longitude,
    latitude,
  })),
  ...water.map(([name, region, longitude, latitude, river], index) => ({
    code: `SZ-${numbered(index)}`,
    sector: 'environment',
    kind: 'WATER_QUALITY',
    name,
    river,
    organization: 'LYG-EEB',
    region,
    longitude,
    latitude,
  })),
  ...floods.map(([name, region, longitude, latitude], index) => ({
    code: `YL-${numbered(index)}`,
    sector: 'construction',
    kind: 'FLOOD_POINT',
    name,
    datum: '地面',
    warning_level_metre: 0.15,
    guarantee_level_metre: 0.27,
    organization: 'LYG-HURD',
    region,
    longitude,
    latitude,
  })),
  ...crowds.map(([name, region, longitude, latitude], index) => ({
    code: `RL-${numbered(index)}`,
    sector: 'public-security',
    kind: 'CROWD',
    name,
    organization: 'LYG-PSB',
    region,
    longitude,
    latitude,
  })),
];
