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

const folder = mkdtempSync(join(tmpdir(), "jiku-materials-"));
const whole = packageOf("materials");
const changes = changesOf("materials");
const before = await judged(whole);

describe("the materials example", () => {
  it("runs with Node alone and writes the bytes that are checked in", async () => {
    const path = join(folder, "materials.json");
    await ran("materials/run.mjs", [path]);
    expect(readFileSync(path).equals(readFileSync(join(root, "examples/materials/materials.json")))).toBe(true);
  });

  it("passes both commands without an error or a warning", async () => {
    const couple = await jiku(["couple", "examples/materials/materials.json", "--format", "json"], { cwd: root });
    const { verdict, connections } = JSON.parse(couple.out) as {
      verdict: string;
      connections: { id: string; verdict: string }[];
    };
    expect([couple.code, couple.err, verdict]).toEqual([0, "", "mediatedLossy"]);
    expect(connections.map((one) => `${one.id} ${one.verdict}`)).toEqual([
      "distance compatible",
      "energy compatible",
      "stiffness mediatedLossy",
      "load compatible",
      "tip compatible",
    ]);
    const args = ["validate", "--profile", "coupling", "--as-of", "2026-11-01", "--format", "json"];
    const validate = await jiku([...args, "examples/materials/materials.json"], { cwd: root });
    const { summary } = JSON.parse(validate.out) as { summary: object };
    expect([validate.code, summary]).toEqual([0, expect.objectContaining({ errors: 0, warnings: 0 })]);
  });

  it("finds the stiffness of the lattice sum again in dynamics near absolute zero", async () => {
    const { equilibrium, stiffnessAtRest } = (await import(join(root, "examples/materials/models/crystal.mjs"))) as {
      equilibrium(pair: readonly number[]): number;
      stiffnessAtRest(pair: readonly number[]): readonly [number, number, number];
    };
    const { stressOf } = (await import(join(root, "examples/materials/models/dynamics.mjs"))) as {
      stressOf(pair: readonly number[], constant: number, how: object): { readonly blocks: readonly number[][] };
    };
    const pair = [928, 37.46];
    const slope = (key: string, k: number) => {
      const [up, down] = [0.01, -0.01].map((size) =>
        stressOf(pair, equilibrium(pair), { [key]: size, temperature: 1, settling: 10, means: 1 }).blocks.map(
          (block) => block[k] ?? Number.NaN,
        ),
      );
      return ((up?.[0] ?? Number.NaN) - (down?.[0] ?? Number.NaN)) / 0.02;
    };
    const [c11, , c44] = stiffnessAtRest(pair);
    expect(slope("strain", 0) / c11).toBeCloseTo(1, 2);
    expect(slope("shear", 2) / c44).toBeCloseTo(1, 2);
  });

  it("bends a beam as the formula for a load over its whole length does", async () => {
    const { HEIGHT, LENGTH, PARTS, ROOT, tipHeight, WIDTH } = (await import(
      join(root, "examples/materials/models/beam.mjs")
    )) as {
      readonly [name in "HEIGHT" | "LENGTH" | "PARTS" | "ROOT" | "WIDTH"]: number;
    } & { tipHeight(modulus: number, load: readonly number[], isLoaded: readonly boolean[]): number };
    const [modulus, load] = [150e9, 900];
    const tip = tipHeight(modulus, new Array<number>(PARTS).fill(load), new Array<boolean>(PARTS).fill(true));
    const exact = (load * LENGTH ** 4) / (8 * ((modulus * WIDTH * HEIGHT ** 3) / 12));
    expect((ROOT - tip) / exact).toBeCloseTo(1, 2);
  });

  it("homogenises an isotropic crystal to its own modulus", async () => {
    const { voigtReussHill } = (await import(join(root, "examples/materials/models/homogenise.mjs"))) as {
      voigtReussHill(constants: readonly number[]): { voigt: number; reuss: number; hill: number };
    };
    const [lame, shear] = [90, 40];
    const exact = (shear * (3 * lame + 2 * shear)) / (lame + shear);
    for (const value of Object.values(voigtReussHill([lame + 2 * shear, lame, shear])))
      expect(value).toBeCloseTo(exact, 9);
    const { voigt, reuss, hill } = voigtReussHill([148, 89, 94]);
    expect(reuss < hill && hill < voigt).toBe(true);
  });
});

describe("each change of the materials example", () => {
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
      const rows = textOf("materials", file)
        .split("\n")
        .filter((line) => /^\| `.*`[A-Z]{2,3}-\d+`/.test(line));
      expect(rows).toEqual(changes.map((change) => rowOf(change, before, language)));
    },
  );

  it("can be made and judged by the commands of the README", async () => {
    const path = join(folder, "changed.json");
    expect(await ran("change.mjs", ["materials", "double-counting", path])).toContain("once more");
    const { code, out } = await jiku(["couple", path], { cwd: folder });
    expect([code, out]).toEqual([1, expect.stringContaining("CPL-064")]);
  });
});
