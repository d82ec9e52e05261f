/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 储备协议过滤 — Which items to list; all tests that are given must hold. */
export type AgreementFilter = {
  /** 并且 — All of these hold. */
  and?: Array<AgreementFilter> | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 签约单位 — Counterparty. */
  counterparty?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 协议物资 — Its materials. */
  items?: AgreementItemListFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: AgreementFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<AgreementFilter> | null | undefined;
  /** 单位 — Organisation of the counterparty. */
  organization?: OrganizationFilter | null | undefined;
  /** 行政区划 — Division it serves. */
  region?: RegionFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 标题 — Title. */
  title?: TextFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期 — First day. */
  validFrom?: DateFilter | null | undefined;
  /** 到期日期 — Day on which it no longer holds. */
  validTo?: DateFilter | null | undefined;
};

/** 协议物资过滤 — Which agreed materials. */
export type AgreementItemFilter = {
  /** 协议 — By which agreement. */
  agreement?: AgreementFilter | null | undefined;
  /** 并且 — All of these hold. */
  and?: Array<AgreementItemFilter> | null | undefined;
  /** 送达时限（小时） — Hours to deliver. */
  deliveryHours?: IntFilter | null | undefined;
  /** 保障数量 — Quantity guaranteed. */
  guaranteedQuantity?: NumberFilter | null | undefined;
  /** 物资 — What. */
  material?: MaterialFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: AgreementItemFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<AgreementItemFilter> | null | undefined;
};

/** 协议物资量词过滤 — Tests of the related items. */
export type AgreementItemListFilter = {
  /** 全部 — Every one is so (also when there is none). */
  every?: AgreementItemFilter | null | undefined;
  /** 没有 — None is so. */
  none?: AgreementItemFilter | null | undefined;
  /** 存在 — At least one is so. */
  some?: AgreementItemFilter | null | undefined;
};

/** 协议状态 — Whether an agreement is in force on the day asked. */
export type AgreementState =
  /** 已到期 — Has ended. */
  | 'ENDED'
  /** 有效 — In force. */
  | 'IN_FORCE'
  /** 未生效 — Begins later. */
  | 'NOT_YET';

/** 批次策略 — What happens to a batch that holds bad records. */
export type BatchPolicy =
  /** 隔离错误记录 — Good records are written, bad ones are kept apart with their reasons, to be corrected. */
  | 'QUARANTINE_BAD'
  /** 全部拒绝 — One bad record and nothing is written. */
  | 'REJECT_ALL'
  /** 拒绝错误记录 — Good records are written, bad ones are refused and listed. */
  | 'REJECT_BAD';

/** 是否过滤 — Tests of a yes-or-no value. */
export type BooleanFilter = {
  /** 等于 — Is this. */
  eq: boolean;
};

/** 资金来源 — Who paid for a lot. */
export type CapitalSource =
  /** 企业自筹 — The enterprise itself. */
  | 'ENTERPRISE'
  /** 政府拨款 — Government funds. */
  | 'GOVERNMENT'
  /** 政府扶持 — Government support. */
  | 'GOVERNMENT_SUPPORT'
  /** 其他 — Another source. */
  | 'OTHER';

/** 资金来源过滤 — Tests of this kind. */
export type CapitalSourceFilter = {
  /** 等于 — Is this. */
  eq?: CapitalSource | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<CapitalSource> | null | undefined;
};

/** 变更动作 — What happened to a record. */
export type ChangeAction =
  /** 新建 — The record was created. */
  | 'CREATE'
  /** 删除 — The record was deleted. */
  | 'DELETE'
  /** 修改 — Values were changed. */
  | 'UPDATE';

/** 分类编码输入 — A class, named by its scheme and its code. */
export type ClassCodeInput = {
  /** 编码 — Code in that scheme. */
  code: string;
  /** 编码体系 — Code scheme, such as cn-emergency-platform-5 or GB/T 38565-2020. */
  scheme: string;
};

/** 坐标系 — Coordinate system of a point. */
export type CoordinateSystem =
  /** 百度坐标系 — Shifted system of Baidu maps. */
  | 'BD09'
  /** 国家大地坐标系 — China Geodetic Coordinate System 2000, EPSG:4490; what the hub stores. */
  | 'CGCS2000'
  /** 火星坐标系 — Shifted system of Chinese map services (AMap, Tencent). */
  | 'GCJ02'
  /** WGS 84 坐标系 — EPSG:4326; differs from CGCS2000 by centimetres and is taken as the same. */
  | 'WGS84';

/** 计数方式 — How sure a count is. */
export type CountKind =
  /** 至少 — Counting stopped at the bound; there are at least this many. */
  | 'AT_LEAST'
  /** 估计 — Estimated by the database for a list without filter. */
  | 'ESTIMATE'
  /** 精确 — Every record was counted. */
  | 'EXACT';

/** 新建物资 — Values of a new item. */
export type CreateMaterialInput = {
  /** 主分类 — Category as scheme:code or its id. */
  category?: string | null | undefined;
  /** 其他分类 — Further categories as scheme:code or ids; replaces the list. */
  classifications?: Array<string> | null | undefined;
  /** 编码 — Business code, unique. */
  code: string;
  /** 高（厘米） — Centimetres, above 0. */
  heightCm?: number | null | undefined;
  /** 长（厘米） — Centimetres, above 0. */
  lengthCm?: number | null | undefined;
  /** 维保周期（天） — Days, above 0. */
  maintenanceIntervalDays?: number | null | undefined;
  /** 生产厂家 — Manufacturer. */
  manufacturer?: string | null | undefined;
  /** 型号 — Model. */
  model?: string | null | undefined;
  /** 名称 — Name. */
  name: string;
  /** 可回收 — Whether it comes back after use; false when left out. */
  recoverable?: boolean | null | undefined;
  /** 备注 — Remarks. */
  remarks?: string | null | undefined;
  /** 保质期（天） — Days, above 0. */
  shelfLifeDays?: number | null | undefined;
  /** 规格 — Specification. */
  specification?: string | null | undefined;
  /** 联合国编号 — Four digits. */
  unNumber?: string | null | undefined;
  /** 计量单位 — Unit of quantity; cannot change while there is stock. */
  unit: string;
  /** 体积（升） — Litres, above 0. */
  volumeLitre?: number | null | undefined;
  /** 重量（千克） — Kilograms, above 0. */
  weightKg?: number | null | undefined;
  /** 宽（厘米） — Centimetres, above 0. */
  widthCm?: number | null | undefined;
};

