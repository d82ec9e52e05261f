/** Chinese words that files may use for the values of closed lists. */
export const depotLevelWords = {
  中央: 'NATIONAL',
  国家: 'NATIONAL',
  省级: 'PROVINCE',
  省: 'PROVINCE',
  市级: 'CITY',
  市: 'CITY',
  县级: 'COUNTY',
  区级: 'COUNTY',
  县: 'COUNTY',
  区: 'COUNTY',
  乡镇级: 'TOWNSHIP',
  乡镇: 'TOWNSHIP',
  乡: 'TOWNSHIP',
  街道: 'TOWNSHIP',
  企业: 'ENTERPRISE',
};
export const ownerKindWords = {
  物资储备库: 'RESERVE_DEPOT',
  储备库: 'RESERVE_DEPOT',
  企业: 'ENTERPRISE',
  救援队伍: 'RESCUE_TEAM',
  其他: 'OTHER',
};
export const capitalSourceWords = { 政府拨款: 'GOVERNMENT', 政府扶持: 'GOVERNMENT_SUPPORT', 企业自筹: 'ENTERPRISE', 其他: 'OTHER' };
export const reserveMethodWords = { 实物储备: 'PHYSICAL', 协议储备: 'AGREEMENT', 无储备: 'NONE', 其他: 'OTHER' };
export const lotConditionWords = { 全新: 'NEW', 完好: 'GOOD', 待修: 'NEEDS_REPAIR', 不可用: 'UNUSABLE' };
