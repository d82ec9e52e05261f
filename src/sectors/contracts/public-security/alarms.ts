import { boolean, choice, dateTime, reference, text, type FieldRule } from '../../../records/fields.js';
import { toEventType, toRegion } from '../../../vocabulary/references.js';
import { admitAlarm } from '../../records/alarms/admission.js';
import { alarmChannels } from '../../records/alarms/entity.js';
import { alarmSourceNames } from '../../records/alarms/sourceNames.js';
import { pointFields, recordContract } from '../contract.js';

const words = { 110: 'POLICE_110', 122: 'TRAFFIC_122', 119: 'FIRE_119', 12345: 'HOTLINE_12345', 其他: 'OTHER' };
const formed = { zh: '不应含有电话、证件等号码', en: 'should hold no number of a phone or a document' };
/** Words without a run of digits as long as that of a phone or document. */
const name = (zh: string, en: string, longest: number, example?: string): FieldRule =>
  text(zh, en, longest, { form: /^(?!.*\d{5})/su, formed, ...(example !== undefined && { example }) });

/** Alarms of 110, 122, 119 and 12345, by the hub's names or by those of the receiving systems (jjdbh, bjsj … ZQBH, HZLX …). */
const contract = recordContract(
  {
    channel: choice('接警渠道', 'The way of the call', alarmChannels, words, { example: '110' }),
    typeCode: text('警情类别代码', 'The code of the kind', 20, { example: '10000000', form: /^[A-Za-z0-9]+$/ }),
    typeName: name('警情类别名称', 'The name of the kind', 30, '火灾'),
    eventType: reference('事件类型', 'event type', toEventType),
    reportedAt: dateTime('报警时间', 'The time of the call', { required: true, example: '2026-11-23T08:05:00+08:00' }),
    road: name('道路', 'The road', 60, '通灌南路/海连中路'),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    unitCode: text('管辖单位代码', 'The code of the unit in charge', 20, { form: /^\w+$/ }),
    unitName: name('管辖单位名称', 'The name of the unit in charge', 50, '海州分局'),
    receivingUnitCode: text('接警单位代码', 'The code of the receiving unit', 20, { form: /^\w+$/ }),
    receivingUnitName: name('接警单位名称', 'The name of the receiving unit', 50),
    dispatchNumber: text('派警单编号', 'The number of the dispatch', 50, { form: /^[\w-]+$/ }),
    feedbackNumber: text('反馈单编号', 'The number of the feedback', 50, { form: /^[\w-]+$/ }),
    burningMaterial: name('燃烧物质', 'What burns', 50),
    disasterLevel: name('灾害等级', 'The level of the disaster', 20),
    buildingType: name('建筑类型', 'The kind of building', 30),
    fireFloor: name('起火楼层', 'The floor of the fire', 20),
    peopleTrapped: boolean('有人员被困', 'Whether people are trapped'),
    ...pointFields(),
  },
  { version: 1, past: ['reportedAt'], sourceNames: alarmSourceNames },
);

// what a sender puts in a wrong field may be personal: no value of an alarm is ever repeated in an error
const fields = Object.fromEntries(Object.entries(contract.fields).map(([name, rule]) => [name, { ...rule, personal: true }]));

export const alarmsV1 = { ...contract, fields, admit: admitAlarm(Object.keys(fields)) };