/** 日期过滤 — Tests of a day; all that are given must hold. */
export type DateFilter = {
  /** 等于 — Is this day. */
  eq?: string | null | undefined;
  /** 晚于 — Is after this day. */
  gt?: string | null | undefined;
  /** 不早于 — Is this day or later. */
  gte?: string | null | undefined;
  /** 为空 — Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** 早于 — Is before this day. */
  lt?: string | null | undefined;
  /** 不晚于 — Is this day or earlier. */
  lte?: string | null | undefined;
};

/** 时间过滤 — Tests of an instant; all that are given must hold. */
export type DateTimeFilter = {
  /** 晚于 — Is after this instant. */
  gt?: string | null | undefined;
  /** 不早于 — Is this instant or later. */
  gte?: string | null | undefined;
  /** 为空 — Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** 早于 — Is before this instant. */
  lt?: string | null | undefined;
  /** 不晚于 — Is this instant or earlier. */
  lte?: string | null | undefined;
};

/** 储备库过滤 — Which items to list; all tests that are given must hold. */
export type DepotFilter = {
  /** 启用 — Whether in use. */
  active?: BooleanFilter | null | undefined;
  /** 地址 — Address. */
  address?: TextFilter | null | undefined;
  /** 并且 — All of these hold. */
  and?: Array<DepotFilter> | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 级别 — Level. */
  level?: DepotLevelFilter | null | undefined;
  /** 库存批次 — Its stock lots. */
  lots?: StockLotListFilter | null | undefined;
  /** 名称 — Name. */
  name?: TextFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: DepotFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<DepotFilter> | null | undefined;
  /** 管理单位 — Organisation that keeps it. */
  organization?: OrganizationFilter | null | undefined;
  /** 权属类型 — Kind of owner. */
  ownerKind?: OwnerKindFilter | null | undefined;
  /** 行政区划 — Division it lies in. */
  region?: RegionFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 储备库级别 — Level of the authority that keeps a depot. */
export type DepotLevel =
  /** 市级 — City reserve. */
  | 'CITY'
  /** 县级 — County or district reserve. */
  | 'COUNTY'
  /** 企业 — Kept by an enterprise. */
  | 'ENTERPRISE'
  /** 中央 — National reserve. */
  | 'NATIONAL'
  /** 省级 — Provincial reserve. */
  | 'PROVINCE'
  /** 乡镇级 — Town or street reserve. */
  | 'TOWNSHIP';

/** 储备库级别过滤 — Tests of this kind. */
export type DepotLevelFilter = {
  /** 等于 — Is this. */
  eq?: DepotLevel | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<DepotLevel> | null | undefined;
};

/** 坐标点输入 — A point in degrees. */
export type GeoPointInput = {
  /** 坐标系 — System of the two numbers; CGCS2000 when left out. */
  crs?: CoordinateSystem | null | undefined;
  /** 纬度 — Degrees north, -90 to 90. */
  latitude: number;
  /** 经度 — Degrees east, -180 to 180. */
  longitude: number;
};

/** ID 过滤 — Tests of a global id. */
export type IdFilter = {
  /** 等于 — Is this record. */
  eq?: string | null | undefined;
  /** 属于 — Is one of these, at most 1,000. */
  in?: Array<string> | null | undefined;
};

/** 导入输入 — A batch of records of one library. */
export type ImportInput = {
  /** 试运行 — Checks and compares, writes nothing. */
  dryRun?: boolean;
  /** 幂等键 — 1 to 200 characters; a repeated key with the same records is taken once. */
  key: string;
  /** 批次策略 — What happens when records are bad. */
  policy?: BatchPolicy;
  /** 记录 — A list of objects, or columns { field: [values] }; at most 10,000 records. */
  records: unknown;
};

/** 整数过滤 — Tests of a whole number; all that are given must hold. */
export type IntFilter = {
  /** 等于 — Is exactly this. */
  eq?: number | null | undefined;
  /** 大于 — Is above this. */
  gt?: number | null | undefined;
  /** 大于等于 — Is this or above. */
  gte?: number | null | undefined;
  /** 属于 — Is one of these, at most 1,000. */
  in?: Array<number> | null | undefined;
  /** 为空 — Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** 小于 — Is below this. */
  lt?: number | null | undefined;
  /** 小于等于 — Is this or below. */
  lte?: number | null | undefined;
  /** 不等于 — Is another number or empty. */
  ne?: number | null | undefined;
};

/** 状况 — Condition of the goods of a lot. */
export type LotCondition =
  /** 完好 — Fit for use. */
  | 'GOOD'
  /** 待修 — Needs repair before use. */
  | 'NEEDS_REPAIR'
  /** 全新 — New. */
  | 'NEW'
  /** 不可用 — Cannot be used. */
  | 'UNUSABLE';

/** 状况过滤 — Tests of this kind. */
export type LotConditionFilter = {
  /** 等于 — Is this. */
  eq?: LotCondition | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<LotCondition> | null | undefined;
};

/** 应急物资分类过滤 — Which categories of materials to list; all tests that are given must hold. */
export type MaterialCategoryFilter = {
  /** 并且 — All of these hold. */
  and?: Array<MaterialCategoryFilter> | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 层级 — Depth in the scheme. */
  depth?: IntFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 名称 — Name. */
  name?: TextFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: MaterialCategoryFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<MaterialCategoryFilter> | null | undefined;
  /** 上级分类 — Class that it belongs to. */
  parent?: MaterialCategoryFilter | null | undefined;
  /** 编码体系 — Code scheme. */
  scheme?: TextFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 承继分类 — Class that took its place. */
  successor?: MaterialCategoryFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期 — First day of validity. */
  validFrom?: DateFilter | null | undefined;
  /** 有效日 — Valid on this day; all, former ones too, when left out. */
  validOn?: string | null | undefined;
  /** 失效日期 — First day on which it is no longer valid. */
  validTo?: DateFilter | null | undefined;
  /** 分类范围 — That class and all below it. */
  within?: ClassCodeInput | null | undefined;
};

/** 分类量词过滤 — Tests of all categories of a material. */
export type MaterialCategoryListFilter = {
  /** 没有 — No category is so. */
  none?: MaterialCategoryFilter | null | undefined;
  /** 存在 — At least one category is so. */
  some?: MaterialCategoryFilter | null | undefined;
};

/** 物资过滤 — Which items to list; all tests that are given must hold. */
export type MaterialFilter = {
  /** 协议储备 — Its agreed reserves. */
  agreementItems?: AgreementItemListFilter | null | undefined;
  /** 并且 — All of these hold. */
  and?: Array<MaterialFilter> | null | undefined;
  /** 主分类 — Main category. */
  category?: MaterialCategoryFilter | null | undefined;
  /** 全部分类 — Any category, in any scheme. */
  classifications?: MaterialCategoryListFilter | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 库存批次 — Its stock lots. */
  lots?: StockLotListFilter | null | undefined;
  /** 生产厂家 — Manufacturer. */
  manufacturer?: TextFilter | null | undefined;
  /** 型号 — Model. */
  model?: TextFilter | null | undefined;
  /** 名称 — Name. */
  name?: TextFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: MaterialFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<MaterialFilter> | null | undefined;
  /** 可回收 — Whether it comes back after use. */
  recoverable?: BooleanFilter | null | undefined;
  /** 保质期（天） — Shelf life. */
  shelfLifeDays?: IntFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 规格 — Specification. */
  specification?: TextFilter | null | undefined;
  /** 联合国编号 — UN number of dangerous goods. */
  unNumber?: TextFilter | null | undefined;
  /** 计量单位 — Unit of quantity. */
  unit?: TextFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 体积（升） — Volume of one item. */
  volumeLitre?: NumberFilter | null | undefined;
  /** 重量（千克） — Weight of one item. */
  weightKg?: NumberFilter | null | undefined;
};

/** 物资排序 — One key of an order. */
export type MaterialOrder = {
  /** 方向 — ASC when left out. */
  direction?: SortDirection;
  /** 字段 — What to sort by. */
  field: MaterialOrderField;
};

/** 物资排序字段 — Keys to sort by. */
export type MaterialOrderField =
  /** 编码 — Business code. */
  | 'CODE'
  /** 创建时间 — When created. */
  | 'CREATED_AT'
  /** 名称 — Name, by pinyin. */
  | 'NAME'
  /** 保质期 — Shelf life in days. */
  | 'SHELF_LIFE_DAYS'
  /** 更新时间 — When last changed. */
  | 'UPDATED_AT'
  /** 体积 — Volume in litres. */
  | 'VOLUME_LITRE'
  /** 重量 — Weight in kilograms. */
  | 'WEIGHT_KG';

/** 出入库操作 — What to record about a lot. */
export type MovementAct =
  /** 盘点 — Sets the balance to the quantity counted. */
  | 'COUNT'
  /** 出库 — Takes the quantity from what is available. */
  | 'ISSUE'
  /** 入库 — Adds the quantity. */
  | 'RECEIPT'
  /** 解除预留 — Frees the quantity. */
  | 'RELEASE'
  /** 预留 — Sets the quantity aside. */
  | 'RESERVE'
  /** 归还 — Adds what came back. */
  | 'RETURN'
  /** 报废 — Takes the quantity from what is available. */
  | 'SCRAP'
  /** 调拨 — Moves the quantity to another depot, written on both sides. */
  | 'TRANSFER';

/** 出入库类型 — Kind of a stock movement. */
export type MovementKind =
  /** 盘点 — The balance is set to what was counted. */
  | 'COUNT'
  /** 出库 — Goods go out for use. */
  | 'ISSUE'
  /** 入库 — Goods come in. */
  | 'RECEIPT'
  /** 解除预留 — Goods are no longer set aside. */
  | 'RELEASE'
  /** 预留 — Goods are set aside. */
  | 'RESERVE'
  /** 归还 — Goods come back from use. */
  | 'RETURN'
  /** 报废 — Goods are written off. */
  | 'SCRAP'
  /** 调拨入库 — Goods arrive from another depot. */
  | 'TRANSFER_IN'
  /** 调拨出库 — Goods leave for another depot. */
  | 'TRANSFER_OUT';

/** 出入库类型过滤 — Tests of this kind. */
export type MovementKindFilter = {
  /** 等于 — Is this. */
  eq?: MovementKind | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<MovementKind> | null | undefined;
};

/** 附近 — Sorts a list by distance from a point and, with a radius, leaves out what lies farther. */
export type NearInput = {
  /** 中心点 — The point to measure from. */
  point: GeoPointInput;
  /** 半径（公里）— Greatest distance in kilometres; no bound when left out. */
  radiusKm?: number | null | undefined;
};

/** 数值过滤 — Tests of a number; all that are given must hold. */
export type NumberFilter = {
  /** 等于 — Is exactly this. */
  eq?: number | null | undefined;
  /** 大于 — Is above this. */
  gt?: number | null | undefined;
  /** 大于等于 — Is this or above. */
  gte?: number | null | undefined;
  /** 属于 — Is one of these, at most 1,000. */
  in?: Array<number> | null | undefined;
  /** 为空 — Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** 小于 — Is below this. */
  lt?: number | null | undefined;
  /** 小于等于 — Is this or below. */
  lte?: number | null | undefined;
  /** 不等于 — Is another number or empty. */
  ne?: number | null | undefined;
};

/** 机构过滤 — Which organisations to list; all tests that are given must hold. */
export type OrganizationFilter = {
  /** 并且 — All of these hold. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** 任一名称 — The present name, the short name or a former name; one of them meets all the tests. */
  anyName?: TextFilter | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 类型 — Kind. */
  kind?: OrganizationKindFilter | null | undefined;
  /** 名称 — Name. */
  name?: TextFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: OrganizationFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** 上级机构 — Organisation that it belongs to. */
  parent?: OrganizationFilter | null | undefined;
  /** 行政区划 — Division that it serves or is registered in. */
  region?: RegionFilter | null | undefined;
  /** 行业领域 — Sector whose data it pushes. */
  sector?: TextFilter | null | undefined;
  /** 简称 — Short name. */
  shortName?: TextFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 承继机构 — Organisation that took over its duties. */
  successor?: OrganizationFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 统一社会信用代码 — Unified social credit code. */
  uscc?: TextFilter | null | undefined;
  /** 生效日期 — First day of validity. */
  validFrom?: DateFilter | null | undefined;
  /** 有效日 — Valid on this day; all, former ones too, when left out. */
  validOn?: string | null | undefined;
  /** 失效日期 — First day on which it is no longer valid. */
  validTo?: DateFilter | null | undefined;
};

/** 机构类型 — Kind of an organisation. */
export type OrganizationKind =
  /** 部门 — A department of a government, or an authority of the state in the city. */
  | 'DEPARTMENT'
  /** 企业 — An enterprise. */
  | 'ENTERPRISE'
  /** 人民政府 — A government. */
  | 'GOVERNMENT'
  /** 事业单位 — A public institution. */
  | 'PUBLIC_INSTITUTION'
  /** 社会组织 — A social organisation. */
  | 'SOCIAL';

/** 机构类型过滤 — Tests of a value of this list. */
export type OrganizationKindFilter = {
  /** 等于 — Is this. */
  eq?: OrganizationKind | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<OrganizationKind> | null | undefined;
};

/** 权属类型 — Kind of unit that owns a depot. */
export type OwnerKind =
  /** 企业 — An enterprise. */
  | 'ENTERPRISE'
  /** 其他 — Another unit. */
  | 'OTHER'
  /** 救援队伍 — A rescue team. */
  | 'RESCUE_TEAM'
  /** 物资储备库 — A reserve depot. */
  | 'RESERVE_DEPOT';

/** 权属类型过滤 — Tests of this kind. */
export type OwnerKindFilter = {
  /** 等于 — Is this. */
  eq?: OwnerKind | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<OwnerKind> | null | undefined;
};

/** 行政区划过滤 — Which divisions to list; all tests that are given must hold. */
export type RegionFilter = {
  /** 并且 — All of these hold. */
  and?: Array<RegionFilter> | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 级别 — Level. */
  level?: RegionLevelFilter | null | undefined;
  /** 名称 — Name. */
  name?: TextFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: RegionFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<RegionFilter> | null | undefined;
  /** 上级区划 — Division that it belongs to. */
  parent?: RegionFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 法定区划 — Whether it is a division by law. */
  statutory?: BooleanFilter | null | undefined;
  /** 承继区划 — Division that took its place. */
  successor?: RegionFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 生效日期 — First day of validity. */
  validFrom?: DateFilter | null | undefined;
  /** 有效日 — Valid on this day; all, former ones too, when left out. */
  validOn?: string | null | undefined;
  /** 失效日期 — First day on which it is no longer valid. */
  validTo?: DateFilter | null | undefined;
  /** 区划范围 — Code of a division: that division and all below it. */
  within?: string | null | undefined;
  /** 功能区 — Code of a functional zone: divisions that the zone lies in or reaches into. */
  zone?: string | null | undefined;
};

/** 区划级别 — Level of an administrative division. */
export type RegionLevel =
  /** 地级市 — City; codes such as 320700. */
  | 'CITY'
  /** 县级 — County or district; codes such as 320703. */
  | 'COUNTY'
  /** 省级 — Province; codes such as 320000. */
  | 'PROVINCE'
  /** 乡级 — Street, town or township, or a unit counted as one; codes of nine digits such as 320703006. */
  | 'STREET'
  /** 村级 — Village or community; codes of twelve digits. */
  | 'VILLAGE';

/** 区划级别过滤 — Tests of a value of this list. */
export type RegionLevelFilter = {
  /** 等于 — Is this. */
  eq?: RegionLevel | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<RegionLevel> | null | undefined;
};

/** 储备方式 — How a lot is reserved (risk census dictionary). */
export type ReserveMethod =
  /** 协议储备 — Guaranteed by an agreement. */
  | 'AGREEMENT'
  /** 无储备 — Not reserved. */
  | 'NONE'
  /** 其他 — Another way. */
  | 'OTHER'
  /** 实物储备 — Goods in the depot. */
  | 'PHYSICAL';

/** 储备方式过滤 — Tests of this kind. */
export type ReserveMethodFilter = {
  /** 等于 — Is this. */
  eq?: ReserveMethod | null | undefined;
  /** 属于 — Is one of these. */
  in?: Array<ReserveMethod> | null | undefined;
};

/** 排序方向 — Direction of a sort key. Empty values come last ascending and first descending. */
export type SortDirection =
  /** 升序 — From small to large; Chinese text by pinyin. */
  | 'ASC'
  /** 降序 — From large to small. */
  | 'DESC';

/** 数据来源 — How a record came into the hub. */
export type SourceKind =
  /** 代码表 — Taken from a published code list. */
  | 'CODE_LIST'
  /** 演示数据 — Part of the fictitious demonstration city. */
  | 'DEMONSTRATION'
  /** 系统生成 — Derived by the hub. */
  | 'DERIVED'
  /** 批量导入 — Created by an import. */
  | 'IMPORT'
  /** 人工录入 — Created by a single write. */
  | 'MANUAL'
  /** 部门推送 — Pushed by a sector authority. */
  | 'PUSH';

/** 库存预警类型 — Why a stock alert stands. */
export type StockAlertKind =
  /** 协议到期 — An agreement ends within the given days. */
  | 'AGREEMENT_ENDING'
  /** 过期 — A lot with goods has expired. */
  | 'EXPIRED'
  /** 临期 — A lot with goods expires within the given days. */
  | 'EXPIRING'
  /** 储备不足 — Less is held than a required holding asks for. */
  | 'LOW'
  /** 待维保 — Maintenance is due within the given days or overdue. */
  | 'MAINTENANCE_DUE';

/** 库存批次过滤 — Which items to list; all tests that are given must hold. */
export type StockLotFilter = {
  /** 协议 — Agreement that guarantees it. */
  agreement?: AgreementFilter | null | undefined;
  /** 并且 — All of these hold. */
  and?: Array<StockLotFilter> | null | undefined;
  /** 可用数量 — Balance less what is set aside. */
  available?: NumberFilter | null | undefined;
  /** 批号 — Batch number. */
  batchNumber?: TextFilter | null | undefined;
  /** 资金来源 — Who paid. */
  capitalSource?: CapitalSourceFilter | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 状况 — Condition. */
  condition?: LotConditionFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 币种 — Currency, ISO 4217. */
  currency?: TextFilter | null | undefined;
  /** 储备库 — Where it is. */
  depot?: DepotFilter | null | undefined;
  /** 有效期至 — Last day of use. */
  expiryDate?: DateFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 在途数量 — On the way here. */
  inTransit?: NumberFilter | null | undefined;
  /** 物资 — What it is. */
  material?: MaterialFilter | null | undefined;
  /** 出入库记录 — Its movements. */
  movements?: StockMovementListFilter | null | undefined;
  /** 下次维保 — Day of the next maintenance. */
  nextMaintenance?: DateFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: StockLotFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<StockLotFilter> | null | undefined;
  /** 生产日期 — Day of production. */
  productionDate?: DateFilter | null | undefined;
  /** 采购日期 — Day of purchase. */
  purchaseDate?: DateFilter | null | undefined;
  /** 数量 — Balance. */
  quantity?: NumberFilter | null | undefined;
  /** 储备方式 — How reserved. */
  reserveMethod?: ReserveMethodFilter | null | undefined;
  /** 预留数量 — Set aside. */
  reserved?: NumberFilter | null | undefined;
  /** 序列号 — Serial number. */
  serialNumber?: TextFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 供应商 — Supplier. */
  supplier?: TextFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 库存批次量词过滤 — Tests of the related items. */
export type StockLotListFilter = {
  /** 全部 — Every one is so (also when there is none). */
  every?: StockLotFilter | null | undefined;
  /** 没有 — None is so. */
  none?: StockLotFilter | null | undefined;
  /** 存在 — At least one is so. */
  some?: StockLotFilter | null | undefined;
};

/** 出入库记录过滤 — Which items to list; all tests that are given must hold. */
export type StockMovementFilter = {
  /** 并且 — All of these hold. */
  and?: Array<StockMovementFilter> | null | undefined;
  /** 编码 — Business code. */
  code?: TextFilter | null | undefined;
  /** 创建时间 — When created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** 单据号 — Document number. */
  documentNumber?: TextFilter | null | undefined;
  /** ID — Global id. */
  id?: IdFilter | null | undefined;
  /** 类型 — Kind. */
  kind?: MovementKindFilter | null | undefined;
  /** 库存批次 — The lot moved. */
  lot?: StockLotFilter | null | undefined;
  /** 非 — This does not hold. */
  not?: StockMovementFilter | null | undefined;
  /** 发生时间 — When it happened. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** 或者 — One of these holds. */
  or?: Array<StockMovementFilter> | null | undefined;
  /** 数量变化 — Change of the balance. */
  quantityChange?: NumberFilter | null | undefined;
  /** 登记人 — Caller who recorded it. */
  recordedBy?: TextFilter | null | undefined;
  /** 来源标识 — Receipt, file or list. */
  sourceReference?: TextFilter | null | undefined;
  /** 调拨单号 — Number that joins both sides of a transfer. */
  transfer?: TextFilter | null | undefined;
  /** 更新时间 — When last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** 出入库登记 — A movement to record; balances never become negative. */
export type StockMovementInput = {
  /** 操作 — What happens. */
  act: MovementAct;
  /** 已到达 — For TRANSFER: false keeps the goods in transit until receiveTransfer; true when left out. */
  arrived?: boolean | null | undefined;
  /** 单据号 — Document number. */
  documentNumber?: string | null | undefined;
  /** 事件类型 — scheme:code or id of the emergency served. */
  eventType?: string | null | undefined;
  /** 幂等键 — A repeated key records the movement once. */
  key?: string | null | undefined;
  /** 库存批次 — Code or id of the lot. */
  lot: string;
  /** 发生时间 — Now when left out; not in the future. */
  occurredAt?: string | null | undefined;
  /** 数量 — Above 0, at most three decimals; for COUNT the quantity found, 0 or more. */
  quantity: number;
  /** 事由 — Reason. */
  reason?: string | null | undefined;
  /** 调入储备库 — Code or id; for TRANSFER. */
  toDepot?: string | null | undefined;
};

/** 出入库记录量词过滤 — Tests of the related items. */
export type StockMovementListFilter = {
  /** 全部 — Every one is so (also when there is none). */
  every?: StockMovementFilter | null | undefined;
  /** 没有 — None is so. */
  none?: StockMovementFilter | null | undefined;
  /** 存在 — At least one is so. */
  some?: StockMovementFilter | null | undefined;
};

/** 文本过滤 — Tests of a text; all that are given must hold. */
export type TextFilter = {
  /** 包含 — Holds this text, capital or small letters alike. */
  contains?: string | null | undefined;
  /** 等于 — Is exactly this. */
  eq?: string | null | undefined;
  /** 属于 — Is one of these, at most 1,000. */
  in?: Array<string> | null | undefined;
  /** 为空 — Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** 不等于 — Is another text or empty. */
  ne?: string | null | undefined;
  /** 开头为 — Begins with this text; for codes, a class and all below it. */
  startsWith?: string | null | undefined;
};

/** 修改物资 — Values to change: left out stays, null clears. */
export type UpdateMaterialInput = {
  /** 主分类 — Category as scheme:code or its id. */
  category?: string | null | undefined;
  /** 其他分类 — Further categories as scheme:code or ids; replaces the list. */
  classifications?: Array<string> | null | undefined;
  /** 编码 — Business code, unique. */
  code?: string | null | undefined;
  /** 高（厘米） — Centimetres, above 0. */
  heightCm?: number | null | undefined;
  /** 长（厘米） — Centimetres, above 0. */
  lengthCm?: number | null | undefined;
  /** 维保周期（天） — Days, above 0. */
  maintenanceIntervalDays?: number | null | undefined;
  /** 生产厂家 — Manufacturer. */
  manufacturer?: string | null | undefined;
  /** 型号 — Model. */
  model?: string | null | undefined;
  /** 名称 — Name. */
  name?: string | null | undefined;
  /** 可回收 — Whether it comes back after use; false when left out. */
  recoverable?: boolean | null | undefined;
  /** 备注 — Remarks. */
  remarks?: string | null | undefined;
  /** 保质期（天） — Days, above 0. */
  shelfLifeDays?: number | null | undefined;
  /** 规格 — Specification. */
  specification?: string | null | undefined;
  /** 联合国编号 — Four digits. */
  unNumber?: string | null | undefined;
  /** 计量单位 — Unit of quantity; cannot change while there is stock. */
  unit?: string | null | undefined;
  /** 体积（升） — Litres, above 0. */
  volumeLitre?: number | null | undefined;
  /** 重量（千克） — Kilograms, above 0. */
  weightKg?: number | null | undefined;
  /** 宽（厘米） — Centimetres, above 0. */
  widthCm?: number | null | undefined;
};

export type DepotMapQueryVariables = Exact<{
  near: NearInput;
  crs?: CoordinateSystem;
  material?: string | null | undefined;
  first?: number;
}>;


export type DepotMapQuery = { depots: { totalCount: { value: number }, edges: Array<{ distanceKm: number | null, node: { id: string, code: string, name: string, level: DepotLevel, address: string | null, dutyPhone: string | null, shown: { longitude: number, latitude: number } | null, lots: { nodes: Array<{ id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition }> }, region: { id: string, code: string, name: string } | null, location: { longitude: number, latitude: number } | null, managerPhone: { text: string, masked: boolean } | null } }> } };

export type MaterialRowFragment = { id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, category: { id: string, scheme: string, code: string, name: string } | null };

export type DepotCardFragment = { id: string, code: string, name: string, level: DepotLevel, address: string | null, dutyPhone: string | null, region: { id: string, code: string, name: string } | null, location: { longitude: number, latitude: number } | null, managerPhone: { text: string, masked: boolean } | null };

export type LotRowFragment = { id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition };

export type PageBoundsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type InputErrorsFragment = { code: string, path: Array<string>, message: string };

export type MaterialListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MaterialFilter | null | undefined;
  orderBy?: Array<MaterialOrder> | MaterialOrder | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MaterialListQuery = { materials: { totalCount: { value: number, kind: CountKind }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, category: { id: string, scheme: string, code: string, name: string } | null } }> } };

export type MaterialPageQueryVariables = Exact<{
  code: string;
  lots?: number | null | undefined;
  lotsAfter?: string | null | undefined;
}>;


export type MaterialPageQuery = { material: { specification: string | null, manufacturer: string | null, shelfLifeDays: number | null, id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, classifications: Array<{ id: string, name: string }>, lots: { totalCount: { value: number }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition, depot: { id: string, code: string, name: string, level: DepotLevel, address: string | null, dutyPhone: string | null, region: { id: string, code: string, name: string } | null, location: { longitude: number, latitude: number } | null, managerPhone: { text: string, masked: boolean } | null } }> }, agreementItems: Array<{ guaranteedQuantity: number, deliveryHours: number, agreement: { id: string, title: string, counterparty: string, validTo: string } }>, requiredHoldings: { nodes: Array<{ id: string, minimumQuantity: number, requiredQuantity: number, basis: string }> }, category: { id: string, scheme: string, code: string, name: string } | null } | null };

