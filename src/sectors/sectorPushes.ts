import { CatalogueResolver, FeedPayloadRecord } from './catalogue/resolver.js';
import { feeds } from './feeds.js';
import { declareMeasures } from './measures.js';
import { PushResolver } from './push/resolver.js';
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
];

/** The views of the sector pushes. */
export const sectorViews = [quarantinedRecordView, receiptView, seriesView, stationView, vesselCallView];
