// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "@jiku/model";
import { createLift, memorySpool, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { fmiText, zip } from "./fmi-text.js";
import { codes, type Decoded, decode, encode, fixture, only } from "./run-adapter.js";

const folder = join(import.meta.dirname, "../../../../shared/samples/fmi");
const present = existsSync(folder);
if (!present) console.warn("fmi-samples.test.ts skipped: the folder of sample files is absent");
const files = present ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
const text = (name: string) => readFileSync(join(folder, name));

/** What the files truly hold: version, ports by role, ports with unit, with feedthrough, with a range, bindings. */
const FACETS: Readonly<Record<string, readonly (string | number)[]>> = {
  "FMPy__fmi2_modelDescription.xml": ["2.0", "6 in 6 out 2 par 0 state", 0, 6, 0, "fmiCs"],
  "FMPy__fmi3_modelDescription.xml": ["3.0", "16 in 16 out 2 par 0 state", 0, 16, 0, "fmiCs"],
  "Reference-FMUs__Clocks_FMI3.xml": ["3.0", "4 in 7 out 0 par 0 state", 0, 7, 0, "fmiSe"],
  "Reference-FMUs__Feedthrough_FMI2.xml": ["2.0", "6 in 6 out 2 par 0 state", 0, 6, 0, "fmiMe fmiCs"],
  "Reference-FMUs__Feedthrough_FMI3.xml": ["3.0", "16 in 16 out 2 par 0 state", 0, 16, 0, "fmiMe fmiCs"],
  "Reference-FMUs__Resource_FMI2.xml": ["2.0", "0 in 1 out 0 par 0 state", 0, 0, 0, "fmiMe fmiCs"],
  "Reference-FMUs__Resource_FMI3.xml": ["3.0", "0 in 1 out 0 par 0 state", 0, 0, 0, "fmiMe fmiCs"],
  "Reference-FMUs__Stair_FMI2.xml": ["2.0", "0 in 1 out 0 par 0 state", 0, 0, 1, "fmiMe fmiCs"],
  "Reference-FMUs__Stair_FMI3.xml": ["3.0", "0 in 1 out 0 par 0 state", 0, 0, 1, "fmiMe fmiCs"],
  "fmi-standard__examples_co_simulation.xml": ["3.0", "1 in 2 out 1 par 0 state", 4, 0, 1, "fmiCs"],
  "fmi-standard__examples_model_exchange.xml": ["3.0", "1 in 2 out 1 par 4 state", 4, 0, 1, "fmiMe"],
  "fmi-standard__examples_scheduled_execution.xml": ["3.0", "6 in 3 out 0 par 0 state", 0, 3, 0, "fmiSe"],
  "fmi-standard__examples_string_vector_example.xml": ["3.0", "0 in 0 out 1 par 0 state", 0, 0, 0, "fmiCs"],
  "fmi-standard__examples_structural_parameter_example.xml": ["3.0", "0 in 0 out 3 par 0 state", 0, 0, 0, "fmiCs"],
  "fmi-standard__examples_variable_types.xml": ["3.0", "0 in 0 out 0 par 13 state", 0, 0, 0, "fmiCs"],
};

function facetsOf({ ports = [], bindings = [], ...model }: Model): readonly (string | number)[] {
  const count = (role: string) => ports.filter((port) => port.role === role).length;
  return [
    /\/docs\/(\d\.\d)/.exec(model.conformsTo?.[0] ?? "")?.[1] ?? "",
    `${count("input")} in ${count("output")} out ${count("parameter")} par ${count("state")} state`,
    ports.filter(({ field }) => field.unit !== undefined).length,
    ports.filter(({ feedthrough }) => feedthrough !== undefined).length,
    ports.filter(({ field }) => field.range !== undefined).length,
    bindings.map(({ protocol }) => protocol).join(" "),
  ];
}

/** Codes of severity error that the validator gives for what was lifted. */
async function validatorErrors(decoded: Decoded): Promise<readonly string[]> {
  const lift = createLift("lifted", "fmi", memorySpool("lifted"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile: "core" });
  return codes(report!.findings.filter(({ severity }) => severity === "error"));
}

it("gives resources that the validator takes", async () => {
  for (const [name, content] of [
    ["a.xml", fixture("heater-3.0.xml")],
    ["a.xml", fixture("valve-2.0.xml")],
    ["a.fmu", zip({ "modelDescription.xml": fmiText() })],
    [
      "a.ssp",
      zip({
        "SystemStructure.ssd": fixture("plant-2.0.ssd"),
        "resources/heater.fmu": zip({ "modelDescription.xml": fixture("heater-3.0.xml") }),
      }),
    ],
  ] as const)
    expect([name, await validatorErrors(await decode({ [name]: content }))]).toEqual([name, []]);
});

describe.skipIf(!present)("sample files of FMI", () => {
  it("are all told apart: descriptions, and manifests that describe no model", () => {
    const detected = files.filter((name) => adapter.detect(text(name).subarray(0, 65_536), { name }).confidence === 3);
    expect(detected).toEqual(Object.keys(FACETS));
    expect(
      files.filter((name) => !detected.includes(name)).every((name) => /fmi-ls/.test(name) || /manifest/.test(name)),
    ).toBe(true);
  });

  it.each(Object.entries(FACETS))("%s is read with the facets that it holds", async (name, expected) => {
    const decoded = await decode({ [name]: text(name) });
    expect(facetsOf(only<Model>(decoded, "Model"))).toEqual(expected);
    expect(decoded.end).toMatchObject({ outcome: "complete", resources: 2 });
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it.each(Object.keys(FACETS))("%s comes back from an FMU with sidecar", async (name) => {
    const { resources } = await decode({ [name]: text(name) });
    const { files: written } = await encode(resources, { format: "fmu", sidecar: true });
    expect((await decode({ "m.fmu": written.get("model.fmu")! })).resources).toEqual(resources);
  });

  it("name the template texts that were left in", async () => {
    const left = [];
    for (const name of Object.keys(FACETS))
      if (codes((await decode({ [name]: text(name) })).findings).includes("MDL-007")) left.push(name);
    expect(left.map((name) => name.replace("fmi-standard__examples_", ""))).toEqual([
      "string_vector_example.xml",
      "structural_parameter_example.xml",
      "variable_types.xml",
    ]);
  });
});