export type CreateMaterialMutationVariables = Exact<{
  input: CreateMaterialInput;
}>;


export type CreateMaterialMutation = { createMaterial: { searchToken: string | null, record: { id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, category: { id: string, scheme: string, code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type UpdateMaterialMutationVariables = Exact<{
  id: string;
  version: number;
  input: UpdateMaterialInput;
}>;


export type UpdateMaterialMutation = { updateMaterial: { record: { id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, category: { id: string, scheme: string, code: string, name: string } | null } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type DeleteMaterialMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteMaterialMutation = { deleteMaterial: { userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type ImportMaterialsMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportMaterialsMutation = { importMaterials: { id: string, dryRun: boolean, received: number, inserted: number, updated: number, unchanged: number, rejected: number, quarantined: number, errors: Array<{ index: number, pointer: string, code: string, message: string, value: string | null }>, diff: Array<{ index: number, code: string, action: string, changes: Array<{ field: string, before: unknown, after: unknown }> }> | null } };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type RecordHistoryQuery = { node:
    | { __typename: 'Agreement', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'AisMessage', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Alarm', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Ambulance', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Berth', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'CalendarDay', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Case', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'ConstructionSite', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'DangerousGoodsDeclaration', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'DeadlineRule', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Depot', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Drill', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'EvacuationCapacity', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'EventType', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Expert', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'ExpertAppointment', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'ExpertEngagement', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'HazardSource', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'HazmatVehicle', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'HospitalCapacity', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'LevelRule', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'LexiconEntry', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Material', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'MaterialCategory', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Organization', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Plan', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'PlanAct', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'PlanSection', id: string }
    | { __typename: 'PlanVersion', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'QuarantinedRecord', id: string }
    | { __typename: 'Receipt', id: string }
    | { __typename: 'Region', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Regulation', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'RequiredHolding', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'ResourceType', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'RoadControl', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'RoadEvent', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Station', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'StockLot', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'StockMovement', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Team', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'TeamStatusChange', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'VesselCall', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'VesselPosition', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
    | { __typename: 'Zone', code: string, version: number, sourceKind: SourceKind, sourceReference: string | null, updatedAt: string, id: string, history: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: ChangeAction, version: number | null, changes: Array<{ field: string, before: unknown, after: unknown }> }> } }
   | null };

export type RefreshQueryVariables = Exact<{
  ids: Array<string> | string;
  withLots?: boolean;
}>;


export type RefreshQuery = { nodes: Array<
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AisMessage', id: string }
    | { __typename: 'Alarm', id: string }
    | { __typename: 'Ambulance', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Berth', id: string }
    | { __typename: 'CalendarDay', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'ConstructionSite', id: string }
    | { __typename: 'DangerousGoodsDeclaration', id: string }
    | { __typename: 'DeadlineRule', id: string }
    | { __typename: 'Depot', id: string, code: string, name: string, level: DepotLevel, address: string | null, dutyPhone: string | null, region: { id: string, code: string, name: string } | null, location: { longitude: number, latitude: number } | null, managerPhone: { text: string, masked: boolean } | null }
    | { __typename: 'Drill', id: string }
    | { __typename: 'EvacuationCapacity', id: string }
    | { __typename: 'EventType', id: string }
    | { __typename: 'Expert', id: string }
    | { __typename: 'ExpertAppointment', id: string }
    | { __typename: 'ExpertEngagement', id: string }
    | { __typename: 'HazardSource', id: string }
    | { __typename: 'HazmatVehicle', id: string }
    | { __typename: 'HospitalCapacity', id: string }
    | { __typename: 'LevelRule', id: string }
    | { __typename: 'LexiconEntry', id: string }
    | { __typename: 'Material', id: string, code: string, version: number, name: string, unit: string, quantity: number, available: number, category: { id: string, scheme: string, code: string, name: string } | null }
    | { __typename: 'MaterialCategory', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanAct', id: string }
    | { __typename: 'PlanSection', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'QuarantinedRecord', id: string }
    | { __typename: 'Receipt', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Regulation', id: string }
    | { __typename: 'RequiredHolding', id: string }
    | { __typename: 'ResourceType', id: string }
    | { __typename: 'RoadControl', id: string }
    | { __typename: 'RoadEvent', id: string }
    | { __typename: 'Station', id: string }
    | { __typename: 'StockLot', id: string }
    | { __typename: 'StockMovement', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TeamStatusChange', id: string }
    | { __typename: 'VesselCall', id: string }
    | { __typename: 'VesselPosition', id: string }
    | { __typename: 'Zone', id: string }
   | null> };

export type RegionPickerQueryVariables = Exact<{
  code: string;
}>;


export type RegionPickerQuery = { region: { id: string, code: string, name: string, level: RegionLevel, parent: { id: string, name: string } | null, children: { nodes: Array<{ id: string, code: string, name: string, level: RegionLevel }> } } | null };

export type StockAlertsQueryVariables = Exact<{
  kinds?: Array<StockAlertKind> | StockAlertKind | null | undefined;
  region?: string | null | undefined;
  withinDays?: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StockAlertsQuery = { stockAlerts: { totalCount: { value: number, kind: CountKind }, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: StockAlertKind, dueOn: string | null, daysLeft: number | null, quantity: number | null, shortfall: number | null, lot: { id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition } | null, material: { id: string, name: string, unit: string } | null, depot: { id: string, name: string } | null, agreement: { id: string, title: string, state: AgreementState } | null, requiredHolding: { id: string, basis: string } | null }> } };

export type RecordMovementMutationVariables = Exact<{
  input: StockMovementInput;
}>;


export type RecordMovementMutation = { recordStockMovement: { record: { id: string, kind: MovementKind, quantityChange: number, balance: number, reservedBalance: number, occurredAt: string, transfer: string | null, lot: { id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition } } | null, userErrors: Array<{ code: string, path: Array<string>, message: string }> } };

export type LotLedgerQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type LotLedgerQuery = { stockLot: { id: string, code: string, version: number, batchNumber: string | null, quantity: number, reserved: number, available: number, expiryDate: string | null, expired: boolean, condition: LotCondition, movements: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, code: string, kind: MovementKind, quantityChange: number, balance: number, occurredAt: string, documentNumber: string | null, recordedBy: string, eventType: { id: string, name: string } | null } }> } } | null };

export type StockSummaryQueryVariables = Exact<{
  filter?: MaterialFilter | null | undefined;
  least?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type StockSummaryQuery = { materialSummary: Array<{ unit: string | null, lots: number, materials: number, quantity: number, reserved: number, available: number, value: string | null, earliestExpiry: string | null, region: { id: string, code: string, name: string } | null }> };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { name: string, role: string, scopes: Array<string>, department: string | null, region: string | null, limits: { depth: number, cost: number } } };

export const MaterialRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MaterialRowFragment, unknown>;
export const DepotCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Depot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"managerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<DepotCardFragment, unknown>;
export const LotRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]} as unknown as DocumentNode<LotRowFragment, unknown>;
export const PageBoundsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageBoundsFragment, unknown>;
export const InputErrorsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<InputErrorsFragment, unknown>;
export const DepotMapDocument = {"__meta__":{"hash":"sha256:f296473538b382d554e277867b78de6a4755e7b77f7358105948a2db5a2fbfd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepotMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"crs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoordinateSystem"}}},"defaultValue":{"kind":"EnumValue","value":"GCJ02"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"material"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"exact"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepotCard"}},{"kind":"Field","alias":{"kind":"Name","value":"shown"},"name":{"kind":"Name","value":"location"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"crs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"crs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"material"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"material"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"available"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"IntValue","value":"0"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Depot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"managerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]} as unknown as DocumentNode<DepotMapQuery, DepotMapQueryVariables>;
export const MaterialListDocument = {"__meta__":{"hash":"sha256:d9fc79e238abc5f6fb1639377406f8a8820833af2591b08c8de92dbf7817ae9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaterialList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MaterialListQuery, MaterialListQueryVariables>;
export const MaterialPageDocument = {"__meta__":{"hash":"sha256:5683fa40218ce9de34cf5c08bbee34cecc7c920281c16781fa7693e22c8a28ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaterialPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lots"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lotsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"material"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialRow"}},{"kind":"Field","name":{"kind":"Name","value":"specification"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"shelfLifeDays"}},{"kind":"Field","name":{"kind":"Name","value":"classifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lots"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lotsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"EXPIRY_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}},{"kind":"Field","name":{"kind":"Name","value":"depot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepotCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guaranteedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryHours"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"counterparty"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredHoldings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minimumQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"requiredQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Depot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"managerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]} as unknown as DocumentNode<MaterialPageQuery, MaterialPageQueryVariables>;
export const CreateMaterialDocument = {"__meta__":{"hash":"sha256:fa731c146d9ec518a4d33fa849ae314094b35a2c6ddf074e2e55f29683594f61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputErrors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateMaterialMutation, CreateMaterialMutationVariables>;
export const UpdateMaterialDocument = {"__meta__":{"hash":"sha256:ac4b1a24cd29e956bbe2e5869868af5056eddcd8625e52789289db3ebeb7f112"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputErrors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateMaterialMutation, UpdateMaterialMutationVariables>;
export const DeleteMaterialDocument = {"__meta__":{"hash":"sha256:cfa49d8dcaf1ee5bdc09a66393bded7746994377ef97b2f081f5b1bc07d522dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputErrors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteMaterialMutation, DeleteMaterialMutationVariables>;
export const ImportMaterialsDocument = {"__meta__":{"hash":"sha256:831940818ea6d86842013455962d27d70c2ab94c03c0416986ebf569fbe9b8c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"pointer"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportMaterialsMutation, ImportMaterialsMutationVariables>;
export const RecordHistoryDocument = {"__meta__":{"hash":"sha256:8851bf0649fb794a6c865bdccc2f44d12d737df1af1c81e66201809631a94569"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceReference"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const RefreshDocument = {"__meta__":{"hash":"sha256:9d007bf09dbf1fed73db6746ff9809806207845a0d66e5041fa86a48436157f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Refresh"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLots"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MaterialRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepotCard"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLots"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MaterialRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Material"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Depot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPhone"}},{"kind":"Field","name":{"kind":"Name","value":"managerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]} as unknown as DocumentNode<RefreshQuery, RefreshQueryVariables>;
export const RegionPickerDocument = {"__meta__":{"hash":"sha256:8b5fe86537fca41cd9037e7beb8556bbbeeb8792c0664ce6fb11fa2563169ed2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionPicker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionPickerQuery, RegionPickerQueryVariables>;
export const StockAlertsDocument = {"__meta__":{"hash":"sha256:dfd2adb4c365654a99259ca2d436a2157707ec108b478bc52ac86b65944b38c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockAlertKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"90"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"material"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredHolding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]} as unknown as DocumentNode<StockAlertsQuery, StockAlertsQueryVariables>;
export const RecordMovementDocument = {"__meta__":{"hash":"sha256:9504fc8625cceaf44de7384cf63d5a14c79951a5e317f8fa0039cf627725a5bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMovement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StockMovementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStockMovement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantityChange"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"reservedBalance"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputErrors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputErrors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordMovementMutation, RecordMovementMutationVariables>;
export const LotLedgerDocument = {"__meta__":{"hash":"sha256:8f7a025c675e464fabd9db323fab6e0757aaa415646fafff90ecdf6502aff8e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LotLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockLot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LotRow"}},{"kind":"Field","name":{"kind":"Name","value":"movements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantityChange"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LotRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockLot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"batchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"expiryDate"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<LotLedgerQuery, LotLedgerQueryVariables>;
export const StockSummaryDocument = {"__meta__":{"hash":"sha256:39a2f11ab7ffe63cffb4324e4bc9304f9f35a9b5289f062cb223290d5ce9267a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MaterialFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"least"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"materialSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"},{"kind":"EnumValue","value":"UNIT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"having"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"quantity"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"least"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"EnumValue","value":"QUANTITY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"lots"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliestExpiry"}}]}}]}}]} as unknown as DocumentNode<StockSummaryQuery, StockSummaryQueryVariables>;
export const WhoAmIDocument = {"__meta__":{"hash":"sha256:8abe034e69449698dd5c4ef40097e6a3670a65878ba8e6d352510d2152835a8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;