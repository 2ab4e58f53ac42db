// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import type { DialectPart } from "../text/dialect.js";
import { datatypeMeaning } from "./datatypes.js";
import { type DescriptionReader, isIri, languageText, placeOf, textsOf, wantedText } from "./description-reader.js";
import { defined } from "./from-sidecar.js";
import type { ColumnDescription, DatasetDescription, TableDescription } from "./table-description.js";

const CSVW = "http://www.w3.org/ns/csvw";
const UNITS = [
  "qudt:unit",
  "qudt:hasUnit",
  "http://qudt.org/schema/qudt/unit",
  "http://qudt.org/schema/qudt/hasUnit",
  "schema:unitText",
  "schema:unitCode",
  "http://schema.org/unitText",
  "http://schema.org/unitCode",
  "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure",
  "sdmx-attribute:unitMeasure",
];

/** Whether a JSON object is metadata of CSVW: its context names the vocabulary. */
export function isCsvw(root: Node): boolean {
  const context = member(root, "@context");
  return textsOf(context)[0] === CSVW;
}

/** The tables that metadata of CSVW describe (Metadata Vocabulary for Tabular Data, 5.3 and 5.4). */
export function fromCsvw(reader: DescriptionReader, root: Node): readonly TableDescription[] {
  const context = itemsOf(member(root, "@context"))[1];
  const language = textOf(member(context, "@language")) ?? textOf(member(root, "lang")) ?? "und";
  const group = itemsOf(member(root, "tables"));
  if (group.length > 0) return group.map((one, i) => tableOf(reader, root, one, `/tables/${i}`, language));
  return member(root, "url") === undefined ? [] : [tableOf(reader, root, root, "", language)];
}

/** A member that a table inherits from its group. */
function inherited(root: Node, table: Node, key: string): Node | undefined {
  return member(table, key) ?? member(root, key);
}

