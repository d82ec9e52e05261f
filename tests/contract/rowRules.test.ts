import { expect, test } from '@jest/globals';
import { getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { hubSchema, views } from '../../src/schema.js';

/** Relations that are never null: whoever sees the record sees what it points to, since its row rule asks for that. */
const implied: readonly string[] = [
  'AgreementItem.agreement',
  'Article.regulation',
  'CaseExpert.case',
  'CaseMaterial.case',
  'CasePlan.case',
  'CaseRegulation.case',
  'CaseTeam.case',
  'CommandBody.version',
  'DrillTeam.drill',
  'DrillTeam.team',
  'ExpertAppointment.expert',
  'ExpertEngagement.expert',
  'PlanAct.planVersion',
  'PlanAttachment.version',
  'PlanContact.version',
  'PlanExpert.expert',
  'PlanExpert.plan',
  'PlanMeasure.version',
  'PlanNeed.version',
  'PlanRegulation.plan',
  'PlanRegulation.regulation',
  'PlanSection.version',
  'PlanStep.version',
  'PlanTeam.plan',
  'PlanTeam.team',
  'PlanVersion.plan',
  'RegulationAmendment.regulation',
  'ResponseLevelRule.version',
  'StockLot.depot',
  'StockMovement.lot',
  'TeamStatusChange.team',
];

test('a record that may be hidden while what points to it is shown, can be null there', () => {
  const schema = hubSchema();
  const ruled = new Set(views.filter(({ rowRule }) => rowRule).map(({ type }) => type));
  const never = views.flatMap(({ type }) => {
    const object = schema.getType(type);
    if (!isObjectType(object)) return [];
    return Object.values(object.getFields())
      .filter((field) => isNonNullType(field.type) && !isListType(field.type.ofType) && ruled.has(getNamedType(field.type).name))
      .map((field) => `${type}.${field.name}`);
  });
  expect(never.sort()).toEqual([...implied].sort());
});
