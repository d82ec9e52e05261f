import type { FaultCode } from '../../records/faults.js';
import { fieldFault, type InputFault } from '../../records/faults.js';
import type { Values } from '../../records/kind.js';
import { isDateTime } from '../../platform/scalars.js';
import type { Decoded } from '../feed.js';
import { readFrame, type Frame, type FrameFault } from './frame.js';
import { commands, pollutantCode, propertyOf, statistics } from './pollutants.js';

const sentences: Readonly<Record<FrameFault, readonly [string, string]>> = {
  NOT_A_FRAME: [
    '不是 HJ 212 报文：应为 ##、4 位长度、数据段和 4 位十六进制 CRC16',
    'This is no frame of HJ 212: it has ##, four digits of length, the data segment and four hexadecimal digits of CRC16.',
  ],
  NOT_ASCII: [
    '报文含有非 ASCII 字符，可能在转存时损坏，请发送原始报文',
    'The frame holds characters that are not ASCII; it was damaged on its way. Send it as the device gave it.',
  ],
  WRONG_LENGTH: [
    '报文长度与数据段不符：报文不完整或粘连，请重新发送原始报文',
    'The length does not agree with the data segment: the frame is cut or two were joined. Send it as the device gave it.',
  ],
  WRONG_CRC: ['CRC16 校验不符：报文在传输中损坏，请重新发送', 'The CRC16 does not agree: the frame was damaged on its way. Send it again.'],
  NO_DATA_PART: ['报文没有 CP=&&…&& 数据区', 'The frame has no part CP=&&…&&.'],
};

const fault = (code: FaultCode, zh: string, en: string): InputFault[] => [fieldFault('frame', code, zh, en)];

/** The readings of a frame: station by MN, time by DataTime, codes of 2005 and 2017, flag N as good and every other as suspect. */
export function decodeFrame({ frame }: Values): Decoded | InputFault[] {
  const read = readFrame(String(frame));
  return typeof read === 'string' ? fault(read, ...sentences[read]) : decoded(read);
}

function decoded({ head, groups }: Frame): Decoded | InputFault[] {
  const command = commands.get(head.get('CN') ?? '');
  if (!command)
    return fault(
      'NOT_DATA',
      `命令编码 CN 应为 ${[...commands].map(([code, { zh }]) => `${code}（${zh}）`).join('、')}，其他命令不是监测数据`,
      `CN should be one of ${[...commands.keys()].join(', ')}; other commands carry no measurements.`,
    );
  const station = head.get('MN');
  if (!station || !/^[\w-]{1,50}$/.test(station)) return fault('NO_STATION', '报文没有设备唯一标识 MN', 'The frame names no device by MN.');
  const time = timeOf(groups.find((group) => group.has('DataTime'))?.get('DataTime'));
  if (!time)
    return fault(
      'NOT_AN_INSTANT',
      '报文缺少正确的 DataTime（yyyyMMddHHmmss，北京时间）；分包报文每包都应带 DataTime',
      'The frame has no right DataTime (yyyyMMddHHmmss, Beijing time); of a split frame each part has its own.',
    );
  return valuesOf(groups, command.span, station, time);
}

function valuesOf(groups: Frame['groups'], span: string, station: string, time: string): Decoded | InputFault[] {
  const readings = new Map<string, Decoded['readings'][number]>();
  const unknown = new Set<string>();
  for (const group of groups)
    for (const [name, text] of group) {
      const [, source = '', statistic = ''] = /^([A-Za-z0-9]+)-([A-Za-z]+)$/.exec(name) ?? [];
      if (!statistics.has(statistic)) continue;
      const code = pollutantCode(source);
      if (!code) unknown.add(source);
      else {
        const value = text === '' ? null : Number(text);
        if (value !== null && !(Number.isFinite(value) && Math.abs(value) <= 1e12))
          return fault('NOT_A_NUMBER', `${source}-${statistic} 的值不是数字`, `The value of ${source}-${statistic} is no number.`);
        const property = propertyOf(code, span, statistic);
        readings.set(property, { property, value, quality: (group.get(`${source}-Flag`) ?? 'N') === 'N' ? 'GOOD' : 'SUSPECT' });
      }
    }
  return { station, time, readings: [...readings.values()], unknown: [...unknown] };
}

function timeOf(text: string | undefined): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\d{3})?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`;
  return isDateTime(time) ? time : undefined;
}
