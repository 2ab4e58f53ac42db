// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { expect, it } from "vitest";
import { fmiText, LEVEL } from "./fmi-text.js";
import { codes, decode, fixture } from "./run-adapter.js";

const SSD = fixture("plant-2.0.ssd");

/** Paths of what is lost, then of what is unread. */
async function leftOf(name: string, text: string): Promise<readonly (string | undefined)[]> {
  const { losses, end } = await decode({ [name]: text });
  const { unread = [] } = end as Extract<DecodeEvent, { kind: "end" }>;
  const places: readonly NativeLocation[] = [...losses.map(({ at }) => at as NativeLocation), ...unread];
  return places.map((at) => (at.kind === "xml" ? at.path : undefined));
}

it("lists an attribute that SSP does not have", async () => {
  const text = SSD.replace('<ssd:Connector name="mode"', '<ssd:Connector nick="m" name="mode"');
  expect((await leftOf("p.ssd", text)).filter((path) => path?.endsWith("@nick"))).toHaveLength(1);
});

it("lists an element of which nothing is carried once", async () => {
  const text = SSD.replace("<ssd:ParameterBindings>", '<ssd:ElementGeometry x1="1" x2="2"/><ssd:ParameterBindings>');
  expect((await leftOf("p.ssd", text)).filter((path) => path?.includes("Geometry"))).toEqual([
    "/ssd:SystemStructureDescription/ssd:System/ssd:Elements[1]/ssd:Component[1]/ssd:ElementGeometry[1]",
  ]);
});

it("takes no element of another namespace for one of SSP", async () => {
  const text = SSD.replace("SSP1/SystemStructureCommon", "SSP1/SystemStructureCommons");
  const left = await leftOf("p.ssd", text);
  expect(left.filter((path) => path?.endsWith("/ssc:Unit[1]"))).toHaveLength(1);
  expect((await decode({ "p.ssd": text })).resources.some(({ type }) => type === "Operator")).toBe(false);
});

it("lists units, types and further attributes of FMI that nothing uses", async () => {
  const text = fmiText({
    units: `<Unit name="m"><BaseUnit m="1"/></Unit><Unit name="s"><BaseUnit s="1"/></Unit>`,
    types: `<Float64Type name="Depth" min="0"/>`,
    variables: `${LEVEL.replace("/>", ` nick="a"/>`)}<Float64 name="b" valueReference="2" unit="m" nick="b"/>`,
  });
  expect(await leftOf("m.xml", text)).toEqual([
    "/fmiModelDescription/ModelVariables/Float64[2]/@nick",
    "/fmiModelDescription/ModelVariables/Float64[3]/@nick",
    "/fmiModelDescription/UnitDefinitions/Unit[2]",
    "/fmiModelDescription/UnitDefinitions/Unit[2]/BaseUnit[1]",
    "/fmiModelDescription/TypeDefinitions/Float64Type[1]",
  ]);
});

it.each([
  ["min", "1e400", "AD-107"],
  ["min", "3.14159265358979323846264", "AD-107"],
  ["min", "-INF", undefined],
  ["max", "0.30000000000000004", undefined],
  ["max", "1,5", "MDL-011"],
  ["relativeQuantity", "yes", "MDL-011"],
])("tells of %s %s: %s", async (name, value, code) => {
  const { findings } = await decode({ "m.xml": fmiText({ variables: LEVEL.replace("/>", ` ${name}="${value}"/>`) }) });
  expect(codes(findings).filter((one) => one !== "MDL-003")).toEqual(code === undefined ? [] : [code]);
});

it.each([
  ["9007199254740991", []],
  ["9223372036854775807", ["AD-107"]],
  ["1.5", ["MDL-011"]],
])("tells of the whole bound %s: %j", async (value, expected) => {
  const variables = `${LEVEL}<Int64 name="count" valueReference="2" causality="output" max="${value}"/>`;
  const { findings } = await decode({ "m.xml": fmiText({ variables }) });
  expect(codes(findings).filter((one) => one.startsWith("AD-") || one === "MDL-011")).toEqual(expected);
});

it("tells of a factor that a double does not hold", async () => {
  const { findings } = await decode({ "p.ssd": SSD.replace('factor="0.001"', 'factor="0.00100000000000000002"') });
  expect(findings.find(({ code }) => code === "AD-107")).toMatchObject({ severity: "warning", location: { line: 58 } });
});
