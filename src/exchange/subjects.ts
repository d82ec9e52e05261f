import { agreementKind } from '../libraries/materials/agreements/kind.js';
import { materialKind } from '../libraries/materials/catalogue/kind.js';
import { depotKind } from '../libraries/materials/depots/kind.js';
import { requiredHoldingKind } from '../libraries/materials/holdings/kind.js';
import { stockLotKind } from '../libraries/materials/lots/kind.js';
import type { RecordKind } from '../records/kind.js';
import { eventTypeKind, materialCategoryKind, resourceTypeKind } from '../vocabulary/classifications/kind.js';
import { stopped } from './stopped.js';

/** A kind of record that files are imported into, and the mutation that takes it. */
export interface Subject {
  kind: RecordKind;
  mutation: string;
  scope: string;
}

const materials = { kind: materialKind, mutation: 'importMaterials', scope: 'material:write' };
const lots = { kind: stockLotKind, mutation: 'importStockLots', scope: 'material:write' };

export const subjects: Record<string, Subject> = {
  materials,
  depots: { kind: depotKind, mutation: 'importDepots', scope: 'material:write' },
  stockLots: lots,
  lots,
  agreements: { kind: agreementKind, mutation: 'importAgreements', scope: 'material:write' },
  requiredHoldings: { kind: requiredHoldingKind, mutation: 'importRequiredHoldings', scope: 'material:write' },
  materialCategories: { kind: materialCategoryKind, mutation: 'importMaterialCategories', scope: 'vocabulary:write' },
  eventTypes: { kind: eventTypeKind, mutation: 'importEventTypes', scope: 'vocabulary:write' },
  resourceTypes: { kind: resourceTypeKind, mutation: 'importResourceTypes', scope: 'vocabulary:write' },
};

/** The subject that a word of the command line names. */
export function subjectNamed(name: string): Subject {
  const found = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  if (!found)
    throw stopped(
      `没有名为“${name}”的导入对象，可用：${Object.keys(subjects).join('、')}`,
      `There is no subject "${name}"; use one of ${Object.keys(subjects).join(', ')}.`,
    );
  return found;
}
