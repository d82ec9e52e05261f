/** Chinese words that files may use for the values of closed lists. */
export const levelWords = { 特别重大: 'EXTRAORDINARY', 重大: 'MAJOR', 较大: 'LARGER', 一般: 'GENERAL' };
export const figureStateWords = { 快报: 'FLASH', 续报: 'FOLLOW_UP', 核定: 'VERIFIED' };
export const publicityWords = { 公开: 'PUBLIC', 内部: 'INTERNAL' };
export const precisionWords = { 分: 'MINUTE', 时: 'HOUR', 日: 'DAY', 月: 'MONTH', 年: 'YEAR' };
export const lossWords = {
  人身伤亡费用: 'CASUALTY',
  财产损失: 'PROPERTY',
  救援费用: 'RESCUE',
  清理现场费用: 'CLEANUP',
  事务性费用: 'ADMINISTRATIVE',
};
export const lessonKindWords = { 经验教训: 'LESSON', 教训: 'LESSON', 改进措施: 'MEASURE', 措施: 'MEASURE' };
export const lessonStateWords = { 未完成: 'OPEN', 已完成: 'DONE', 不再执行: 'DROPPED' };
