/** Chinese words that files may use for the values of closed lists. */
export const genderWords = { 男: 'MALE', 女: 'FEMALE' };
export const titleLevelWords = {
  正高级: 'SENIOR',
  正高: 'SENIOR',
  副高级: 'ASSOCIATE_SENIOR',
  副高: 'ASSOCIATE_SENIOR',
  中级: 'INTERMEDIATE',
  初级: 'JUNIOR',
  无: 'NONE',
};
export const educationWords = {
  博士: 'DOCTOR',
  博士研究生: 'DOCTOR',
  硕士: 'MASTER',
  硕士研究生: 'MASTER',
  本科: 'BACHELOR',
  大学本科: 'BACHELOR',
  专科: 'COLLEGE',
  大专: 'COLLEGE',
  其他: 'OTHER',
};
export const levelWords = {
  国家级: 'NATIONAL',
  国家: 'NATIONAL',
  省级: 'PROVINCE',
  省: 'PROVINCE',
  市级: 'CITY',
  市: 'CITY',
  县级: 'COUNTY',
  区级: 'COUNTY',
  县: 'COUNTY',
  区: 'COUNTY',
};
export const stateWords = { 申报: 'APPLIED', 审核: 'REVIEWED', 聘任: 'APPOINTED', 解聘: 'DISMISSED' };
export const availabilityWords = { 可用: 'AVAILABLE', 待命: 'ON_CALL', 外出: 'AWAY', 不可用: 'UNAVAILABLE' };
export const dutyWords = {
  现场处置: 'ON_SITE',
  咨询评审: 'CONSULTATION',
  事故调查: 'INVESTIGATION',
  执法检查: 'INSPECTION',
  授课: 'TRAINING',
};
