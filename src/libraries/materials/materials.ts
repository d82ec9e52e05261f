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
