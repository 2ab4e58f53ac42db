// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Property, ValueType } from "@jiku/model";
import type { OutColumn, OutTable, OutTables } from "./out-table.js";

const DATATYPES: Readonly<Record<ValueType, string>> = {
  real: "double",
  integer: "integer",
  complex: "string",
  boolean: "boolean",
  category: "string",
  text: "string",
  binary: "string",
};

/** Metadata of CSVW for one table (Metadata Vocabulary for Tabular Data): its columns with their datatypes and units. */
export function csvwOf(tables: OutTables, table: OutTable): string {
  const properties = tables.properties();
  const dataset = tables.others.find((one): one is Dataset => one.type === "Dataset");
  const { title, license } = (dataset ?? {}) as Partial<Dataset>;
  const [titled] = Object.entries(title ?? {});
  const document = {
    "@context": "http://www.w3.org/ns/csvw",
    url: `${table.name}.csv`,
    ...(titled === undefined ? {} : { "dc:title": { "@value": titled[1], "@language": titled[0] } }),
    ...(license === undefined ? {} : { "dc:license": { "@id": license } }),
    dialect: { encoding: "utf-8", header: true, delimiter: "," },
    tableSchema: {
      columns: table.columns.map((column, i) => columnOf(column, properties.get(column.property ?? ""), i)),
      ...(table.rows === "array" ? {} : { primaryKey: "c1" }),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function columnOf({ name, valueType, unit, property, isTime }: OutColumn, known: Property | undefined, index: number) {
  const code = unit ?? known?.unit;
  const [label] = Object.entries(known?.description ?? known?.label ?? {});
  return {
    name: `c${index + 1}`,
    titles: name,
    datatype: isTime === true ? "string" : DATATYPES[valueType],
    ...(property === undefined ? {} : { propertyUrl: known?.concept ?? property }),
    ...(code === undefined ? {} : { "schema:unitCode": code }),
    ...(label === undefined ? {} : { "dc:description": { "@value": label[1], "@language": label[0] } }),
  };
}
