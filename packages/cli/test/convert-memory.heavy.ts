// SPDX-License-Identifier: Apache-2.0
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const MB = 1_000_000;

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-convert-memory-")));
  writeFileSync(
    join(cwd, "peak.mjs"),
    'import { writeFileSync } from "node:fs";\n' +
      `process.on("exit", () => writeFileSync(${JSON.stringify(join(cwd, "peak"))}, String(process.resourceUsage().maxRSS * 1024)));\n`,
  );
});

afterAll(() => rmSync(cwd, { recursive: true }));

/** A stream of so many observations, some 640 bytes each. */
function river(name: string, count: number): void {
  const fd = openSync(join(cwd, name), "w");
  const base = "https://data.example.org/river";
  const lines = [
    { id: `${base}/gauge`, type: "Entity", entityTypes: ["schema:Place"] },
    { id: `${base}/level`, type: "Property", label: { en: "Level" }, quantityKind: "quantitykind:Height", unit: "m" },
  ].map((resource) => JSON.stringify(resource));
  for (let i = 0; i < count; i++) {
    lines.push(
      JSON.stringify({
        id: `${base}/observation/${i}`,
        type: "Observation",
        origin: "measured",
        description: { en: `Reading ${i} of the gauge at the ford`, ja: `浅瀬の水位計の読み${i}`.repeat(8) },
        featureOfInterest: `${base}/gauge`,
        observedProperty: `${base}/level`,
        phenomenonTime: { at: "2026-04-01T00:00:00Z" },
        result: { kind: "quantity", value: 1 + (i % 977) / 1000, unit: "m" },
      }),
    );
    if (lines.length > 2000) writeSync(fd, `${lines.splice(0).join("\n")}\n`);
  }
  writeSync(fd, `${lines.join("\n")}\n`);
  closeSync(fd);
}

/** Peak of resident memory, in bytes. */
async function peakOf(name: string): Promise<number> {
  const args = ["convert", name, "--to", "nq", "--enrich", "-o", `${name}.nq`, "-q"];
  const env = { NODE_OPTIONS: `--import ${join(cwd, "peak.mjs")}` };
  expect(await jiku(args, { cwd, env })).toEqual({ code: 0, out: "", err: "" });
  return Number(readFileSync(join(cwd, "peak"), "utf8"));
}

it("does not grow with the file, from 20 to 80 MB", async () => {
  river("small.ndjson", 25_000);
  river("large.ndjson", 100_000);
  const small = await peakOf("small.ndjson");
  const large = await peakOf("large.ndjson");
  expect(large).toBeLessThan(200 * MB);
  expect(large - small).toBeLessThan(40 * MB);
});
