// SPDX-License-Identifier: Apache-2.0
import { entriesOf, itemsOf, member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import type { DialectPart } from "../text/dialect.js";
import { datatypeMeaning } from "./datatypes.js";
import { A_LIST, badForm, type DescriptionReader, isIri, placeOf, textsOf, wantedText } from "./description-reader.js";
import { defined } from "./from-sidecar.js";
import { missingMarkers } from "./missing-markers.js";
import type { ColumnDescription, DatasetDescription, TableDescription } from "./table-description.js";

/** The tables that a Data Package describes (Data Package 1 and 2, with Table Schema and the dialects of both). */
export function fromDataPackage(reader: DescriptionReader, root: Node): readonly TableDescription[] {
  const resources = member(root, "resources");
  if (resources?.kind !== "seq") {
    if (resources !== undefined) badForm(reader, "/resources", resources, A_LIST);
    return [];
  }
  return resources.items.map((one, i) => tableOf(reader, root, one, `/resources/${i}`));
}

function tableOf(reader: DescriptionReader, root: Node, resource: Node, pointer: string): TableDescription {
  const schema = member(resource, "schema");
  const path = textsOf(member(resource, "path"))[0];
  const hash = wantedText(reader, resource, "hash", pointer);
  const fields = itemsOf(member(schema, "fields"));
  const key = textsOf(member(schema, "primaryKey"));
  const encoding = wantedText(reader, resource, "encoding", pointer);
  return {
    kind: "data-package",
    file: reader.file,
    at: placeOf(pointer, resource),
    columns: fields.flatMap((field, i) => columnOf(reader, field, `${pointer}/schema/fields/${i}`)),
    closed: fields.length > 0,
    missing: missingMarkers(member(schema, "missingValues")) ?? new Map([["", "unknown"]]),
    dataset: datasetOf(reader, root, resource),
    dialect: { ...dialectOf(member(resource, "dialect")), ...(encoding === undefined ? {} : { encoding }) },
    ...defined({
      table:
        path === undefined ? undefined : { path, at: placeOf(`${pointer}/path`, member(resource, "path") as Node) },
      key: key.length === 0 ? undefined : key,
      digest:
        hash === undefined
          ? undefined
          : {
              text: hash.includes(":") ? hash : `md5:${hash}`,
              at: placeOf(`${pointer}/hash`, member(resource, "hash") as Node),
            },
    }),
  };
}

/** CSV Dialect 1.2 and Table Dialect 2.0; what neither names is as RFC 4180 has it. */
function dialectOf(node: Node | undefined): DialectPart {
  const header = member(node, "header");
  const rows = itemsOf(member(node, "headerRows")).map(numberOf);
  const first = rows[0];
  const noHeader = header?.kind === "scalar" && header.value === false;
  const quote = member(node, "quoteChar");
  const initial = member(node, "skipInitialSpace");
  return {
    ...defined({
      delimiter: textOf(member(node, "delimiter")) ?? ",",
      escape: textOf(member(node, "escapeChar")),
      comment: textOf(member(node, "commentChar")),
      headerRows: noHeader ? 0 : rows.length > 0 ? rows.length : undefined,
      skipRows: first === undefined ? 0 : first - 1,
      trim: initial?.kind === "scalar" && initial.value === true ? true : undefined,
    }),
    ...(quote === undefined ? {} : { quote: textOf(quote) }),
  };
}

function columnOf(reader: DescriptionReader, field: Node, pointer: string): readonly ColumnDescription[] {
  const name = wantedText(reader, field, "name", pointer);
  if (name === undefined) return [];
  const type = wantedText(reader, field, "type", pointer);
  const meaning = datatypeMeaning(type);
  const rdfType = textOf(member(field, "rdfType"));
  const categories = categoriesOf(member(field, "categories"));
  const required = member(member(field, "constraints"), "required");
  const title = textOf(member(field, "title"));
  const description = textOf(member(field, "description"));
  return [
    {
      name,
      at: placeOf(pointer, field),
      ...defined({
        label: title === undefined ? undefined : { und: title },
        description: description === undefined ? undefined : { und: description },
        unit: textOf(member(field, "unit")) ?? textOf(member(field, "units")) ?? textOf(member(field, "unitCode")),
        concept: isIri(rdfType) ? rdfType : undefined,
        valueType: categories === undefined ? meaning?.valueType : "category",
        isTime: meaning?.isTime,
        role: meaning?.isGeometry ? "geometry" : undefined,
        datatype: type,
        categories,
        missing: missingMarkers(member(field, "missingValues")),
        decimal: textOf(member(field, "decimalChar")),
        group: textOf(member(field, "groupChar")),
        trueText: listOrNothing(member(field, "trueValues")),
        falseText: listOrNothing(member(field, "falseValues")),
        required: required?.kind === "scalar" && required.value === true ? true : undefined,
      }),
    },
  ];
}

export function listOrNothing(node: Node | undefined): readonly string[] | undefined {
  const texts = textsOf(node);
  return texts.length === 0 ? undefined : texts;
}

/** Categories of Data Package 2: a list of values, or of `{value, label}`. */
function categoriesOf(node: Node | undefined): ColumnDescription["categories"] {
  const found = itemsOf(node).flatMap((item) => {
    const value = item.kind === "map" ? member(item, "value") : item;
    if (value?.kind !== "scalar" || value.value === null) return [];
    const code = String(value.value);
    return [[code, { und: textOf(member(item, "label")) ?? code }] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function datasetOf(reader: DescriptionReader, root: Node, resource: Node): DatasetDescription {
  const own = (key: string) => textOf(member(resource, key)) ?? wantedText(reader, root, key, "");
  const title = own("title") ?? textOf(member(resource, "name")) ?? textOf(member(root, "name"));
  const description = own("description");
  const licences = [member(resource, "licenses"), member(root, "licenses")].find((one) => one !== undefined);
  const licence = itemsOf(licences)[0];
  const address = textOf(member(licence, "path"));
  const name = textOf(member(licence, "name"));
  const id = textOf(member(root, "id"));
  const people = itemsOf(member(root, "contributors")).flatMap((one) => textOf(member(one, "title")) ?? []);
  const created = wantedText(reader, root, "created", "");
  return defined({
    id: isIri(id) && itemsOf(member(root, "resources")).length === 1 ? id : undefined,
    title: title === undefined ? undefined : { und: title },
    description: description === undefined ? undefined : { und: description },
    license: isIri(address) ? address : undefined,
    native: licence === undefined || isIri(address) || name === undefined ? undefined : { license: name },
    creators: people.length === 0 ? undefined : people,
    version: wantedText(reader, root, "version", ""),
    keywords: itemsOf(member(root, "keywords")).length === 0 ? undefined : { und: textsOf(member(root, "keywords")) },
    issued: created?.slice(0, 10),
  });
}

/** Whether a JSON object is a Data Package: it has a list of resources, and what a package has beside it. */
export function isDataPackage(root: Node): boolean {
  const resources = member(root, "resources");
  if (resources?.kind !== "seq") return false;
  const keys = new Set(entriesOf(root).map(({ key }) => key));
  if (["profile", "$schema"].some((key) => /data-?package/.test(textOf(member(root, key)) ?? ""))) return true;
  return (
    !keys.has("links") &&
    resources.items.every((one) => member(one, "path") ?? member(one, "data") ?? member(one, "schema"))
  );
}
