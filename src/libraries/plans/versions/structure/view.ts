import { entityView, type EntityView } from '../../../../reading/entityView.js';
import { CommandBody, PlanAttachment, PlanContact, PlanMeasure, PlanNeed, PlanStep, ResponseLevelRule } from '../../entity.js';
import { ofVisibleVersion } from '../../register/reach.js';

type More = Partial<Pick<EntityView, 'fields' | 'masks'>>;

/** A part of a version: seen by whoever may see its plan. */
const structureView = (entity: EntityView['entity'], idPrefix: string, more: More = {}): EntityView =>
  entityView({
    entity,
    idPrefix,
    scope: 'plan:read',
    pinyin: [],
    defaultOrder: [],
    rowRule: (caller, table, compilation) => ofVisibleVersion(caller, `${table}.version_id`, compilation),
    ...more,
  });

/** How response levels are read. */
export const responseLevelView = structureView(ResponseLevelRule, 'prl');

/** How command bodies are read. */
export const commandBodyView = structureView(CommandBody, 'pcb');

/** How steps of plans are read. */
export const planStepView = structureView(PlanStep, 'pls');

/** How technical measures are read. */
export const planMeasureView = structureView(PlanMeasure, 'plm');

/** How needs of plans are read. */
export const planNeedView = structureView(PlanNeed, 'pnd');

/** How contacts of plans are read; names and phones are personal data. */
export const planContactView = structureView(PlanContact, 'plc', {
  masks: { person_name: 'name', phone: 'phone' },
});

/** How attachments of plans are read. */
export const planAttachmentView = structureView(PlanAttachment, 'pla');
