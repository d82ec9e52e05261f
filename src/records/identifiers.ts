import { isCasNumber, isIdentityNumber, isUscc, normalizedPhone } from '../platform/identifiers.js';
import { checked, type FieldRule } from './fields.js';

interface About {
  required?: boolean;
  personal?: boolean;
  example?: string;
}

/** A unified social credit code, checked by GB 32100-2015; small letters are taken as capitals. */
export const uscc = (about: About = {}): FieldRule =>
  checked(
    '统一社会信用代码',
    'The unified social credit code',
    (text) => (isUscc(text.toUpperCase()) ? text.toUpperCase() : undefined),
    { zh: '应为 18 位且校验码正确，请核对是否抄错', en: 'should have 18 characters with the right check character; look for a slip' },
    { example: '91320700MA00000007', ...about },
  );

/** A CAS registry number with its check digit. */
export const casNumber = (about: About = {}): FieldRule =>
  checked(
    'CAS 号',
    'The CAS number',
    (text) => (isCasNumber(text) ? text : undefined),
    { zh: '应形如 7782-50-5 且校验位正确', en: 'should look like 7782-50-5 with the right check digit' },
    { example: '7782-50-5', ...about },
  );

/** A UN number of dangerous goods: four digits, with or without UN before them. */
export const unNumber = (about: About = {}): FieldRule =>
  checked(
    '联合国编号',
    'The UN number',
    (text) => /^(?:UN\s*)?(\d{4})$/i.exec(text)?.[1],
    { zh: '应为 4 位数字，如 1791', en: 'should be four digits, such as 1791' },
    { example: '1791', ...about },
  );

/** A phone number: mobile, landline with area code, or short number, extension allowed; kept in one spelling. */
export const phone = (zh: string, en: string, about: About = {}): FieldRule =>
  checked(
    zh,
    en,
    normalizedPhone,
    {
      zh: '不是电话号码：手机写 11 位，座机写区号-号码，如 0518-85812345',
      en: 'is no phone number: a mobile has 11 digits, a landline its area code, such as 0518-85812345',
    },
    { personal: true, example: '0518-85812345', ...about },
  );

/** A citizen identity number, checked by GB 11643-1999. */
export const identityNumber = (about: About = {}): FieldRule =>
  checked(
    '身份证号',
    'The identity number',
    (text) => (isIdentityNumber(text.toUpperCase()) ? text.toUpperCase() : undefined),
    { zh: '应为 18 位且校验码正确，请核对是否抄错', en: 'should have 18 characters with the right check character; look for a slip' },
    { personal: true, example: '32070019000101001X', ...about },
  );

/** An e-mail address. */
export const email = (zh: string, en: string, about: About = {}): FieldRule =>
  checked(
    zh,
    en,
    (text) => (text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined),
    { zh: '不是电子邮箱地址', en: 'is no e-mail address' },
    { personal: true, example: 'zhiban@example.org', ...about },
  );
