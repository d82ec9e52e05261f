import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../../reading/types.js';
import { eventLevels } from '../levels/levels.js';
import { figureStates } from './figures.js';
import { precisions } from './moments.js';
import { lessonKinds, lessonStates, lossKinds } from './parts.js';
import { publicities } from './publicity.js';

export const EventLevel = namesOf(eventLevels);
registerEnumType(EventLevel, {
  name: 'EventLevel',
  description: '事件级别 — Level of an emergency, by its consequences; another scale than warning, response and hazard-source levels.',
  valuesConfig: {
    EXTRAORDINARY: { description: '特别重大 — Particularly major.' },
    MAJOR: { description: '重大 — Major.' },
    LARGER: { description: '较大 — Larger.' },
    GENERAL: { description: '一般 — General.' },
  },
});

export const LevelSource = namesOf(['STATED', 'COMPUTED']);
registerEnumType(LevelSource, {
  name: 'LevelSource',
  description: '级别来源 — Where the level of a case comes from.',
  valuesConfig: {
    STATED: { description: '给定 — Stated in the report.' },
    COMPUTED: { description: '计算 — Computed by the level rules from the figures.' },
  },
});

export const MomentPrecision = namesOf(precisions);
registerEnumType(MomentPrecision, {
  name: 'MomentPrecision',
  description: '时间精度 — How exactly a time is known.',
  valuesConfig: {
    MINUTE: { description: '到分 — To the minute.' },
    HOUR: { description: '到时 — To the hour.' },
    DAY: { description: '到日 — The day only.' },
    MONTH: { description: '到月 — The month only.' },
    YEAR: { description: '到年 — The year only.' },
  },
});

export const FigureState = namesOf(figureStates);
registerEnumType(FigureState, {
  name: 'FigureState',
  description: '数字状态 — How settled figures are.',
  valuesConfig: {
    FLASH: { description: '快报 — First, unchecked figures.' },
    FOLLOW_UP: { description: '续报 — Figures of a later report.' },
    VERIFIED: { description: '核定 — Figures verified in the end.' },
  },
});

export const CasePublicity = namesOf(publicities);
registerEnumType(CasePublicity, {
  name: 'CasePublicity',
  description: '公开程度 — Who may read a case.',
  valuesConfig: {
    PUBLIC: { description: '公开 — Everybody with the right to read cases.' },
    INTERNAL: { description: '内部 — Not for readers in the role viewer.' },
  },
});

export const LossKind = namesOf(lossKinds);
registerEnumType(LossKind, {
  name: 'LossKind',
  description: '损失类别 — Parts of the direct loss by GB 6721.',
  valuesConfig: {
    CASUALTY: { description: '人身伤亡费用 — Costs of deaths and injuries.' },
    PROPERTY: { description: '财产损失 — Property lost.' },
    RESCUE: { description: '救援费用 — Rescue, when not paid by government or charity.' },
    CLEANUP: { description: '清理现场费用 — Clearing the site.' },
    ADMINISTRATIVE: { description: '事务性费用 — Administration.' },
  },
});

export const LessonKind = namesOf(lessonKinds);
registerEnumType(LessonKind, {
  name: 'LessonKind',
  description: '教训类别 — Lesson or measure.',
  valuesConfig: {
    LESSON: { description: '经验教训 — A lesson learnt.' },
    MEASURE: { description: '改进措施 — A measure to be carried out.' },
  },
});

export const LessonState = namesOf(lessonStates);
registerEnumType(LessonState, {
  name: 'LessonState',
  description: '措施状态 — How far a measure is.',
  valuesConfig: {
    OPEN: { description: '未完成 — Not done yet.' },
    DONE: { description: '已完成 — Done.' },
    DROPPED: { description: '不再执行 — Given up.' },
  },
});
