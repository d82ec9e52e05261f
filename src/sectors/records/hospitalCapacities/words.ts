/** Words that files use for states of hospitals. */
export const facilityStatusWords: Record<string, string> = { 正常: 'NORMAL', 受限: 'COMPROMISED', 疏散中: 'EVACUATING', 关闭: 'CLOSED' };

/** Words that files use for the traffic of ambulances. */
export const emsTrafficWords: Record<string, string> = { 正常接收: 'NORMAL', 正常: 'NORMAL', 限制接收: 'ADVISORY', 停止接收: 'CLOSED' };

/** Words, and the names of EDXL-HAVE, that files use for kinds of beds. */
export const bedKindWords: Record<string, string> = {
  成人重症: 'ADULT_ICU',
  AdultICU: 'ADULT_ICU',
  儿童重症: 'PEDIATRIC_ICU',
  PediatricICU: 'PEDIATRIC_ICU',
  新生儿重症: 'NEONATAL_ICU',
  NeonatalICU: 'NEONATAL_ICU',
  急诊: 'EMERGENCY_DEPARTMENT',
  EmergencyDepartment: 'EMERGENCY_DEPARTMENT',
  新生儿: 'NURSERY',
  NurseryBeds: 'NURSERY',
  内外科: 'MEDICAL_SURGICAL',
  MedicalSurgical: 'MEDICAL_SURGICAL',
  康复长期照护: 'REHAB_LONG_TERM_CARE',
  RehabLongTermCare: 'REHAB_LONG_TERM_CARE',
  烧伤: 'BURN',
  Burn: 'BURN',
  儿科: 'PEDIATRICS',
  Pediatrics: 'PEDIATRICS',
  成人精神: 'ADULT_PSYCHIATRIC',
  AdultPsychiatric: 'ADULT_PSYCHIATRIC',
  儿童精神: 'PEDIATRIC_PSYCHIATRIC',
  PediatricPsychiatric: 'PEDIATRIC_PSYCHIATRIC',
  负压隔离: 'NEGATIVE_FLOW_ISOLATION',
  NegativeFlowIsolation: 'NEGATIVE_FLOW_ISOLATION',
  其他隔离: 'OTHER_ISOLATION',
  OtherIsolation: 'OTHER_ISOLATION',
  手术间: 'OPERATING_ROOMS',
  OperatingRooms: 'OPERATING_ROOMS',
};

/** Words, and the names of EDXL-HAVE, that files use for the status of beds. */
export const bedStatusWords: Record<string, string> = {
  有空床: 'AVAILABLE',
  VacantAvailable: 'AVAILABLE',
  'Vacant/Available': 'AVAILABLE',
  无空床: 'NOT_AVAILABLE',
  NotAvailable: 'NOT_AVAILABLE',
};
