// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, errorCodes, validatorCodes } from "./decode-rde.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "arim-rde"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

/** Terms, pointers that lead to a term, pointers that lead nowhere, numbers without a unit. */
const DEFINITIONS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "RDE_SAXS__saxs_metadata-def.json": [51, 6, 6, 3],
  "RDE_SAXS__tasksupport_metadata-def.json": [51, 6, 6, 3],
  "RDE_SAXS__tasksupport_metadata-def_custom_csv.json": [6, 0, 0, 0],
  "RDE_XRD__bruker_metadata-def.json": [19, 0, 0, 5],
  "RDE_XRD__rigaku_metadata-def.json": [76, 0, 12, 3],
  "RDE_XRD__tasksupport_metadata-def.json": [76, 0, 12, 3],
  "RDE_XRD__tasksupport_metadata-def_rigaku_rasx.json": [30, 3, 3, 2],
  "RDE_XRD__tasksupport_metadata-def_rigaku_txt_tab.json": [18, 0, 0, 0],
  "RDE_XRD__template_bruker_tasksupport_metadata-def.json": [19, 0, 0, 5],
};
/** Stated fields of `custom`. */
const INVOICES: Readonly<Record<string, number>> = {
  "RDE_XRD__tryout_invoice_sample.json": 6,
  "rdetoolkit__samplefile_invoice.json": 10,
  "rdetoolkit__samplefile_invoice_restructured.json": 0,
  "rdetoolkit__samplefile_invoice_sample_adding.json": 0,
  "rdetoolkit__samplefile_invoice_sample_excel.json": 0,
  "rdetoolkit__samplefile_invoice_sample_ref.json": 0,
};
const SCHEMAS = [
  "RDE_SAXS__saxs_catalog.schema.json",
  "RDE_SAXS__saxs_invoice.schema.json",
  "RDE_SAXS__tasksupport_invoice.schema.json",
  "RDE_XRD__bruker_catalog.schema.json",
  "RDE_XRD__rigaku_catalog.schema.json",
  "RDE_XRD__rigaku_invoice.schema.json",
  "RDE_XRD__tasksupport_invoice.schema.json",
  "rdetoolkit__samplefile_invoice.schema.basic.json",
  "rdetoolkit__samplefile_invoice.schema.json",
  "rdetoolkit__samplefile_invoice.schema_none_generalAttributes.json",
  "rdetoolkit__samplefile_invoice.schema_none_specificAttributes.json",
  "rdetoolkit__static_invoice_basic_and_sample.schema_.json",
];

const bytesOf = (name: string): Uint8Array => readFileSync(join(samples, "arim-rde", name));
const read = (name: string) => decode({ [name]: bytesOf(name) });

describe.skipIf(!present)("samples", () => {
  it.each(Object.entries(DEFINITIONS))("%s: terms, pointers, units", async (name, [terms, led, lost, bare]) => {
    const decoded = await read(name);
    const count = (code: string): number => codes(decoded.findings).filter((one) => one === code).length;
    const properties = decoded.resources.filter(({ type }) => type === "Property") as Property[];
    expect([properties.length, count("RDE-001"), count("RDE-002"), count("QU-15")]).toEqual([terms, led, lost, bare]);
    expect(properties.every(({ label }) => label?.["ja"] !== undefined && label["en"] !== undefined)).toBe(true);
    expect(count("RDE-004")).toBe(1);
    expect(decoded.end.outcome).toBe("complete");
    expect(await validatorCodes(decoded)).toEqual([]);
  });

  it.each(Object.entries(INVOICES))("%s: an invoice", async (name, fields) => {
    const decoded = await read(name);
    const stated = decoded.resources.filter(({ type }) => type === "Observation") as Observation[];
    expect(stated.length).toBe(fields);
    expect(decoded.resources.filter(({ type }) => type === "Sample")).toHaveLength(1);
    expect(decoded.end.outcome).toBe("complete");
    expect(errorCodes(decoded.findings)).toEqual([]);
    expect(await validatorCodes(decoded)).toEqual([]);
  });

  it("judges an invoice by the template that bears its name", async () => {
    const [invoice, template] = ["rdetoolkit__samplefile_invoice.json", "rdetoolkit__samplefile_invoice.schema.json"];
    const sound = await decode({ [invoice!]: bytesOf(invoice!), [template!]: bytesOf(template!) });
    expect(errorCodes(sound.findings)).toEqual([]);
    const broken = new TextDecoder().decode(bytesOf(invoice!)).replace('"itemA"', '"itemZ"');
    const { findings } = await decode({ [invoice!]: broken, [template!]: bytesOf(template!) });
    expect(findings.filter(({ code }) => code === "RDE-005").map(({ path }) => path)).toEqual(["/custom/sample8"]);
  });

  it.each(SCHEMAS)("%s is refused as a schema", async (name) => {
    const { end, findings } = await read(name);
    expect(end).toMatchObject({ outcome: "refused", resources: 0 });
    expect(codes(findings)).toEqual(["AD-104"]);
    expect(adapter.detect(bytesOf(name), { name }).confidence).toBe(3);
  });
});