function tableOf(
  reader: DescriptionReader,
  root: Node,
  table: Node,
  pointer: string,
  language: string,
): TableDescription {
  const schema = inherited(root, table, "tableSchema");
  const schemaAt = `${member(table, "tableSchema") === undefined ? "" : pointer}/tableSchema`;
  if (schema?.kind === "scalar") reader.run.unread.push({ ...placeOf(schemaAt, schema), file: reader.file });
  const above = [schema, table, root];
  const columns = itemsOf(member(schema, "columns")).flatMap((column, i) =>
    columnOf(reader, column, `${schemaAt}/columns/${i}`, i, above, language),
  );
  const url = wantedText(reader, table, "url", pointer);
  const about = textOf(member(schema, "aboutUrl")) ?? textOf(inherited(root, table, "aboutUrl"));
  const key = textsOf(member(schema, "primaryKey"));
  const aboutKey =
    about === undefined ? [] : [...about.matchAll(/\{[+#./;?&]?(\w+)\}/g)].map(([, name]) => name as string);
  const rowsOfAbout = aboutKey.some((name) => columns.some((column) => column.name === name));
  const keys = key.length > 0 ? key : rowsOfAbout ? aboutKey : [];
  return {
    kind: "csvw",
    file: reader.file,
    at: placeOf(pointer, table),
    columns,
    closed: columns.length > 0,
    missing: nullMarkers(inherited(root, table, "null")) ?? new Map([["", "unknown"]]),
    dialect: dialectOf(inherited(root, table, "dialect")),
    dataset: datasetOf(root, table, language),
    ...defined({
      table: url === undefined ? undefined : { path: url, at: placeOf(`${pointer}/url`, member(table, "url") as Node) },
      key: keys.length === 0 ? undefined : keys,
      rows: rowsOfAbout ? ("feature" as const) : undefined,
    }),
  };
}

function nullMarkers(node: Node | undefined): ReadonlyMap<string, "unknown"> | undefined {
  if (node === undefined) return undefined;
  const texts = node.kind === "scalar" ? [String(node.value ?? "")] : itemsOf(node).map((one) => textOf(one) ?? "");
  return new Map(texts.map((text) => [text, "unknown"] as const));
}

/** Dialect descriptions (5.9); lines that begin with `#` are comments unless the dialect says otherwise. */
function dialectOf(node: Node | undefined): DialectPart {
  const header = member(node, "header");
  const noHeader = header?.kind === "scalar" && header.value === false;
  const quote = member(node, "quoteChar");
  const doubled = member(node, "doubleQuote");
  const trim = member(node, "trim");
  const prefix = member(node, "commentPrefix");
  return {
    delimiter: textOf(member(node, "delimiter")) ?? ",",
    skipRows: numberOf(member(node, "skipRows")) ?? 0,
    comment: prefix === undefined ? "#" : textOf(prefix),
    ...defined({
      encoding: textOf(member(node, "encoding")),
      escape: doubled?.kind === "scalar" && doubled.value === false ? "\\" : undefined,
      headerRows: numberOf(member(node, "headerRowCount")) ?? (noHeader ? 0 : undefined),
      trim: trim?.kind === "scalar" ? trim.value === true || trim.value === "true" || undefined : undefined,
    }),
    ...(quote === undefined ? {} : { quote: textOf(quote) }),
  };
}

function columnOf(
  reader: DescriptionReader,
  column: Node,
  pointer: string,
  index: number,
  above: readonly (Node | undefined)[],
  language: string,
): readonly ColumnDescription[] {
  const virtual = member(column, "virtual");
  if (virtual?.kind === "scalar" && virtual.value === true) return [];
  const titles = languageText(member(column, "titles"), language);
  const title = Object.values(titles ?? {})[0];
  const name = wantedText(reader, column, "name", pointer) ?? title ?? `_col.${index + 1}`;
  const stated = [column, ...above].map((one) => member(one, "datatype")).find((one) => one !== undefined);
  const datatype = textOf(stated) ?? textOf(member(stated, "base")) ?? (stated === undefined ? undefined : "string");
  const meaning = datatypeMeaning(datatype);
  const format = member(stated, "format");
  const property = textOf(member(column, "propertyUrl"));
  const unit = UNITS.map((key) => member(column, key)).find((one) => one !== undefined);
  const description = [
    member(column, "dc:description"),
    member(column, "dcterms:description"),
    member(column, "rdfs:comment"),
  ]
    .map((node) => valueText(node, language))
    .find((text) => text !== undefined);
  const required = member(column, "required");
  const truth = meaning?.valueType === "boolean" ? textOf(format)?.split("|") : undefined;
  return [
    {
      name,
      at: placeOf(pointer, column),
      ...defined({
        label: titles,
        description,
        unit: textOf(unit) ?? textOf(member(unit, "@id")) ?? textOf(member(unit, "@value")),
        concept: isIri(property) && !property.includes("{") ? property : undefined,
        valueType: meaning?.valueType,
        isTime: meaning?.isTime,
        datatype,
        missing: nullMarkers(member(column, "null")),
        decimal: textOf(member(format, "decimalChar")),
        group: textOf(member(format, "groupChar")),
        trueText: truth === undefined ? undefined : truth.slice(0, 1),
        falseText: truth === undefined ? undefined : truth.slice(1, 2),
        required: required?.kind === "scalar" && required.value === true ? true : undefined,
      }),
    },
  ];
}

/** A text, or a value object `{@value, @language}`, of a common property. */
function valueText(node: Node | undefined, language: string) {
  const value = textOf(member(node, "@value")) ?? textOf(node);
  if (value === undefined) return undefined;
  return { [textOf(member(node, "@language")) ?? language]: value };
}

function datasetOf(root: Node, table: Node, language: string): DatasetDescription {
  const said = (...keys: readonly string[]) =>
    keys.flatMap((key) => [member(table, key), member(root, key)]).find((one) => one !== undefined);
  const licence = said("dc:license", "dcterms:license", "dct:license");
  const address = textOf(licence) ?? textOf(member(licence, "@id"));
  const id = textOf(member(table, "@id"));
  const publisher = said("dc:publisher", "dcterms:publisher");
  const name = textOf(publisher) ?? textOf(member(publisher, "schema:name")) ?? textOf(member(publisher, "@value"));
  const issued = textOf(said("dc:issued", "dcterms:issued")) ?? textOf(member(said("dc:issued"), "@value"));
  const modified = textOf(said("dc:modified", "dcterms:modified")) ?? textOf(member(said("dc:modified"), "@value"));
  return defined({
    id: isIri(id) ? id : undefined,
    title: valueText(said("dc:title", "dcterms:title", "rdfs:label"), language),
    description: valueText(said("dc:description", "dcterms:description"), language),
    license: isIri(address) ? address : undefined,
    native: address === undefined || isIri(address) ? undefined : { license: address },
    publisher: name,
    issued: issued?.slice(0, 10),
    modified: modified?.slice(0, 10),
  });
}
