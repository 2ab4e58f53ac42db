// SPDX-License-Identifier: Apache-2.0
import type {
  CellMethod,
  Duration,
  IntervalLabel,
  LangText,
  LangTexts,
  MissingReason,
  NativeLocation,
  Origin,
  Resource,
  ValueType,
} from "@jiku/model";
import type { DialectPart } from "../text/dialect.js";

/** What a column is within its row. */
export const COLUMN_ROLES = [
  "value",
  "key",
  "id",
  "type",
  "label",
  "feature",
  "property",
  "unit",
  "origin",
  "time",
  "start",
  "end",
  "resultTime",
  "x",
  "y",
  "z",
  "geometry",
  "condition",
  "standardUncertainty",
  "lower",
  "upper",
  "count",
  "flag",
  "missingReason",
  "ignore",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a row is. `array`: nothing of its own, the columns are arrays. */
export const ROW_MEANINGS = ["feature", "observation", "array"] as const;

export type RowMeaning = (typeof ROW_MEANINGS)[number];

/** What a description says of one column; absent = nothing. */
export interface ColumnDescription {
  readonly name: string;
  /** Its place in the description. */
  readonly at: NativeLocation;
  readonly role?: ColumnRole;
  /** The column that this one qualifies. */
  readonly of?: string;
  readonly label?: LangText;
  readonly description?: LangText;
  /** As written. */
  readonly unit?: string;
  readonly quantityKind?: string;
  readonly concept?: string;
  /** IRI of the Property that the values belong to. */
  readonly property?: string;
  readonly valueType?: ValueType;
  /** The values are times. */
  readonly isTime?: true;
  /** The datatype as written, for messages and the native text. */
  readonly datatype?: string;
  readonly categories?: Readonly<Record<string, LangText>>;
  readonly categoryScheme?: string;
  /** Markers of missing values, with the reason where it is stated. */
  readonly missing?: ReadonlyMap<string, MissingReason>;
  readonly decimal?: string;
  readonly group?: string;
  readonly trueText?: readonly string[];
  readonly falseText?: readonly string[];
  /** Offset such as +09:00, or Z, of times that are written without. */
  readonly timeZone?: string;
  readonly timeMethod?: CellMethod;
  readonly period?: Duration;
  readonly intervalLabel?: IntervalLabel;
  readonly flagScheme?: string;
  /** The row may not lack it. */
  readonly required?: boolean;
}

/** What a description says of the data set. */
export interface DatasetDescription {
  readonly id?: string;
  readonly title?: LangText;
  readonly description?: LangText;
  /** IRI; a text that is none is kept in `native`. */
  readonly license?: string;
  readonly version?: string;
  readonly keywords?: LangTexts;
  readonly publisher?: string;
  readonly creators?: readonly string[];
  readonly issued?: string;
  readonly modified?: string;
  readonly native?: Readonly<Record<string, string>>;
}

/** What a description says of a table, whatever its standard. */
export interface TableDescription {
  readonly kind: "sidecar" | "csvw" | "data-package" | "croissant";
  /** Path of the description. */
  readonly file: string;
  readonly at: NativeLocation;
  /** Path of the table as the description writes it. */
  readonly table?: { readonly path: string; readonly at: NativeLocation };
  readonly dialect?: DialectPart;
  readonly columns: readonly ColumnDescription[];
  /** The description speaks of every column. */
  readonly closed: boolean;
  /** Columns are named by their place and not by the header. */
  readonly byPlace?: true;
  readonly rows?: RowMeaning;
  readonly key?: readonly string[];
  readonly missing: ReadonlyMap<string, MissingReason>;
  readonly digest?: { readonly text: string; readonly at: NativeLocation };
  /** Reference system of the columns x, y, z and geometry. */
  readonly crs?: string;
  /** IRI of the class of the features. */
  readonly featureType?: string;
  /** IRI of the one feature of all rows. */
  readonly feature?: string;
  /** IRI of the Field that the columns are, where rows are nothing of their own. */
  readonly field?: string;
  readonly origin?: Origin;
  readonly dataset: DatasetDescription;
  /** Resources that the rows refer to, word for word. */
  readonly resources?: readonly Resource[];
}
