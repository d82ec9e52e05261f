import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import { decodeMessage, type MessageFault } from '../../ais/message.js';
import { sentencesOf, type Sentence, type SentenceFault } from '../../ais/sentences.js';
import type { RecordFeed } from '../../feed.js';
import { aisMessageView } from './view.js';

/** How AIS messages are written: everything that they tell is read from their sentences here. */
export const aisMessageRecord: RecordFeed['record'] = {
  view: () => aisMessageView,
  complete: (values) => {
    if (values['receivedAt'] == null) return [noTime()];
    const sentences = sentencesOf(String(values['sentence']));
    if (typeof sentences === 'string') return [faultOf(sentences, values)];
    if (!areWhole(sentences)) return [partsMissing(sentences, values)];
    const decoded = decodeMessage(sentences);
    if (typeof decoded === 'string') return [faultOf(decoded, values)];
    Object.assign(values, decoded.message, decoded.message.longitude !== null && pointOf(decoded.message));
    return [];
  },
};

const pointOf = ({ longitude, latitude }: { longitude: number | null; latitude: number | null }): Values => ({
  sourceCrs: 'WGS84',
  sourceLongitude: longitude,
  sourceLatitude: latitude,
});

/** Whether the sentences are the parts of one message, each once and in order. */
const areWhole = (sentences: readonly Sentence[]): boolean =>
  sentences.length === sentences[0]!.parts &&
  sentences.every(
    ({ part, parts, sequence }, index) => part === index + 1 && parts === sentences.length && sequence === sentences[0]!.sequence,
  );

const says: Readonly<Record<SentenceFault | MessageFault, readonly [zh: string, en: string]>> = {
  NOT_A_SENTENCE: [
    '不是完整的 AIS 语句：应形如 !AIVDM,1,1,,B,<负载>,0*校验和，请核对是否被截断',
    'This is no whole AIS sentence, such as !AIVDM,1,1,,B,<payload>,0*<checksum>: check whether it was cut off.',
  ],
  WRONG_CHECKSUM: [
    '校验和与语句内容不符：语句在传输中损坏，请从接收机重新取',
    'The checksum does not fit the sentence: it was damaged on its way; take it from the receiver again.',
  ],
  NO_SUCH_TYPE: ['没有这种 AIS 消息类型（应为 1 至 27）', 'There is no AIS message of this type; types are 1 to 27.'],
  TOO_SHORT: [
    '负载比该消息类型应有的位数短：语句不完整，请从接收机重新取',
    'The payload is shorter than its type of message asks for: take the sentence from the receiver again.',
  ],
};

const faultOf = (code: SentenceFault | MessageFault, values: Values): InputFault =>
  fieldFault('sentence', code, says[code][0], says[code][1], values['sentence']);

const partsMissing = (sentences: readonly Sentence[], values: Values): InputFault => {
  const { parts } = sentences[0]!;
  const have = [...new Set(sentences.map(({ part }) => part))];
  return fieldFault(
    'sentence',
    'PARTS_MISSING',
    `该消息共 ${parts} 段，这里只有第 ${have.join('、')} 段，其余各段不在本批内或无法唯一确定：请按接收顺序把各段放在同一批内，或在一条记录中分行写全`,
    `The message has ${parts} parts; here is part ${have.join(', ')}, and the batch does not hold the others or leaves open which they are: send all parts in the order they were heard, or in one record, a line each.`,
    values['sentence'],
  );
};

const noTime = (): InputFault =>
  fieldFault(
    'receivedAt',
    'REQUIRED',
    '缺少接收时间：AIS 语句自身不含完整时间，请填写 receivedAt，或保留带 c: 的 NMEA 4.0 标签块',
    'The time of reception is missing: a sentence holds none; give receivedAt, or keep the tag block of NMEA 4.0 with its c: field.',
  );
