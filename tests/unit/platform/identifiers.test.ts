import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCasNumber, isIdentityNumber, isImoNumber, isUscc, normalizedPhone } from '../../../src/platform/identifiers.js';
import { casNumber, email, identityNumber, phone, unNumber, uscc } from '../../../src/records/identifiers.js';
import { FieldFault, type FieldRule } from '../../../src/records/fields.js';

/** Every text that differs from the given one in one character, which is replaced by another of its alphabet. */
const withOneChanged = (text: string, alphabet: string) =>
  [...text].flatMap((character, index) =>
    alphabet.includes(character)
      ? [...alphabet].filter((other) => other !== character).map((other) => `${text.slice(0, index)}${other}${text.slice(index + 1)}`)
      : [],
  );

const accepted = (test: (text: string) => boolean, texts: readonly string[]) => texts.filter(test);

describe('unified social credit codes', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const known = ['91350100M000100Y43', '91440300708461136T'];

  test.each(known)('%s is one', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  test.each(known)('%s with any one character changed is none', (code) => {
    const changed = withOneChanged(code, alphabet);
    expect(changed).toHaveLength(18 * 30);
    expect(accepted(isUscc, changed)).toEqual([]);
  });

  test('seventeen characters have one check character; any two neighbours that differ cannot be exchanged', () => {
    const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 15 }), (text, place) => {
        const checks = [...alphabet].filter((check) => isUscc(text + check));
        expect(checks).toHaveLength(1);
        const [one, other] = [text[place]!, text[place + 1]!];
        const exchanged = `${text.slice(0, place)}${other}${one}${text.slice(place + 2)}`;
        expect(isUscc(exchanged + checks[0])).toBe(one === other);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100m000100y43',
    '91350100M000100I43',
    ' 91350100M000100Y43',
    '91350100M000100Y4３',
  ])('%j is none', (text) => {
    expect(isUscc(text)).toBe(false);
  });
});

