import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../../reading/types.js';
import { responseLevels } from './parts.js';

export const ResponseLevel = namesOf(responseLevels);
registerEnumType(ResponseLevel, {
  name: 'ResponseLevel',
  description: '响应级别 — Level of a response, I the highest; another scale than the level of the event.',
  valuesConfig: {
    I: { description: '一级 — First, the highest.' },
    II: { description: '二级 — Second.' },
    III: { description: '三级 — Third.' },
    IV: { description: '四级 — Fourth.' },
    V: { description: '五级 — Fifth.' },
  },
});
