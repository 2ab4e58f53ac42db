// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { CellMethod, IntervalLabel, LangText, Origin, Resource, ValueType } from "@jiku/model";
import {
  type Entry,
  entriesOf,
  isNothing,
  itemsOf,
  member,
  type Node,
  numberOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import type { DialectPart } from "../text/dialect.js";
import {
  AN_OBJECT,
  badForm,
  type DescriptionReader,
  isIri,
  languageText,
  placeOf,
  textsOf,
  wantedText,
  wantedWord,
} from "./description-reader.js";
import { missingMarkers } from "./missing-markers.js";
import {
  COLUMN_ROLES,
  type ColumnDescription,
  type DatasetDescription,
  ROW_MEANINGS,
  type TableDescription,
} from "./table-description.js";

const VALUE_TYPES = [
  "real",
  "integer",
  "boolean",
  "category",
  "text",
  "binary",
] as const satisfies readonly ValueType[];
const METHODS = [
  "point",
  "mean",
  "sum",
  "maximum",
  "minimum",
  "median",
  "mode",
  "standard_deviation",
  "variance",
] as const satisfies readonly CellMethod[];
const LABELS = ["start", "middle", "end"] as const satisfies readonly IntervalLabel[];
const ORIGINS = [
  "measured",
  "simulated",
  "assimilated",
  "forecast",
  "derived",
  "asserted",
  "inferred",
] as const satisfies readonly Origin[];

/** Members that are no text of the sidecar's columns. */
export function isSidecar(root: Node): boolean {
  return member(root, "jikuTable") !== undefined;
}

/** Our own description of a table, `<name>.jiku.json` with `"jikuTable": "1"`. */
export function fromSidecar(reader: DescriptionReader, written: Node): TableDescription {
  const root = withoutEmptyPlaces(written);
  const columns = entriesOf(member(root, "columns")).flatMap((entry) => columnOf(reader, entry));
  const stated = member(root, "columns");
  if (stated !== undefined && stated.kind !== "map") badForm(reader, "/columns", stated, AN_OBJECT);
  const table = wantedText(reader, root, "table", "");
  const digest = wantedText(reader, root, "digest", "");
  const resources = itemsOf(member(root, "resources")).map(toJson) as readonly Resource[];
  const dialect = dialectOf(reader, member(root, "dialect"));
  const key = textsOf(member(root, "key"));
  const plain = {
    rows: wantedWord(reader, root, "rows", "", ROW_MEANINGS),
    crs: wantedText(reader, root, "crs", ""),
    featureType: iriMember(reader, root, "featureType"),
    feature: iriMember(reader, root, "feature"),
    field: iriMember(reader, root, "field"),
    origin: wantedWord(reader, root, "origin", "", ORIGINS),
    table: table === undefined ? undefined : { path: table, at: placeOf("/table", member(root, "table") as Node) },
    digest: digest === undefined ? undefined : { text: digest, at: placeOf("/digest", member(root, "digest") as Node) },
    dialect,
    key: key.length === 0 ? undefined : key,
    resources: resources.length === 0 ? undefined : resources,
  };
  return {
    kind: "sidecar",
    file: reader.file,
    at: placeOf("", root),
    columns,
    closed: true,
    missing: missingMarkers(member(root, "missing")) ?? new Map([["", "unknown"]]),
    dataset: datasetOf(reader, root),
    ...defined(plain),
  };
}

/** A member that is null is an empty place of a proposal that nobody has filled in: it states nothing. */
function withoutEmptyPlaces(root: Node): Node {
  return filled(root, (key, value) => {
    if (key === "columns") return filled(value, (_name, column) => filled(column, (_key, one) => one));
    return key === "dialect" ? filled(value, (_key, one) => one) : value;
  });
}

function filled(node: Node, inner: (key: string, value: Node) => Node): Node {
  if (node.kind !== "map") return node;
  const kept = [...node.entries].filter(([, { value }]) => !isNothing(value));
  const entries = kept.map(([key, entry]) => [key, { ...entry, value: inner(key, entry.value) }] as const);
  return { ...node, entries: new Map(entries) };
}

/** An object without its undefined members. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function iriMember(reader: DescriptionReader, node: Node, key: string): string | undefined {
  const text = wantedText(reader, node, key, "");
  if (text === undefined || isIri(text)) return text;
  badForm(reader, jsonPointer(key), member(node, key) as Node, { en: "an absolute IRI", ja: "絶対IRI" });
  return undefined;
}

function datasetOf(reader: DescriptionReader, root: Node): DatasetDescription {
  const license = wantedText(reader, root, "license", "");
  const creators = textsOf(member(root, "creators"));
  return defined({
    id: iriMember(reader, root, "id"),
    title: languageText(member(root, "title"), "und"),
    description: languageText(member(root, "description"), "und"),
    license: isIri(license) ? license : undefined,
    native: license === undefined || isIri(license) ? undefined : { license },
    publisher: wantedText(reader, root, "publisher", ""),
    creators: creators.length === 0 ? undefined : creators,
    version: wantedText(reader, root, "version", ""),
    issued: wantedText(reader, root, "issued", ""),
    modified: wantedText(reader, root, "modified", ""),
  });
}

function dialectOf(reader: DescriptionReader, node: Node | undefined): DialectPart | undefined {
  if (node === undefined) return undefined;
  const quote = member(node, "quote");
  const trim = member(node, "trim");
  return {
    ...defined({
      delimiter: wantedText(reader, node, "delimiter", "/dialect"),
      escape: wantedText(reader, node, "escape", "/dialect"),
      encoding: wantedText(reader, node, "encoding", "/dialect"),
      comment: wantedText(reader, node, "comment", "/dialect"),
      headerRows: numberOf(member(node, "headerRows")),
      skipRows: numberOf(member(node, "skipRows")),
      rowCount: numberOf(member(node, "rowCount")),
      trim: trim?.kind === "scalar" && typeof trim.value === "boolean" ? trim.value : undefined,
    }),
    ...(quote === undefined ? {} : { quote: textOf(quote) }),
  };
}

function columnOf(reader: DescriptionReader, { key: name, value: node }: Entry): readonly ColumnDescription[] {
  const pointer = `/columns${jsonPointer(name)}`;
  if (node.kind !== "map") {
    badForm(reader, pointer, node, AN_OBJECT);
    return [];
  }
  const text = (key: string) => wantedText(reader, node, key, pointer);
  const categories = entriesOf(member(node, "categories")).map(
    ({ key, value }) => [key, languageText(value, "und") ?? { und: key }] as const,
  );
  const required = member(node, "required");
  return [
    {
      name,
      at: placeOf(pointer, node),
      ...defined({
        role: wantedWord(reader, node, "role", pointer, COLUMN_ROLES),
        of: text("of"),
        label: languageText(member(node, "label"), "und"),
        description: languageText(member(node, "description"), "und"),
        unit: text("unit"),
        quantityKind: text("quantityKind"),
        concept: text("concept"),
        property: text("property"),
        valueType: wantedWord(reader, node, "valueType", pointer, VALUE_TYPES),
        categories: categories.length === 0 ? undefined : (Object.fromEntries(categories) as Record<string, LangText>),
        categoryScheme: text("categoryScheme"),
        missing: missingMarkers(member(node, "missing")),
        decimal: text("decimal"),
        group: text("group"),
        timeZone: text("timeZone"),
        timeMethod: wantedWord(reader, node, "timeMethod", pointer, METHODS),
        period: text("period"),
        intervalLabel: wantedWord(reader, node, "intervalLabel", pointer, LABELS),
        flagScheme: text("flagScheme"),
        required: required?.kind === "scalar" && required.value === true ? true : undefined,
      }),
    },
  ];
}
