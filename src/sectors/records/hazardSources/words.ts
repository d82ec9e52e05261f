/** Words that files use for levels of hazard sources. */
export const hazardSourceLevelWords: Record<string, string> = {
  一级: 'LEVEL_1',
  二级: 'LEVEL_2',
  三级: 'LEVEL_3',
  四级: 'LEVEL_4',
  不构成: 'NOT_MAJOR',
  不构成重大危险源: 'NOT_MAJOR',
};

/** Words that files use for kinds of installations. */
export const installationWords: Record<string, string> = { 生产装置: 'PRODUCTION', 储存设施: 'STORAGE', 码头储罐: 'BERTH_TANKS' };
