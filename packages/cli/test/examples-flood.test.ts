// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  broughtBy,
  changedBy,
  changesOf,
  judged,
  packageOf,
  ran,
  root,
  rowOf,
  saidOf,
  textOf,
} from "./example-changes.js";
import { jiku } from "./jiku.js";

const folder = mkdtempSync(join(tmpdir(), "jiku-flood-"));
const whole = packageOf("flood");
const changes = changesOf("flood");
const before = await judged(whole);

function resource<T>(name: string): T {
  return whole.graph.find(({ id }) => id.endsWith(`/flood/${name}`)) as T;
}

describe("the flood example", () => {
  it("runs with Node alone and writes the bytes that are checked in", async () => {
    await ran("flood/run.mjs", [join(folder, "flood.json")]);
    for (const file of ["flood.json", "surrogate.onnx"])
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(root, "examples/flood", file)))).toBe(true);
  });

  it("passes both commands without an error or a warning", async () => {
    const couple = await jiku(["couple", "examples/flood/flood.json", "--format", "json"], { cwd: root });
    const { verdict, connections } = JSON.parse(couple.out) as {
      verdict: string;
      connections: { id: string; verdict: string }[];
    };
    expect([couple.code, couple.err, verdict]).toEqual([0, "", "mediatedLossy"]);
    expect(connections.map((one) => `${one.id} ${one.verdict}`)).toEqual([
      "rain compatible",
      "excess mediatedExact",
      "hour mediatedLossy",
      "level compatible",
      "peak compatible",
    ]);
    const args = ["validate", "--profile", "coupling", "--as-of", "2026-11-01", "--format", "json"];
    const validate = await jiku([...args, "examples/flood/flood.json"], { cwd: root });
    const { summary } = JSON.parse(validate.out) as { summary: object };
    expect([validate.code, summary]).toEqual([0, expect.objectContaining({ errors: 0, warnings: 0 })]);
  });

  it("holds every kind of resource of the loop", () => {
    const types = new Set(whole.graph.map(({ type }) => type));
    for (const type of ["Dataset", "Field", "Observation", "Model", "Operator", "Composition", "Run", "Belief"])
      expect(types).toContain(type);
    for (const type of ["Decision", "Action", "Evaluation", "Cycle", "RiskStatement", "Attestation", "Card", "Policy"])
      expect(types).toContain(type);
  });

  it("records who made each peak: the canal model exactly where the rain leaves the surrogate's domain", () => {
    const { ranges } = resource<{ ranges: { maker: { values: number[] } } }>("field/peak");
    const handed = ranges.maker.values.filter((maker) => maker === 1).length;
    expect([handed, ranges.maker.values.length]).toEqual([3, 40]);
    expect(resource<{ domainStatus: string }>("run/quick").domainStatus).toBe("fallbackUsed");
  });

  it("says in its ONNX file what the surrogate takes, so that cells are refused where a catchment is asked for", async () => {
    const files = ["--catalogue", "examples/flood/flood.json", "examples/flood/surrogate.onnx"];
    const validate = await jiku(["validate", "--profile", "coupling", "--format", "json", ...files], { cwd: root });
    const { summary } = JSON.parse(validate.out) as { summary: object };
    expect([validate.code, summary]).toEqual([0, expect.objectContaining({ errors: 0, warnings: 0 })]);
    const ends = ["examples/flood/flood.json#radar.rain", "examples/flood/surrogate.onnx"];
    const couple = await jiku(["couple", ...ends], { cwd: root });
    expect([couple.code, couple.out]).toEqual([1, expect.stringMatching(/CPL-022 +incompatible/)]);
  });

  it("has a proof that its key made, and no other content passes it", async () => {
    const { exampleKey, isSignedBy } = (await import(join(root, "examples/lib/proof.mjs"))) as {
      exampleKey(text: string): object;
      isSignedBy(attestation: object, key: object): boolean;
    };
    const key = exampleKey("the key of the flood example, known to everybody");
    const attestation = resource<object>("attestation/models");
    expect(isSignedBy(attestation, key)).toBe(true);
    expect(isSignedBy({ ...attestation, issuedAt: "2026-08-02T00:00:00Z" }, key)).toBe(false);
  });
});

describe("each change of the flood example", () => {
  it("has a name of its own", () => {
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it.each(changes.map((change) => [change.id, change] as const))(
    "%s brings what it says, and nothing else",
    async (_, change) => {
      expect(broughtBy(change, before, await judged(await changedBy(whole, change)))).toEqual(saidOf(change));
    },
  );

  it.each([["en", "README.md"] as const, ["ja", "README.ja.md"] as const])(
    "stands in the table (%s)",
    (language, file) => {
      const rows = textOf("flood", file)
        .split("\n")
        .filter((line) => /^\| `.*`[A-Z]{2,3}-\d+`/.test(line));
      expect(rows).toEqual(changes.map((change) => rowOf(change, before, language)));
    },
  );

  it("can be made and judged by the commands of the README", async () => {
    const path = join(folder, "changed.json");
    expect(await ran("change.mjs", ["flood", "vertical-datum", path])).toContain("vertical datum");
    const { code, out } = await jiku(["couple", path], { cwd: folder });
    expect([code, out]).toEqual([1, expect.stringContaining("CPL-021")]);
  });
});
