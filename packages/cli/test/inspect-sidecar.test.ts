// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-sidecar-")));
  writeFileSync(join(cwd, "tide.csv"), "t,level\n1,2.5\n2,2.75\n");
  writeFileSync(join(cwd, "note.json"), '{"a": 1}');
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("inspect --sidecar", () => {
  it("prints the proposal, and with --out writes it whole", async () => {
    const shown = await jiku(["inspect", "--sidecar", "tide.csv"], { cwd });
    expect([shown.code, shown.err]).toEqual([0, ""]);
    expect(JSON.parse(shown.out)).toMatchObject({ rows: null, columns: { level: { role: null, unit: null } } });
    const written = await jiku(["inspect", "--sidecar", "tide.csv", "--out", "draft.json"], { cwd });
    expect([written.code, written.out]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "draft.json"), "utf8")).toBe(shown.out);
  });

  it("filled in and put beside the table, it gives the units that were missed", async () => {
    const codes = async () => {
      const { out } = await jiku(["validate", "--format", "json", "tide.csv"], { cwd });
      const { files } = JSON.parse(out) as { files: { findings: { code: string }[] }[] };
      return files.flatMap(({ findings }) => findings.map(({ code }) => code));
    };
    expect(await codes()).toContain("QU-15");
    const { out } = await jiku(["inspect", "--sidecar", "tide.csv"], { cwd });
    const filled = out.replace('"rows": null', '"rows": "array"').replaceAll('"unit": null', '"unit": "m"');
    writeFileSync(join(cwd, "tide.csv.jiku.json"), filled);
    expect(await codes()).not.toContain("QU-15");
    rmSync(join(cwd, "tide.csv.jiku.json"));
  });

  it("refuses what is no table, and more than one file, and writes nothing then", async () => {
    const other = await jiku(["inspect", "--sidecar", "note.json", "--out", "none.json"], { cwd });
    expect(other.code).toBe(1);
    expect(other.err).toContain("note.json");
    expect(existsSync(join(cwd, "none.json"))).toBe(false);
    const two = await jiku(["inspect", "--sidecar", "--lang", "ja", "tide.csv", "note.json"], { cwd });
    expect([two.code, two.err]).toEqual([2, "jiku: --sidecarには1つのファイルを渡す\n"]);
  });
});
