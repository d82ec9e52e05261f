import { connection } from '../../../reading/connection.js';
import { entityView, type EntityView } from '../../../reading/entityView.js';
import { scalar, toMany } from '../../../reading/filter.js';
import { list, type Filter } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { contactReveals } from '../../../records/reveals/view.js';
import { possibleStepsSql } from '../acts/steps.js';
import { planActView } from '../acts/view.js';
import { PlanVersion } from '../entity.js';
import { ofVisiblePlan } from '../register/reach.js';
import { differences } from './difference.js';
import { inForceId } from './inForce.js';
import { planSectionView } from './sections/view.js';
import {
  commandBodyView,
  planAttachmentView,
  planContactView,
  planMeasureView,
  planNeedView,
  planStepView,
  responseLevelView,
} from './structure/view.js';

const ofVersion = (table: string, part: string) => `${part}.version_id = ${table}.id`;
const items = (view: () => EntityView) => list(view, ofVersion, (item) => `${item}.position`);
const inForce: Filter = (value, table, compilation) =>
  scalar(() => `coalesce(${table}.id = ${inForceId(`${table}.plan_id`, compilation)}, false)`, 'boolean')(value, table, compilation);

/** How versions of plans are read. */
export const planVersionView = entityView({
  entity: PlanVersion,
  idPrefix: 'plv',
  contacts: [{ field: 'contacts', view: () => planContactView, owner: 'version_id', order: 'position' }],
  scope: 'plan:read',
  pinyin: ['label'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) => ofVisiblePlan(caller, `${table}.plan_id`, compilation),
  fields: {
    inForce: (table, compilation) => `coalesce(${table}.id = ${inForceId(`${table}.plan_id`, compilation)}, false)`,
    successors: list(
      () => planVersionView,
      (table, later) => `${later}.predecessor_id = ${table}.id`,
      (later) => `${later}.code`,
    ),
    sections: connection(() => planSectionView, ofVersion),
    responseLevels: items(() => responseLevelView),
    commandBodies: items(() => commandBodyView),
    steps: items(() => planStepView),
    measures: items(() => planMeasureView),
    needs: items(() => planNeedView),
    contacts: items(() => planContactView),
    attachments: items(() => planAttachmentView),
    acts: connection(
      () => planActView,
      (table, act) => `${act}.plan_version_id = ${table}.id`,
    ),
    possibleSteps: (table, compilation) => possibleStepsSql(table, compilation),
    diff: differences,
    history: history(() => planVersionView),
    contactReveals: contactReveals(() => planVersionView, 'plan:write'),
  },
  filters: {
    inForce,
    sections: toMany(() => planSectionView, ofVersion),
    responseLevels: toMany(() => responseLevelView, ofVersion),
    commandBodies: toMany(() => commandBodyView, ofVersion),
    steps: toMany(() => planStepView, ofVersion),
    measures: toMany(() => planMeasureView, ofVersion),
    needs: toMany(() => planNeedView, ofVersion),
    acts: toMany(
      () => planActView,
      (table, act) => `${act}.plan_version_id = ${table}.id`,
    ),
  },
});
