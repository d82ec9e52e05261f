import type { ExampleOperation } from './operation.js';

/** Operations of the sector pushes, in the order in which a department uses them. */
export const sectorExamples: readonly ExampleOperation[] = [
  {
    id: 'feeds',
    kind: 'query',
    title: { zh: '数据推送目录：契约、示例与时效', en: 'Feeds: contracts, examples, freshness' },
    query: `query Feeds {
  sectors {
    code
    title
    organization {
      name
    }
    feeds {
      code
      title
      catalogueNumber
      sharing
      freshness {
        state
        lastObservedAt
        lastReceivedAt
      }
      contracts {
        version
        acceptedUntil
        example
        template
      }
    }
  }
}`,
  },
  {
    id: 'push-stations',
    kind: 'mutation',
    role: 'department:water',
    title: { zh: '推送测站（水利部门密钥）', en: 'Push stations (key of the water department)' },
    query: `mutation PushStations($input: PushRecordsInput!) {
  pushRecords(input: $input) {
    id
    received
    inserted
    updated
    unchanged
    quarantined
    errors {
      index
      pointer
      code
      message
    }
    notes {
      code
      field
      count
      message
    }
  }
}`,
    variables: {
      input: {
        feed: 'water.stations',
        key: 'stations-example-1',
        records: [
          { id: '51110500', name: '临洪', kind: '河道水文', river: '新沭河', datum: '废黄河口', warningLevelMetre: 5.5, region: '320706' },
        ],
      },
    },
  },
  {
    id: 'push-river-stage',
    kind: 'mutation',
    role: 'department:water',
    title: { zh: '试推送河道水情：哪些会写入，哪些有误', en: 'Dry run of river stages: what would be written, what is wrong' },
    query: `mutation PushRiverStage($input: PushRecordsInput!) {
  pushRecords(input: $input) {
    received
    inserted
    updated
    unchanged
    quarantined
    errors {
      index
      pointer
      code
      message
      value
    }
    diff {
      index
      code
      action
      changes {
        field
        before
        after
      }
    }
  }
}`,
    variables: {
      input: {
        feed: 'water.river-stage',
        key: 'river-stage-example-1',
        dryRun: true,
        records: [
          { station: '51110500', time: '2026-11-23 08:00', stage: 2.35, flow: 120.5 },
          { station: '51110500', time: '2026-11-23 09:00', stage: '2.41' },
        ],
      },
    },
  },
  {
    id: 'quarantine-summary',
    kind: 'query',
    role: 'department:water',
    title: { zh: '隔离记录：按原因汇总与最近回执', en: 'Quarantine by reason, and the last receipts' },
    query: `query QuarantineByReason {
  receipts(first: 5) {
    nodes {
      subject
      key
      at
      received
      inserted
      quarantined
    }
  }
  quarantineSummary {
    subject
    reason
    field
    count
    oldestAt
  }
}`,
  },
];
