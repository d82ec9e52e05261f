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
