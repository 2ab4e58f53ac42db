// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { fmiText, LEVEL, zip } from "./fmi-text.js";
import { codes, decode, fixture } from "./run-adapter.js";

const SSD = (elements: string, connections: string) => `<?xml version="1.0"?>
<ssd:SystemStructureDescription xmlns:ssd="http://ssp-standard.org/SSP1/SystemStructureDescription"
 xmlns:ssc="http://ssp-standard.org/SSP1/SystemStructureCommon" version="2.0" name="S">
<ssd:System name="S"><ssd:Elements>${elements}</ssd:Elements><ssd:Connections>${connections}</ssd:Connections></ssd:System>
<ssd:Units><ssc:Unit name="m"><ssc:BaseUnit m="1"/></ssc:Unit><ssc:Unit name="cm"><ssc:BaseUnit m="1" factor="0.01"/></ssc:Unit></ssd:Units>
</ssd:SystemStructureDescription>`;
const END = (name: string, kind: string, unit = "m") =>
  `<ssd:Component name="${name}"><ssd:Connectors><ssd:Connector name="x"${kind === "" ? "" : ` kind="${kind}"`}><ssc:Real unit="${unit}"/></ssd:Connector></ssd:Connectors></ssd:Component>`;
const JOIN = `<ssd:Connection startElement="a" startConnector="x" endElement="b" endConnector="x"/>`;
const SUPPRESSED = JOIN.replace("/>", ` suppressUnitConversion="true"/>`);

/** Per code: the fault alone, and the same file mended. */
const CASES: readonly (readonly [code: string, path: string, bad: string | Uint8Array, good: string | Uint8Array])[] = [
  ["MDL-001", "a.xml", fmiText({ variables: LEVEL.replace(' unit="m"', "") }), fmiText()],
  ["MDL-002", "a.xml", fmiText({ units: `<Unit name="m"><BaseUnit m="2"/></Unit>` }), fmiText()],
  ["MDL-004", "a.xml", fmiText({ root: `modelName="P" instantiationToken="x1" author="A"` }), fmiText()],
  [
    "MDL-007",
    "a.xml",
    fmiText({ root: `modelName="@NAME@" instantiationToken="x1" author="A" license="CC0"` }),
    fmiText(),
  ],
  [
    "MDL-008",
    "a.xml",
    fmiText({
      variables: `<UInt64 name="n" valueReference="2" causality="structuralParameter" variability="fixed" start="3"/>
        <Float64 name="level" valueReference="1" causality="output" unit="m"><Dimension valueReference="2"/></Float64>`,
    }),
    fmiText({
      variables: `<Float64 name="level" valueReference="1" causality="output" unit="m"><Dimension start="3"/></Float64>`,
    }),
  ],
  ["MDL-010", "a.xml", fmiText({ variables: LEVEL.replace('valueReference="1" ', ""), structure: "" }), fmiText()],
  ["MDL-011", "a.xml", fmiText({ variables: LEVEL.replace("output", "sideways") }), fmiText()],
  ["MDL-012", "a.xml", fmiText({ structure: `<Output valueReference="1" dependencies="77"/>` }), fmiText()],
  [
    "MDL-013",
    "a.fmu",
    zip({ "modelDescription.xml": fmiText(), "extra/org.w3id.jiku/jiku.json": `{"jiku":"1.0","graph":[]}` }),
    zip({ "modelDescription.xml": fmiText() }),
  ],
  [
    "MDL-014",
    "a.ssd",
    SSD(END("a", "output") + END("b", "output"), JOIN),
    SSD(END("a", "output") + END("b", "input"), JOIN),
  ],
  [
    "MDL-015",
    "a.ssd",
    SSD(END("a", "output", "cm") + END("b", "input"), SUPPRESSED),
    SSD(END("a", "output", "cm") + END("b", "input"), JOIN),
  ],
  [
    "MDL-017",
    "a.ssp",
    zip({
      "SystemStructure.ssd": SSD(
        END("a", "input")
          .replace("<ssd:Component", '<ssd:Component source="p.fmu"')
          .replace('name="x"', 'name="level"'),
        "",
      ),
      "p.fmu": zip({ "modelDescription.xml": fmiText() }),
    }),
    zip({
      "SystemStructure.ssd": SSD(
        END("a", "output")
          .replace("<ssd:Component", '<ssd:Component source="p.fmu"')
          .replace('name="x"', 'name="level"'),
        "",
      ),
      "p.fmu": zip({ "modelDescription.xml": fmiText() }),
    }),
  ],
];

/** Said of every file of the format: FMI has no epoch, SSP no schedule. */
const ALWAYS: ReadonlySet<string> = new Set(["MDL-003", "MDL-016"]);

describe.each(CASES)("%s", (code, path, bad, good) => {
  it("is the one finding of its counterexample", async () => {
    const { findings } = await decode({ [path]: bad });
    expect([...new Set(codes(findings))].filter((one) => !ALWAYS.has(one))).toEqual([code]);
  });

  it("is silent on the mended file", async () => {
    const { findings, end } = await decode({ [path]: good });
    expect(codes(findings).filter((one) => !ALWAYS.has(one))).toEqual([]);
    expect(end.outcome).toBe("complete");
  });
});

it("says of every description that it has no epoch, and of every structure that it has no schedule", async () => {
  expect(codes((await decode({ "a.xml": fmiText() })).findings)).toEqual(["MDL-003"]);
  expect(codes((await decode({ "p.ssd": fixture("plant-2.0.ssd") })).findings)).toContain("MDL-016");
});

it("has a case for each of the codes of FMI and SSP", () => {
  const numbers = manifest.findings.map(({ code }) => code).filter((code) => /^MDL-0(0[1-4]|0[78]|1\d)$/.test(code));
  expect([...new Set([...CASES.map(([code]) => code), ...ALWAYS])].sort()).toEqual([...numbers].sort());
});
