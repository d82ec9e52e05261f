import { describe, expect, test } from '@jest/globals';
import { joined } from '../../../src/sectors/ais/joining.js';
import { decodeMessage } from '../../../src/sectors/ais/message.js';
import { checksum, sentencesOf } from '../../../src/sectors/ais/sentences.js';

const sealed = (inner: string) => `!${inner}*${checksum(inner)}`;
const part = (number: number, payload: string, sequence = '1') => sealed(`AIVDM,2,${number},${sequence},A,${payload},0`);
const payloads = (texts: readonly { text: string; at: number }[]) =>
  joined(texts.map((each) => ({ ...each, receiver: '' }))).map((message) => message?.sentences.map(({ payload }) => payload).join(''));

describe('parts of messages', () => {
  test('at one moment are joined in any order, also when one was heard twice', () => {
    const texts = [part(2, 'b'), part(1, 'a'), part(2, 'b')].map((text) => ({ text, at: 0 }));
    expect(payloads(texts)).toEqual(['ab', 'ab', 'ab']);
  });

  test('with one number of sequence at one moment are joined in the order of the stream, and not at all in another', () => {
    const [a, b, c, d] = [part(1, 'a'), part(2, 'b'), part(1, 'c'), part(2, 'd')].map((text) => ({ text, at: 0 })) as [
      { text: string; at: number },
      ...{ text: string; at: number }[],
    ];
    expect(payloads([a, b!, c!, d!])).toEqual(['ab', 'ab', 'cd', 'cd']);
    expect(payloads([d!, a, c!, b!])).toEqual(['d', 'a', 'cb', 'cb']);
    expect(payloads([b!, d!, a, c!])).toEqual(['b', 'd', 'a', 'c']);
  });

  test('heard a moment apart are joined when nothing else is near, and left alone when minutes lie between', () => {
    expect(
      payloads([
        { text: part(2, 'b'), at: 900 },
        { text: part(1, 'a'), at: 0 },
      ]),
    ).toEqual(['ab', 'ab']);
    expect(
      payloads([
        { text: part(2, 'b'), at: 60_000 },
        { text: part(1, 'a'), at: 0 },
      ]),
    ).toEqual(['b', 'a']);
    expect(
      payloads([
        { text: part(1, 'a', '1'), at: 0 },
        { text: part(2, 'b', '2'), at: 0 },
      ]),
    ).toEqual(['a', 'b']);
  });
});

describe('sentences', () => {
  test('with a wrong checksum, cut off or of another kind are told apart', () => {
    expect(sentencesOf('!AIVDM,1,1,,B,133i;RPP1DPEbcDMV@1r:Ow:2>`<,0*42')).toBe('WRONG_CHECKSUM');
    expect(sentencesOf('!AIVDM,1,1,,B,133i;RPP1DPE')).toBe('NOT_A_SENTENCE');
    expect(sentencesOf('$GPRMC,1,2*33')).toBe('NOT_A_SENTENCE');
    expect(sentencesOf('')).toBe('NOT_A_SENTENCE');
  });

  test('with values for "not available" give none, and tell which', () => {
    const sentences = sentencesOf('!AIVDM,1,1,,A,403Ovl@000Htt<tSF0l4Q@100`Pq,0*28');
    if (typeof sentences === 'string') throw new Error(sentences);
    expect(decodeMessage(sentences)).toMatchObject({
      message: { messageType: 4, mmsi: '003669713', longitude: null, latitude: null },
      unavailable: ['longitude', 'latitude'],
    });
    expect(decodeMessage([{ payload: '1', fillBits: 0 }])).toBe('TOO_SHORT');
    expect(decodeMessage([{ payload: 'w0000000000000000000000000000', fillBits: 0 }])).toBe('NO_SUCH_TYPE');
  });
});
