import type { Sentence } from '../../../platform/language.js';

interface SourceName {
  field: string | null;
  label: Sentence;
}

const fills = (field: string, zh: string, en: string): SourceName => ({ field, label: { zh, en } });
const dropped = (zh: string, en: string): SourceName => ({ field: null, label: { zh, en } });

/**
 * Names of the receiving systems of 110 (small letters) and 119 (capitals), with the field of the hub that each fills.
 * What says who called, who is involved or what was told is taken and dropped.
 */
export const alarmSourceNames = {
  jjdbh: fills('id', '接警单编号', 'Number of the received alarm'),
  pjdbh: fills('dispatchNumber', '派警单编号', 'Number of the dispatch'),
  fkdbh: fills('feedbackNumber', '反馈单编号', 'Number of the feedback'),
  bjsj: fills('reportedAt', '报警时间', 'Time of the call'),
  jqlbdm: fills('typeCode', '警情类别代码', 'Code of the kind'),
  jqlbmc: fills('typeName', '警情类别名称', 'Name of the kind'),
  jjlx: fills('channel', '接警类型（01 为 110，02 为 122，00 为 12345）', 'Way of the call: 01 is 110, 02 is 122, 00 is 12345'),
  gxdwdm: fills('unitCode', '管辖单位代码', 'Code of the unit in charge'),
  gxdwmc: fills('unitName', '管辖单位名称', 'Name of the unit in charge'),
  jjdwdm: fills('receivingUnitCode', '接警单位代码', 'Code of the receiving unit'),
  jjdwmc: fills('receivingUnitName', '接警单位名称', 'Name of the receiving unit'),
  xzqhdm: fills('region', '行政区划代码', 'Code of the division'),
  bjdz: fills('road', '报警地址（只保留道路）', 'Address; only the road is kept'),
  bjdh: dropped('报警电话', 'Phone of the caller'),
  bjnr: dropped('报警内容', 'What the caller told'),
  bjr: dropped('报警人', 'Caller'),
  zjhm: dropped('证件号码', 'Identity number'),
  sfbm: dropped('是否保密（1 的记录整条拒收，不保存）', 'Whether secret; a record with 1 is refused whole and not kept'),
  ZQBH: fills('id', '灾情编号', 'Number of the fire alarm'),
  HZDZ: fills('road', '火灾地址（只保留道路）', 'Address of the fire; only the road is kept'),
  HZLX: fills('typeName', '火灾类型', 'Kind of fire'),
  RSWZ: fills('burningMaterial', '燃烧物质', 'What burns'),
  ZHDJ: fills('disasterLevel', '灾害等级', 'Level of the disaster'),
  JZLX: fills('buildingType', '建筑类型', 'Kind of building'),
  QHLC: fills('fireFloor', '起火楼层', 'Floor of the fire'),
  SFRYBK: fills('peopleTrapped', '是否人员被困', 'Whether people are trapped'),
  X: fills('longitude', '经度', 'Longitude'),
  Y: fills('latitude', '纬度', 'Latitude'),
  XZQH: fills('region', '行政区划', 'Division'),
  JYJQ: dropped('简要警情', 'What happened, in words'),
} as const satisfies Record<string, SourceName>;
