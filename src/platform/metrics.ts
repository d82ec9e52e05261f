import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The hub's Prometheus metrics. */
export interface Metrics {
  registry: Registry;
  operations: Histogram<'kind' | 'outcome'>;
  statements: Counter;
  engines: Gauge<'engine'>;
  feedAge: Gauge<'feed'>;
  feedState: Gauge<'feed' | 'state'>;
}

/** New metrics in a registry of their own, with those of the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    operations: new Histogram({
      name: 'hub_operation_seconds',
      help: 'Time from request to answer of a GraphQL operation',
      labelNames: ['kind', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    statements: new Counter({ name: 'hub_read_statements_total', help: 'SQL statements sent for compiled reads', registers: [registry] }),
    engines: new Gauge({
      name: 'hub_engine_up',
      help: 'Whether an engine answers (1) or not (0)',
      labelNames: ['engine'],
      registers: [registry],
    }),
    feedAge: new Gauge({
      name: 'hub_feed_age_seconds',
      help: 'Age of the newest data of a feed; absent where nothing ever came',
      labelNames: ['feed'],
      registers: [registry],
    }),
    feedState: new Gauge({
      name: 'hub_feed_state',
      help: '1 for the state in which a feed is: FRESH, DUE, STALE, SILENT or NO_RHYTHM',
      labelNames: ['feed', 'state'],
      registers: [registry],
    }),
  };
}
