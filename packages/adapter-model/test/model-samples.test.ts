// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Composition, Model, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { append, codes, decode, errorCodes, validatorErrors } from "./decode-model.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("model-samples.test.ts skipped: the folder of sample files is absent");

/** What the files truly hold: `name role type elements-and-shape` of each port. */
const ONNX: Readonly<Record<string, readonly string[]>> = {
  "onnx__test_Conv2d_model.onnx": [
    "0 input real FLOAT [2,3,7,5]",
    "1 parameter real FLOAT [4,3,3,2]",
    "2 parameter real FLOAT [4]",
    "3 output real FLOAT [2,4,5,4]",
  ],
  "onnx__test_Linear_model.onnx": [
    "0 input real FLOAT [4,10]",
    "1 parameter real FLOAT [8,10]",
    "2 parameter real FLOAT [8]",
    "3 output real FLOAT [4,8]",
  ],
  "onnx__test_ReLU_model.onnx": ["0 input real FLOAT [2,3,4,5]", "1 output real FLOAT [2,3,4,5]"],
  "onnx__test_sequence_model7_model.onnx": [
    "X input real DOUBLE [2,3,4]",
    "pos_at parameter integer INT64 []",
    "out output real DOUBLE [3,4]",
  ],
  "onnx__test_strnorm_model_monday_casesensintive_upper_model.onnx": [
    "x input text STRING [4]",
    "y output text STRING [3]",
  ],
};
const NO_MODEL = "onnx__test_data_set_0_input_0.pb";

function names(folder: string): readonly string[] {
  if (!present) return [];
  const paths = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t")[0]!);
  return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

function bytesOf(folder: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(samples, folder, name)));
}

function modelsOf(resources: readonly Resource[]): readonly Model[] {
  return resources.filter((resource): resource is Model => resource.type === "Model");
}

describe.skipIf(!present)("ONNX samples", () => {
  it("are all there", () => {
    expect(names("onnx")).toHaveLength(14);
  });

  it.each(names("onnx").filter((name) => name !== NO_MODEL))("%s is read", async (name) => {
    const bytes = bytesOf("onnx", name);
    expect(adapter.detect(bytes, {})).toMatchObject({ format: "onnx", confidence: 3 });
    const decoded = await decode(name, bytes);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    const [model] = modelsOf(decoded.resources);
    const ports = model!.ports!.map(
      ({ name: port, role, field, native }) =>
        `${port} ${role} ${field.valueType} ${native!["elementType"]} ${native!["shape"]}`,
    );
    if (name in ONNX) expect(ports).toEqual(ONNX[name]);
    expect(codes(decoded.findings)).toContain("MDL-020");
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it.each(names("onnx").filter((name) => name !== NO_MODEL))("%s takes a sidecar", async (name) => {
    const bytes = bytesOf("onnx", name);
    const { resources } = await decode("model.onnx", bytes);
    const written = await append(bytes, resources);
    expect(written.bytes!.subarray(0, bytes.length)).toEqual(bytes);
    expect((await decode("model.onnx", written.bytes!)).resources).toEqual(resources);
  });

  it("a tensor is no model", async () => {
    const { findings, end } = await decode(NO_MODEL, bytesOf("onnx", NO_MODEL));
    expect([codes(findings), end.outcome]).toEqual([["AD-101"], "invalid"]);
  });
});

describe.skipIf(!present)("yMMSL samples", () => {
  it.each(names("ymmsl"))("%s is read", async (name) => {
    const decoded = await decode(name, bytesOf("ymmsl", name));
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("a model has its components, ports and instances", async () => {
    const name = names("ymmsl").find((path) => path.includes("macro_meso_micro"))!;
    const { resources } = await decode(name, bytesOf("ymmsl", name));
    const composition = resources.find((r): r is Composition => r.type === "Composition")!;
    expect(composition.components.map(({ name: one, multiplicity }) => [one, multiplicity])).toEqual([
      ["macro", undefined],
      ["meso", undefined],
      ["micro", 5],
    ]);
    const meso = modelsOf(resources).find(({ label }) => label!["und"] === "meso")!;
    expect(meso.ports!.map(({ name: port, role, phase }) => `${port} ${role} ${phase}`)).toEqual([
      "boundary_in input init",
      "state_out output observe",
      "state_in input update",
      "boundary_out output final",
    ]);
  });
});

describe.skipIf(!present)("NextGen samples", () => {
  it.each(names("hydro-coupling"))("%s is read", async (name) => {
    const decoded = await decode(name, bytesOf("hydro-coupling", name));
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("modules are joined where one provides what another reads", async () => {
    const name = names("hydro-coupling").find((path) => path.includes("multi"))!;
    const { resources } = await decode(name, bytesOf("hydro-coupling", name));
    const composition = resources.find((r): r is Composition => r.type === "Composition")!;
    expect(composition.components).toHaveLength(3);
    expect(composition.connections!.map(({ to }) => to)).toEqual([
      "bmi_c_cfe.ice_fraction_schaake",
      "bmi_c_cfe.ice_fraction_xinanjiang",
      "bmi_c_cfe.soil_moisture_profile",
    ]);
    const sloth = modelsOf(resources)[0]!;
    expect(sloth.ports!.map(({ name: port, field }) => [port, field.unit])).toEqual([
      ["sloth_ice_fraction_schaake", "m"],
      ["sloth_ice_fraction_xinanjiang", "1"],
      ["sloth_smp", "1"],
      ["z", undefined],
    ]);
  });
});

it.skipIf(!present)("no sample of another format is claimed", () => {
  const others = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0]!)
    .filter(
      (path) => path !== "" && !/^(?:onnx|ymmsl|hydro-coupling|fmi)\//.test(path) && existsSync(join(samples, path)),
    );
  expect(others.length).toBeGreaterThan(500);
  const claimed = others.filter(
    (path) =>
      adapter.detect(new Uint8Array(readFileSync(join(samples, path)).subarray(0, 65_536)), { name: path }).confidence >
      0,
  );
  expect(claimed).toEqual([]);
});
