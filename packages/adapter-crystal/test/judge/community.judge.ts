// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { decode, encode } from "../run-adapter.js";

const folder = mkdtempSync(join(tmpdir(), "jiku-crystal-"));
const shared = join(import.meta.dirname, "../../../../../shared/samples");
const own = join(import.meta.dirname, "../../samples");
const python = inject("judgePythons").crystal;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The native files of a folder, with those of the shared samples where they are at hand. */
function files(name: string, pattern: RegExp): readonly string[] {
  const others = join(shared, name);
  const found = [own, ...(existsSync(others) ? [others] : [])];
  if (found.length === 1) console.warn(`the shared samples of ${name} are absent; only our own are judged`);
  return found.flatMap((one) =>
    readdirSync(one)
      .filter((file) => pattern.test(file))
      .map((file) => join(one, file)),
  );
}

async function convert(path: string, format: string): Promise<string | undefined> {
  const { resources } = await decode(path.split("/").at(-1) as string, new Uint8Array(readFileSync(path)));
  const { text } = await encode(resources, { format, canonical: true });
  if (text === undefined) return undefined;
  const out = join(folder, `${path.split("/").at(-1)}.${format === "cif" ? "cif" : "json"}`);
  writeFileSync(out, text);
  return out;
}

function judge(paths: readonly string[]): readonly unknown[] {
  const script = join(import.meta.dirname, "read-judge.py");
  const run = spawnSync(python as string, [script], {
    input: JSON.stringify(paths),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as unknown[];
}

const CIF = /\.cif$/;

describe.skipIf(python === undefined)("gemmi", () => {
  it("reads the CIF that is written as it reads the one that was read", async () => {
    const natives = [...files("cif", CIF), ...files("mmcif", /^[^.]*__.*\.cif$/)];
    const written = await Promise.all(natives.map((path) => convert(path, "cif")));
    expect(written).not.toContain(undefined);
    const [before, after] = [judge(natives), judge(written as string[])];
    expect(after).toEqual(before);
  }, 120_000);

  it("reads the CIF that an OPTIMADE answer becomes with its cell and as many sites", async () => {
    const natives = files("optimade", /structures\.json$/);
    const written = (await Promise.all(natives.map((path) => convert(path, "cif")))) as string[];
    for (const answer of judge(written)) {
      expect(answer).not.toHaveProperty("error");
      for (const block of Object.values(answer as Record<string, { sites: unknown[]; cell: number[] }>))
        expect(block.cell.every((one) => one > 0)).toBe(true);
    }
  }, 120_000);

  it("completes the sites by symmetry as we do", async () => {
    // Two elements that share a site are one site of OPTIMADE and two of gemmi; DDLm names are unknown to it.
    const natives = files("cif", CIF).filter((path) => !/peptide|1008355|cif_core|Cartn|janus/.test(path));
    const written = await Promise.all(natives.map((path) => convert(path, "optimade")));
    const read = judge(natives) as readonly Record<string, { whole: number }>[];
    let compared = 0;
    written.forEach((path, i) => {
      if (path === undefined) return;
      const { data } = JSON.parse(readFileSync(path, "utf8")) as { data: { attributes: { nsites: number } }[] };
      expect(
        data.map(({ attributes }) => attributes.nsites),
        path,
      ).toEqual(Object.values(read[i] as Record<string, { whole: number }>).map(({ whole }) => whole));
      compared++;
    });
    expect(compared).toBeGreaterThan(0);
  }, 120_000);
});

describe.skipIf(python === undefined)("optimade-python-tools", () => {
  it("accepts the OPTIMADE that is written", async () => {
    const natives = [...files("cif", CIF), ...files("optimade", /structures\.jsonl?$/)];
    const written = (await Promise.all(natives.map((path) => convert(path, "optimade")))).filter(
      (path): path is string => path !== undefined,
    );
    expect(written.length).toBeGreaterThan(2);
    expect(judge(written)).toEqual(written.map(() => "sound"));
  }, 120_000);
});
