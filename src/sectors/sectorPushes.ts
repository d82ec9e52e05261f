import { CatalogueResolver, FeedPayloadRecord } from './catalogue/resolver.js';
import { feeds } from './feeds.js';
import { declareMeasures } from './measures.js';
import { PushResolver } from './push/resolver.js';
import { AlarmResolver } from './records/alarms/resolver.js';
import { alarmView } from './records/alarms/view.js';
import { RoadControlResolver } from './records/roadControls/resolver.js';
import { roadControlView } from './records/roadControls/view.js';
import { HazardSourceResolver } from './records/hazardSources/resolver.js';
import { hazardSourceChemicalView, hazardSourceView } from './records/hazardSources/view.js';
import { HospitalCapacityResolver } from './records/hospitalCapacities/resolver.js';
import { hospitalBedsView, hospitalCapacityView } from './records/hospitalCapacities/view.js';
import { AmbulanceResolver } from './records/ambulances/resolver.js';
import { ambulanceView } from './records/ambulances/view.js';
import { ConstructionSiteResolver } from './records/constructionSites/resolver.js';
import { dangerousWorkView, constructionSiteView } from './records/constructionSites/view.js';
import { AisMessageResolver } from './records/aisMessages/resolver.js';
import { aisMessageView } from './records/aisMessages/view.js';
import { BerthResolver } from './records/berths/resolver.js';
import { berthView } from './records/berths/view.js';
import { DangerousGoodsDeclarationResolver } from './records/dangerousGoods/resolver.js';
import { dangerousGoodsDeclarationView } from './records/dangerousGoods/view.js';
import { VesselPositionResolver } from './records/vesselPositions/resolver.js';
import { vesselPositionView } from './records/vesselPositions/view.js';
import { RoadEventResolver } from './records/roadEvents/resolver.js';
import { roadEventView } from './records/roadEvents/view.js';
import { HazmatVehicleResolver } from './records/hazmatVehicles/resolver.js';
import { hazmatVehicleView } from './records/hazmatVehicles/view.js';
import { EvacuationCapacityResolver } from './records/evacuationCapacities/resolver.js';
import { evacuationCapacityView } from './records/evacuationCapacities/view.js';
import { VesselCallResolver } from './records/vesselCalls/resolver.js';
import { vesselCallView } from './records/vesselCalls/view.js';
import { QuarantineResolver } from './quarantine/resolver.js';
import { quarantinedRecordView } from './quarantine/view.js';
import { ReceiptNoteMessage, ReceiptResolver, RecordErrorMessage } from './receipts/resolver.js';
import { receiptView } from './receipts/view.js';
import { StationResolver } from './stations/resolver.js';
import { seriesView, stationView } from './stations/view.js';

for (const feed of feeds) if (feed.holds === 'OBSERVATIONS') declareMeasures(feed);

/** The resolvers of the sector pushes. */
export const sectorResolvers = [
  CatalogueResolver,
  FeedPayloadRecord,
  PushResolver,
  QuarantineResolver,
  ReceiptNoteMessage,
  ReceiptResolver,
  RecordErrorMessage,
  StationResolver,
  VesselCallResolver,
  AisMessageResolver,
  BerthResolver,
  DangerousGoodsDeclarationResolver,
  VesselPositionResolver,
  RoadEventResolver,
  HazmatVehicleResolver,
  EvacuationCapacityResolver,
  AlarmResolver,
  RoadControlResolver,
  HazardSourceResolver,
  HospitalCapacityResolver,
  AmbulanceResolver,
  ConstructionSiteResolver,
];

/** The views of the sector pushes. */
export const sectorViews = [
  quarantinedRecordView,
  receiptView,
  stationView,
  seriesView,
  vesselCallView,
  aisMessageView,
  berthView,
  dangerousGoodsDeclarationView,
  vesselPositionView,
  roadEventView,
  hazmatVehicleView,
  evacuationCapacityView,
  alarmView,
  roadControlView,
  hazardSourceView,
  hazardSourceChemicalView,
  hospitalCapacityView,
  hospitalBedsView,
  ambulanceView,
  constructionSiteView,
  dangerousWorkView,
];
