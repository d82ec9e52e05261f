import type { ExampleOperation } from './operation.js';

/** Operations of the materials library, from reading a list to a rehearsed import; codes are those of the demonstration city. */
export const materialExamples: readonly ExampleOperation[] = [
  {
    id: 'viewer',
    kind: 'query',
    title: { zh: '我是谁：身份、权限与限额', en: 'Who am I: role, scopes, limits' },
    query: `query Viewer {
  viewer {
    name
    department
    scopes
  }
}`,
  },
  {
    id: 'materials-with-lots',
    kind: 'query',
    title: { zh: '物资目录：类别与库存批次', en: 'Materials with category and stock lots' },
    query: `query MaterialsWithLots($first: Int!, $category: ClassCodeInput!) {
  materials(
    first: $first
    filter: { category: { within: $category } }
    orderBy: [{ field: NAME, direction: ASC }]
  ) {
    totalCount {
      value
      kind
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
      unit
      category {
        code
        name
      }
      lots(first: 5) {
        nodes {
          code
          quantity
          available
          expiryDate
          depot {
            name
          }
        }
      }
    }
  }
}`,
    variables: { first: 10, category: { scheme: 'cn-emergency-platform-5', code: '43B00' } },
  },
  {
    id: 'nearest-depots',
    kind: 'query',
    title: { zh: '事发点周边最近的储备库', en: 'Nearest depots to a place' },
    query: `query NearestDepots($near: NearInput!) {
  depots(first: 5, near: $near) {
    edges {
      distanceKm
      node {
        id
        name
        level
        address
        location {
          longitude
          latitude
        }
      }
    }
  }
}`,
    variables: { near: { point: { longitude: 119.45, latitude: 34.74 }, radiusKm: 30 } },
  },
  {
    id: 'expiring-stock',
    kind: 'query',
    title: { zh: '库存预警：临期与过期批次', en: 'Stock alerts: lots that expire soon' },
    query: `query ExpiringStock($kinds: [StockAlertKind!]!) {
  stockAlerts(kinds: $kinds, first: 20) {
    totalCount {
      value
    }
    nodes {
      kind
      dueOn
      daysLeft
      lot {
        code
        quantity
        material {
          name
          unit
        }
        depot {
          name
        }
      }
    }
  }
}`,
    variables: { kinds: ['EXPIRING', 'EXPIRED'] },
  },
  {
    id: 'material-summary',
    kind: 'query',
    title: { zh: '物资汇总：按区县与类别', en: 'Materials summed by county and category' },
    query: `query MaterialSummary {
  materialSummary(groupBy: [COUNTY, CATEGORY]) {
    county {
      code
      name
    }
    category {
      code
      name
    }
    materials
    lots
    quantity
    available
    usable
  }
}`,
  },
  {
    id: 'material-history',
    kind: 'query',
    title: { zh: '一条记录的变更历史', en: 'The history of one record' },
    query: `query MaterialHistory($code: String!) {
  material(code: $code) {
    id
    name
    version
    history(first: 20) {
      nodes {
        at
        action
        by
        changes {
          field
          before
          after
        }
      }
    }
  }
}`,
    variables: { code: 'WZ-320700-0001' },
  },
  {
    id: 'materials-as-of',
    kind: 'query',
    title: { zh: '回到过去：某一时刻的库存', en: 'Back in time: stock as of a moment' },
    query: `query MaterialsAsOf($asOf: DateTime!) {
  materials(first: 10, asOf: $asOf) {
    nodes {
      code
      name
      version
      updatedAt
    }
  }
}`,
    variables: { asOf: '2026-01-01T08:00:00+08:00' },
  },
  {
    id: 'create-material',
    kind: 'mutation',
    title: { zh: '新增一种物资', en: 'Create a material' },
    query: `mutation CreateMaterial($input: CreateMaterialInput!) {
  createMaterial(input: $input) {
    record {
      id
      code
      name
      version
    }
    userErrors {
      code
      path
      message
    }
    searchToken
  }
}`,
    variables: {
      input: {
        code: 'WZ-320700-9001',
        name: '吸油毡（港口溢油）',
        category: 'cn-emergency-platform-5:43B08',
        specification: 'PP-2，500 mm × 500 mm',
        unit: '千克',
      },
    },
  },
  {
    id: 'record-stock-movement',
    kind: 'mutation',
    title: { zh: '登记出入库：调拨一批物资', en: 'Record a stock movement: a transfer' },
    query: `mutation RecordStockMovement($input: StockMovementInput!) {
  recordStockMovement(input: $input) {
    record {
      id
      kind
      quantityChange
      balance
      transfer
      occurredAt
    }
    userErrors {
      code
      path
      message
    }
  }
}`,
    variables: { input: { lot: 'LOT-000001', act: 'TRANSFER', quantity: 1, toDepot: 'CK-320703-02', reason: '防汛前置调拨' } },
  },
  {
    id: 'import-dry-run',
    kind: 'mutation',
    title: { zh: '导入预演：逐条检查，不写入', en: 'Rehearse an import: checked row by row, nothing written' },
    query: `mutation ImportDryRun($input: ImportInput!) {
  importMaterials(input: $input) {
    dryRun
    received
    inserted
    updated
    unchanged
    rejected
    quarantined
    errors {
      index
      pointer
      code
      message
    }
  }
}`,
    variables: {
      input: {
        key: 'rehearsal-1',
        dryRun: true,
        policy: 'QUARANTINE_BAD',
        records: [
          { code: 'WZ-320700-9002', name: '救生衣', category: 'cn-emergency-platform-5:43B01', unit: '件' },
          { code: '', name: '缺少编码的一行', category: 'cn-emergency-platform-5:0', unit: '件' },
        ],
      },
    },
  },
  {
    id: 'material-changes',
    kind: 'subscription',
    title: { zh: '订阅物资库的变更', en: 'Subscribe to changes of materials' },
    query: `subscription StockChanges {
  changes(types: [Material, StockLot, StockMovement]) {
    __typename
    ... on RecordChange {
      cursor
      at
      action
      recordType
      recordId
      version
    }
    ... on Gap {
      cursor
      skipped
    }
  }
}`,
  },
];
