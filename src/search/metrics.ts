import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What Prometheus is told of the indexes. */
export interface SearchMetrics {
  writing: Gauge;
  position: Gauge;
  pending: Gauge;
  oldestPending: Gauge;
  documents: Gauge<'index'>;
  refused: Gauge;
  building: Gauge<'index'>;
  documentsWritten: Counter<'index'>;
  repaired: Counter<'index'>;
  faults: Counter<'kind'>;
  batches: Histogram<'index'>;
}

/** New metrics of the indexes in a registry. */
export function searchMetrics(registry: Registry): SearchMetrics {
  const registers = [registry];
  return {
    writing: new Gauge({ name: 'hub_search_writer', help: 'Whether this process writes the search indexes (1) or not (0)', registers }),
    position: new Gauge({ name: 'hub_search_position', help: 'Position in the change log up to which records are indexed', registers }),
    pending: new Gauge({ name: 'hub_search_pending_changes', help: 'Changes that are not indexed yet, counted up to 100,000', registers }),
    oldestPending: new Gauge({
      name: 'hub_search_oldest_pending_seconds',
      help: 'Age of the oldest change that is not indexed yet; 0 when there is none',
      registers,
    }),
    documents: new Gauge({ name: 'hub_search_documents', help: 'Documents that the index holds', labelNames: ['index'], registers }),
    refused: new Gauge({ name: 'hub_search_refused_documents', help: 'Documents that the engine does not take', registers }),
    building: new Gauge({
      name: 'hub_search_build_ratio',
      help: 'How much of the index that is built is done, 0 to 1; 1 when none is',
      labelNames: ['index'],
      registers,
    }),
    documentsWritten: new Counter({
      name: 'hub_search_documents_written_total',
      help: 'Documents written to the engine',
      labelNames: ['index'],
      registers,
    }),
    repaired: new Counter({
      name: 'hub_search_repaired_documents_total',
      help: 'Documents that were missing, stale or extra in the engine and were put right',
      labelNames: ['index'],
      registers,
    }),
    faults: new Counter({
      name: 'hub_search_faults_total',
      help: 'Faults that stopped the writer for a while',
      labelNames: ['kind'],
      registers,
    }),
    batches: new Histogram({
      name: 'hub_search_batch_seconds',
      help: 'Time from sending a batch of documents until the engine had indexed it',
      labelNames: ['index'],
      buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
  };
}
