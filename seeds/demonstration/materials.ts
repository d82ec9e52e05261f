import { engineeringMaterials } from './engineeringMaterials.js';
import { hazardMaterials } from './hazardMaterials.js';
import { healthMaterials } from './healthMaterials.js';
import { livingMaterials } from './livingMaterials.js';
import { randomOf } from './random.js';
import { rescueMaterials } from './rescueMaterials.js';

/** What an emergency material is for; depots keep, and emergencies use, the materials of some themes. */
export type Theme =
  | 'flood'
  | 'oil'
  | 'chemical'
  | 'fire'
  | 'medical'
  | 'epidemic'
  | 'lighting'
  | 'communication'
  | 'shelter'
  | 'food'
  | 'machinery'
  | 'power'
  | 'rescue'
  | 'water'
  | 'transport'
  | 'forest'
  | 'winter'
  | 'site';

/** A kind of material with its specifications: weight and packed volume of one unit, its price, and how many a depot usually buys at once. */
export interface MaterialKind {
  name: string;
  unit: string;
  theme: Theme;
  category: string;
  recoverable?: boolean;
  shelfDays?: number;
  maintenanceDays?: number;
  unNumber?: string;
  remarks?: string;
  variants: readonly (readonly [
    specification: string,
    model: string | null,
    weightKg: number,
    volumeLitre: number,
    priceYuan: number,
    usualQuantity: number,
  ])[];
}

/** An item of the catalogue of the demonstration city. */
export interface Material {
  code: string;
  name: string;
  unit: string;
  theme: Theme;
  category: string;
  majorClass: string;
  specification: string;
  model: string | null;
  manufacturer: string;
  weightKg: number;
  volumeLitre: number;
  sizeCm: readonly [length: number, width: number, height: number] | null;
  priceYuan: number;
  usualQuantity: number;
  recoverable: boolean;
  shelfLifeDays: number | null;
  maintenanceIntervalDays: number | null;
  unNumber: string | null;
  remarks: string | null;
}

const makers: Record<Theme, readonly string[]> = {
  flood: ['苏北演示防汛器材有限公司', '江淮演示水利装备有限公司'],
  oil: ['黄海演示海洋环保装备有限公司'],
  chemical: ['华东演示防化装备有限公司', '海州湾演示安全技术有限公司', '徐圩演示化学品有限公司'],
  fire: ['云台演示消防器材有限公司'],
  medical: ['花果山演示医疗器械有限公司', '苍梧演示制药有限公司'],
  epidemic: ['苍梧演示卫生用品有限公司', '锦屏演示消毒制品有限公司'],
  lighting: ['东海演示照明有限公司'],
  communication: ['港城演示通信设备有限公司', '连岛演示电子有限公司'],
  shelter: ['赣榆演示纺织有限公司', '灌云演示篷布有限公司'],
  food: ['港城演示食品有限公司', '灌南演示粮油有限公司'],
  machinery: ['淮海演示工程机械有限公司'],
  power: ['东海演示动力设备有限公司'],
  rescue: ['云台演示救援装备有限公司'],
  water: ['海州湾演示船艇有限公司'],
  transport: ['淮海演示专用汽车有限公司'],
  forest: ['锦屏演示林业装备有限公司'],
  winter: ['苏北演示养护设备有限公司'],
  site: ['港城演示交通设施有限公司'],
};

const majorClasses: readonly [code: string, kinds: readonly MaterialKind[]][] = [
  ['1000000', livingMaterials],
  ['2000000', [...rescueMaterials, ...hazardMaterials, ...healthMaterials]],
  ['3000000', engineeringMaterials],
];

/** Length, width and height in whole centimetres of a box of about this volume. */
function boxOf(litres: number): readonly [number, number, number] {
  const side = Math.cbrt(litres * 1000);
  return [Math.round(side * 1.5), Math.round(side), Math.round(side / 1.5)];
}

/** The catalogue, its codes numbered through; makers are made up. */
export function demonstrationMaterials(): Material[] {
  const random = randomOf('materials');
  const all = majorClasses.flatMap(([majorClass, kinds]) =>
    kinds.flatMap(({ variants, shelfDays, maintenanceDays, ...kind }) => {
      const manufacturer = random.pick(makers[kind.theme]);
      return variants.map(([specification, model, weightKg, volumeLitre, priceYuan, usualQuantity]) => {
        const sizeCm = maintenanceDays && volumeLitre >= 20 ? boxOf(volumeLitre) : null;
        return {
          ...kind,
          majorClass,
          specification,
          model,
          manufacturer,
          weightKg,
          volumeLitre: sizeCm ? sizeCm.reduce((product, side) => product * side, 1) / 1000 : volumeLitre,
          sizeCm,
          priceYuan,
          usualQuantity,
          recoverable: kind.recoverable ?? false,
          shelfLifeDays: shelfDays ? Math.round(shelfDays) : null,
          maintenanceIntervalDays: maintenanceDays ? Math.round(maintenanceDays) : null,
          unNumber: kind.unNumber ?? null,
          remarks: kind.remarks ?? null,
        };
      });
    }),
  );
  return all.map((material, index) => ({ code: `WZ-320700-${String(index + 1).padStart(4, '0')}`, ...material }));
}
