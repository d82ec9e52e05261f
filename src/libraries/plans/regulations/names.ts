import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../../reading/types.js';

export const RegulationLevel = namesOf([
  'CONSTITUTION',
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'DEPARTMENT_RULE',
  'LOCAL_REGULATION',
  'LOCAL_GOVERNMENT_RULE',
  'NORMATIVE_DOCUMENT',
  'STANDARD',
  'JUDICIAL_INTERPRETATION',
  'OTHER',
]);
registerEnumType(RegulationLevel, {
  name: 'RegulationLevel',
  description: '效力级别 — Rank of a regulation.',
  valuesConfig: {
    CONSTITUTION: { description: '宪法 — Constitution.' },
    LAW: { description: '法律 — Law of the National People’s Congress or its standing committee.' },
    ADMINISTRATIVE_REGULATION: { description: '行政法规 — Regulation of the State Council.' },
    DEPARTMENT_RULE: { description: '部门规章 — Rule of a ministry.' },
    LOCAL_REGULATION: { description: '地方性法规 — Regulation of a local people’s congress.' },
    LOCAL_GOVERNMENT_RULE: { description: '地方政府规章 — Rule of a local government.' },
    NORMATIVE_DOCUMENT: { description: '规范性文件 — Normative document: notices, opinions, measures.' },
    STANDARD: { description: '标准 — National, trade or local standard.' },
    JUDICIAL_INTERPRETATION: { description: '司法解释 — Interpretation by a supreme court or procuratorate.' },
    OTHER: { description: '其他 — Other, such as rules of the Party.' },
  },
});

/** Words that files use for the levels. */
export const levelWords: Record<string, keyof typeof RegulationLevel> = {
  宪法: 'CONSTITUTION',
  法律: 'LAW',
  行政法规: 'ADMINISTRATIVE_REGULATION',
  部门规章: 'DEPARTMENT_RULE',
  地方性法规: 'LOCAL_REGULATION',
  地方政府规章: 'LOCAL_GOVERNMENT_RULE',
  规范性文件: 'NORMATIVE_DOCUMENT',
  标准: 'STANDARD',
  司法解释: 'JUDICIAL_INTERPRETATION',
  其他: 'OTHER',
};

export const RegulationValidity = namesOf(['NOT_YET_EFFECTIVE', 'IN_FORCE', 'AMENDED', 'REPEALED', 'UNKNOWN']);
registerEnumType(RegulationValidity, {
  name: 'RegulationValidity',
  description: '时效性 — Whether a regulation is in force on the day asked.',
  valuesConfig: {
    NOT_YET_EFFECTIVE: { description: '尚未施行 — Comes into force later.' },
    IN_FORCE: { description: '有效 — In force.' },
    AMENDED: { description: '已修改 — A newer version is in force.' },
    REPEALED: { description: '已废止 — Repealed.' },
    UNKNOWN: { description: '不详 — No date is known and no newer version.' },
  },
});

export const ArticleKind = namesOf(['PREAMBLE', 'ARTICLE', 'CLAUSE', 'APPENDIX']);
registerEnumType(ArticleKind, {
  name: 'ArticleKind',
  description: '条文类型 — What a row of a regulation’s text is.',
  valuesConfig: {
    PREAMBLE: { description: '题注 — Text before the first article: title, history, decree.' },
    ARTICLE: { description: '条 — Article.' },
    CLAUSE: { description: '款项 — Numbered clause of a text without articles, such as a standard or an opinion.' },
    APPENDIX: { description: '附件 — Appendix.' },
  },
});

/** Words that files use for the kinds of rows. */
export const articleWords: Record<string, keyof typeof ArticleKind> = { 题注: 'PREAMBLE', 条: 'ARTICLE', 款项: 'CLAUSE', 附件: 'APPENDIX' };
