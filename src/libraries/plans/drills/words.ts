/** Chinese words that files may use for the values of closed lists. */
export const drillScopeWords = { 综合演练: 'COMPREHENSIVE', 综合: 'COMPREHENSIVE', 单项演练: 'SINGLE', 单项: 'SINGLE' };
export const drillFormWords = {
  桌面演练: 'TABLETOP',
  桌面: 'TABLETOP',
  桌面推演: 'TABLETOP',
  实战演练: 'LIVE',
  实战: 'LIVE',
  现场演练: 'LIVE',
};
export const drillPurposeWords = {
  检验性演练: 'TEST',
  检验性: 'TEST',
  检验: 'TEST',
  示范性演练: 'DEMONSTRATION',
  示范性: 'DEMONSTRATION',
  示范: 'DEMONSTRATION',
  研究性演练: 'RESEARCH',
  研究性: 'RESEARCH',
  研究: 'RESEARCH',
};