describe('citizen identity numbers', () => {
  /** The number with this body of seventeen digits. */
  const numberOf = (body: string) => [...'0123456789X'].map((check) => body + check).find(isIdentityNumber);
  // the two numbers that GB 11643-1999 works out as examples
  const known = ['11010519491231002X', '440524188001010014'];

  test.each(known)('%s is one', (number) => {
    expect(isIdentityNumber(number)).toBe(true);
  });

  test.each(known)('%s with any one digit changed is none', (number) => {
    expect(
      accepted(
        isIdentityNumber,
        withOneChanged(number.slice(0, 17), '0123456789').map((body) => body + number[17]),
      ),
    ).toEqual([]);
    expect(
      accepted(
        isIdentityNumber,
        [...'0123456789X'].filter((check) => check !== number[17]).map((check) => number.slice(0, 17) + check),
      ),
    ).toEqual([]);
  });

  test('one digit changed is refused, whichever number it is', () => {
    const bodies = fc
      .tuple(
        fc.integer({ min: 110000, max: 659999 }),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([region, born, order]) => `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`);
    fc.assert(
      fc.property(bodies, (body) => {
        const number = numberOf(body)!;
        expect(number).toBeDefined();
        expect(
          accepted(
            isIdentityNumber,
            withOneChanged(body, '0123456789').map((changed) => changed + number[17]),
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a day that February has not', '32079919700230123'],
    ['the 29th of February of a common year', '32079919700229123'],
    ['a thirteenth month', '32079919701301123'],
    ['a month 00', '32079919700001123'],
    ['a day 00', '32079919700100123'],
    ['a year before 1850', '32079918490101123'],
    ['a division that begins with 0', '02079919700101123'],
  ])('a number with %s is none, whatever its check character', (_what, body) => {
    expect(numberOf(body)).toBeUndefined();
  });

  test.each(['', '11010519491231002x', '11010519491231002', '110105491231002', '11010519491231002X ', '１1010519491231002X'])(
    '%j is none',
    (text) => {
      expect(isIdentityNumber(text)).toBe(false);
    },
  );

  test('the 29th of February of a leap year is a birthday', () => {
    expect(numberOf('32079919720229123')).toBeDefined();
  });
});

describe('CAS numbers', () => {
  test.each(['7782-50-5', '7664-41-7', '7732-18-5', '64-17-5', '50-00-0', '1336-21-6'])(
    '%s is one, and with any one digit changed is none',
    (number) => {
      expect(isCasNumber(number)).toBe(true);
      // a digit whose weight shares a factor with ten may change by five unseen: that is how the check is made
      const changed = withOneChanged(number, '0123456789').filter((text) => !text.startsWith('0'));
      for (const text of accepted(isCasNumber, changed)) {
        const place = [...number].findIndex((character, index) => character !== text[index]);
        const weight = number.slice(place, -2).replaceAll('-', '').length;
        expect((weight * Math.abs(Number(number[place]) - Number(text[place]))) % 10).toBe(0);
      }
      expect(
        accepted(
          isCasNumber,
          [...'0123456789'].map((check) => number.slice(0, -1) + check),
        ),
      ).toEqual([number]);
    },
  );

  test.each(['7782505', '7782-50-', '07782-50-5', '7782-5-05', '1-00-0', '12345678-00-0', '7782–50–5', ''])('%j is none', (text) => {
    expect(isCasNumber(text)).toBe(false);
  });
});

describe('IMO numbers', () => {
  test('9074729 and 9176187 are such, and have one check digit each', () => {
    for (const number of ['9074729', '9176187'])
      expect(
        accepted(
          isImoNumber,
          [...'0123456789'].map((check) => number.slice(0, 6) + check),
        ),
      ).toEqual([number]);
  });

  test('two neighbours exchanged are refused unless they differ by what ten divides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100000, max: 999999 }).map(String), fc.integer({ min: 0, max: 4 }), (body, place) => {
        const check = [...'0123456789'].find((digit) => isImoNumber(body + digit))!;
        const [one, other] = [body[place]!, body[place + 1]!];
        const exchanged = `${body.slice(0, place)}${other}${one}${body.slice(place + 2)}`;
        expect(isImoNumber(exchanged + check)).toBe(one === other);
      }),
    );
  });

  test.each(['', '907472', '90747290', 'IMO9074729', '9074728', '９074729'])('%j is none', (text) => {
    expect(isImoNumber(text)).toBe(false);
  });
});

describe('phone numbers', () => {
  test.each([
    ['13812345678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['+86 13812345678', '13812345678'],
    ['0086-138-1234-5678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['0518-85812345', '0518-85812345'],
    ['051885812345', '0518-85812345'],
    ['(0518)85812345', '0518-85812345'],
    ['（0518） 8581 2345', '0518-85812345'],
    ['010-62345678', '010-62345678'],
    ['02062345678', '020-62345678'],
    ['0518-85812345转801', '0518-85812345转801'],
    ['0518-85812345 ext. 801', '0518-85812345转801'],
    ['0518-85812345x8', '0518-85812345转8'],
    ['0518-85812345#8012', '0518-85812345转8012'],
    ['85812345', '85812345'],
    ['119', '119'],
    ['12395', '12395'],
    ['400-820-1234', '4008201234'],
  ])('%s is kept as %s, and that stays as it is', (given, kept) => {
    expect(normalizedPhone(given)).toBe(kept);
    expect(normalizedPhone(kept)).toBe(kept);
  });

  test.each([
    '',
    '12812345678',
    '1381234567',
    '138123456789',
    '0518-1581234',
    '0518-858',
    '电话',
    '13812345678转',
    '13812345678转1234567',
    '138a2345678',
    '00000000000',
  ])('%j is none', (text) => {
    expect(normalizedPhone(text)).toBeUndefined();
  });

  test('any text gives a number that stays as it is, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+() 转x#８'), maxLength: 24 }), (text) => {
        const kept = normalizedPhone(text);
        if (kept !== undefined) expect(normalizedPhone(kept)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the rules for fields', () => {
  const tried = ({ parse }: FieldRule, value: unknown): unknown => {
    try {
      return parse(value);
    } catch (fault) {
      if (fault instanceof FieldFault) return `! ${fault.code}`;
      throw fault;
    }
  };

  test.each([
    ['uscc', uscc(), '91350100m000100y43', '91350100M000100Y43', '91350100M000100Y44'],
    ['casNumber', casNumber(), ' 7782-50-5 ', '7782-50-5', '7782-50-6'],
    ['unNumber', unNumber(), 'UN 1005', '1005', '105'],
    ['identityNumber', identityNumber(), '11010519491231002x', '11010519491231002X', '110105194912310021'],
    ['phone', phone('电话', 'The phone'), '138 1234 5678', '13812345678', '1534'],
    ['email', email('邮箱', 'The address'), 'a.b@example.cn', 'a.b@example.cn', 'a.b@example'],
  ])('%s keep one spelling and refuse what is wrong', (_name, rule, given, kept, wrong) => {
    expect(tried(rule, given)).toBe(kept);
    expect(tried(rule, wrong)).toBe('! BAD_FORM');
    expect(tried(rule, { toString: () => given })).toBe('! BAD_FORM');
  });

  test('of persons hold personal data', () => {
    for (const rule of [identityNumber(), phone('电话', 'The phone'), email('邮箱', 'The address')]) expect(rule.personal).toBe(true);
    for (const rule of [uscc(), casNumber(), unNumber()]) expect(rule.personal).toBe(false);
  });
});
