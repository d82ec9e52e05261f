import type { ImportSubject } from '../../records/kind.js';
import { agreementKind } from './agreements/kind.js';
import { materialKind } from './catalogue/kind.js';
import { depotKind } from './depots/kind.js';
import { requiredHoldingKind } from './holdings/kind.js';
import { stockLotKind } from './lots/kind.js';
import { AgreementResolver } from './agreements/resolver.js';
import { agreementItemView, agreementView } from './agreements/view.js';
import { StockAlertResolver } from './alerts/resolver.js';
import { MaterialResolver } from './catalogue/resolver.js';
import { materialView } from './catalogue/view.js';
import { DepotResolver } from './depots/resolver.js';
import { depotView } from './depots/view.js';
import { RequiredHoldingResolver } from './holdings/resolver.js';
import { requiredHoldingView } from './holdings/view.js';
import { StockLotResolver } from './lots/resolver.js';
import { stockLotView } from './lots/view.js';
import { StockMovementResolver } from './movements/resolver.js';
import { stockMovementView } from './movements/view.js';
import { MaterialSummaryResolver } from './summary/resolver.js';

/** The resolvers of the materials library. */
export const materialResolvers = [
  MaterialResolver,
  DepotResolver,
  StockLotResolver,
  AgreementResolver,
  StockMovementResolver,
  RequiredHoldingResolver,
  StockAlertResolver,
  MaterialSummaryResolver,
];

/** The views of the materials library. */
export const materialViews = [
  materialView,
  depotView,
  stockLotView,
  agreementView,
  agreementItemView,
  stockMovementView,
  requiredHoldingView,
];

/** What can be imported into this library, by the name that commands use. */
export const materialImports: Readonly<Record<string, ImportSubject>> = {
  materials: { kind: materialKind, mutation: 'importMaterials', scope: 'material:write' },
  depots: { kind: depotKind, mutation: 'importDepots', scope: 'material:write' },
  stockLots: { kind: stockLotKind, mutation: 'importStockLots', scope: 'material:write' },
  lots: { kind: stockLotKind, mutation: 'importStockLots', scope: 'material:write' },
  agreements: { kind: agreementKind, mutation: 'importAgreements', scope: 'material:write' },
  requiredHoldings: { kind: requiredHoldingKind, mutation: 'importRequiredHoldings', scope: 'material:write' },
};
