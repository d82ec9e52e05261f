/** Chinese words that files may use for the values of closed lists. */
export const deadlineKindWords = {
  备案: 'FILING',
  公布: 'PUBLICATION',
  公开: 'PUBLICATION',
  演练: 'DRILL',
  评估: 'EVALUATION',
  修订: 'REVISION',
};
export const deadlineUnitWords = { 工作日: 'WORKING_DAY', 日: 'DAY', 天: 'DAY', 月: 'MONTH', 个月: 'MONTH', 年: 'YEAR' };
export const deadlineStartWords = { 印发: 'ISSUED', 上次演练: 'LAST_DRILL', 上次评估: 'LAST_EVALUATION' };
