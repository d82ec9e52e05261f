import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeFrame } from '../../../src/sectors/hj212/decode.js';
import { crc16, framed, frameFault, readFrame, withoutPassword } from '../../../src/sectors/hj212/frame.js';

/** The example of the annex of HJ 212-2017, and a frame of the edition of 2005 with the CRC that its device gave it. */
const ofTheStandard = '##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80\r\n';
const of2005 =
  '##0178ST=32;CN=2011;PW=123456;MN=0873HHMZWSLH02;CP=&&DataTime=20160103133030;060-Rtd=3.0943,060-Flag=N;011-Rtd=18.0412,011-Flag=N;001-Rtd=8.2137,001-Flag=N;B01-Rtd=10.9890,B01-Flag=N&&a9c1\r\n';
const decode = (frame: string) => decodeFrame({ frame });
const codeOf = (frame: string) => (decode(frame) as { code: string }[])[0]!.code;

describe('a frame of HJ 212', () => {
  test('is sound when length and CRC16 agree, as in the example of the standard', () => {
    expect(frameFault(ofTheStandard)).toBeUndefined();
    expect(frameFault(of2005)).toBeUndefined();
    expect(crc16('123456789')).toHaveLength(4);
  });

  test('with any single character changed is damaged', () => {
    const text = of2005.trim();
    fc.assert(
      fc.property(fc.nat(text.length - 5), fc.integer({ min: 33, max: 126 }), (place, code) => {
        const other = String.fromCharCode(code);
        if (other === text[place] || place < 2) return;
        expect(frameFault(text.slice(0, place) + other + text.slice(place + 1))).toBeDefined();
      }),
    );
  });

  test('is decoded with the codes of 2005', () => {
    expect(decode(of2005)).toEqual({
      station: '0873HHMZWSLH02',
      time: '2016-01-03T13:30:30+08:00',
      readings: [
        { property: 'w21003RealTimeRtd', value: 3.0943, quality: 'GOOD' },
        { property: 'w01018RealTimeRtd', value: 18.0412, quality: 'GOOD' },
        { property: 'w01001RealTimeRtd', value: 8.2137, quality: 'GOOD' },
        { property: 'w00000RealTimeRtd', value: 10.989, quality: 'GOOD' },
      ],
      unknown: [],
    });
  });

  test('is decoded with the codes of 2017; flags other than N make a value suspect', () => {
    const frame = framed(
      'QN=20261123080500000;ST=31;CN=2061;PW=123456;MN=M1;Flag=8;CP=&&DataTime=20261123080000;a21026-Avg=12.5,a21026-Min=3,a21026-Max=,a21026-Flag=D;zz9-Avg=1,zz9-Flag=N&&',
    );
    expect(decode(frame)).toMatchObject({
      readings: [
        { property: 'a21026HourAvg', value: 12.5, quality: 'SUSPECT' },
        { property: 'a21026HourMin', value: 3, quality: 'SUSPECT' },
        { property: 'a21026HourMax', value: null, quality: 'SUSPECT' },
      ],
      unknown: ['zz9'],
    });
  });

  test.each([
    ['NOT_A_FRAME', 'ST=32;CN=2011'],
    ['NOT_ASCII', '##0010ST=32;中文字符1234'],
    ['WRONG_LENGTH', of2005.replace('##0178', '##0177')],
    ['WRONG_CRC', of2005.replace('a9c1', 'a9c2')],
    ['NOT_DATA', ofTheStandard],
    ['NO_DATA_PART', framed('ST=32;CN=2011;MN=M1;Flag=4')],
    ['NO_STATION', framed('ST=32;CN=2011;Flag=4;CP=&&DataTime=20260103133030;011-Rtd=1&&')],
    ['NOT_AN_INSTANT', framed('ST=32;CN=2011;MN=M1;Flag=4;CP=&&011-Rtd=1&&')],
    ['NOT_AN_INSTANT', framed('ST=32;CN=2011;MN=M1;Flag=4;CP=&&DataTime=20260230133030;011-Rtd=1&&')],
    ['NOT_A_NUMBER', framed('ST=32;CN=2011;MN=M1;Flag=4;CP=&&DataTime=20260103133030;011-Rtd=1.2.3&&')],
  ])('is refused as %s', (code, frame) => {
    expect(codeOf(frame)).toBe(code);
  });

  test('without its password can be sent again when it was sound, and stays damaged when it was not', () => {
    const bare = withoutPassword(of2005);
    expect(bare).not.toContain('PW');
    expect(bare).not.toContain('123456');
    expect(decode(bare)).toEqual(decode(of2005));
    const damaged = withoutPassword(of2005.replace('18.0412', '18.0413'));
    expect(damaged).not.toContain('123456');
    expect(frameFault(damaged)).toBeDefined();
    expect(frameFault(damaged)).toBe('WRONG_CRC');
    expect(withoutPassword('PW=secret')).toBe('PW=******');
    expect(withoutPassword(bare)).toBe(bare);
  });

  test('gives groups of its data part', () => {
    const read = readFrame(of2005);
    expect(typeof read === 'object' && read.head.get('MN')).toBe('0873HHMZWSLH02');
  });
});
