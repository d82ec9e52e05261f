import type { Sentence } from '../platform/language.js';

/** The authorities that push data, by the department that their keys name. */
export const sectorTitles = {
  water: { zh: '水利', en: 'Water resources' },
  ports: { zh: '港口', en: 'Ports' },
  transport: { zh: '交通', en: 'Transport' },
  'public-security': { zh: '公安', en: 'Public security' },
  'work-safety': { zh: '应急管理（安监）', en: 'Work safety' },
  environment: { zh: '生态环境', en: 'Environment' },
  health: { zh: '卫生健康', en: 'Health' },
  construction: { zh: '住房城乡建设', en: 'Construction' },
} as const satisfies Record<string, Sentence>;

export type SectorCode = keyof typeof sectorTitles;
