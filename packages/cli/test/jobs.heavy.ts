// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const folder = mkdtempSync(join(tmpdir(), "jiku-jobs-"));
const EXAMPLE = "https://data.example.org";

/** Gauges first, then levels that name them and each other; some are wrong, and some lines are no records. */
function stream(count: number, prefix: string): string {
  const gauges = Array.from({ length: 20 }, (_, i) => ({
    id: `${EXAMPLE}/gauge/${i}`,
    type: "Entity",
    entityTypes: [`${EXAMPLE}/type/Gauge`],
    existence: { start: "1988-04-01", end: i === 7 ? "1987-04-01" : ".." },
  }));
  const property = { id: `${EXAMPLE}/level`, type: "Property", label: { en: "level" }, unit: "m", nature: "intensive" };
  const levels = Array.from({ length: count }, (_, i) => ({
    id: `${EXAMPLE}/${prefix}/${i % 997 === 996 ? i - 900 : i}`,
    type: "Observation",
    origin: "measured",
    observedProperty: `${EXAMPLE}/level`,
    featureOfInterest: `${EXAMPLE}/gauge/${i % 251 === 250 ? 99 : i % 20}`,
    ...(i % 3 === 0 ? { sameAs: [`${EXAMPLE}/${prefix}/${(i * 7919) % count}`] } : {}),
    phenomenonTime: { at: i % 401 === 400 ? "2026-02-30T00:00:00Z" : "2026-09-01T00:00:00Z" },
    result: { kind: "quantity", value: i % 7, unit: i % 503 === 502 ? "s" : "m" },
  }));
  const lines = [...gauges, property, ...levels].map((value) => JSON.stringify(value));
  lines[count >> 1] = "{ no record";
  return lines.join("\n");
}

const HEADER = '{"@context":"https://w3id.org/jiku/v1/context.jsonld","jiku":"1.0"}\n';
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  jiku(["validate", ...args], { cwd: folder, env });

beforeAll(() => {
  writeFileSync(join(folder, "a.ndjson"), HEADER + stream(2600, "a"));
  writeFileSync(join(folder, "b.ndjson"), (HEADER + stream(700, "b")).replaceAll("\n", "\r\n"));
  writeFileSync(join(folder, "open.ndjson"), stream(900, "open"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives the same report on any number of threads", async () => {
  const args = ["a.ndjson", "--format", "json", "--profile", "exchange"];
  const one = await run(args);
  expect(one.code).toBe(1);
  for (const code of ["AD-102", "ID-01", "ID-02", "TM-03"]) expect(one.out).toContain(`"${code}"`);
  for (const jobs of ["2", "3", "7"]) expect(await run([...args, "--jobs", jobs])).toEqual(one);
});

it.each(["text", "ndjson", "sarif", "junit", "github"])("and as %s", async (format) => {
  const args = ["b.ndjson", "--format", format];
  expect(await run([...args, "--jobs", "2"])).toEqual(await run(args));
});

it.each([
  [["a.ndjson", "b.ndjson", "--together", "--max-findings", "5"]],
  [["b.ndjson", "--catalogue", "a.ndjson"]],
  [["open.ndjson", "--max-record", "300"]],
  [[".", "--max-findings", "0"]],
])("and with %j", async (args) => {
  const json = [...args, "--format", "json"];
  expect(await run([...json, "--jobs", "3"])).toEqual(await run(json));
});

it("and held against a baseline that was written by several", async () => {
  const known = (jobs: string) => run(["b.ndjson", "--write-baseline", `known-${jobs}.json`, "--jobs", jobs]);
  expect((await known("1")).out).toBe((await known("2")).out);
  expect(readFileSync(join(folder, "known-2.json"), "utf8")).toBe(readFileSync(join(folder, "known-1.json"), "utf8"));
  const held = (jobs: string) => run(["b.ndjson", "--baseline", "known-1.json", "--format", "json", "--jobs", jobs]);
  expect(await held("2")).toEqual(await held("1"));
});

it("ends with one line when a thread is lost", async () => {
  const crash = join(folder, "crash.mjs");
  writeFileSync(
    crash,
    `import { isMainThread, workerData } from "node:worker_threads";
if (!isMainThread && workerData?.jobs !== undefined) setTimeout(() => process.exit(7), 20);`,
  );
  const lost = await run(["a.ndjson", "--jobs", "2"], { NODE_OPTIONS: `--import=${pathToFileURL(crash).href}` });
  expect(lost.code).toBe(2);
  expect(lost.err).toMatch(/^jiku: .*a thread ended with 7.*\n$/);
});

it("puts an index aside that is larger than its memory, and leaves nothing behind", async () => {
  const spill = mkdtempSync(join(folder, "spill-"));
  const args = ["a.ndjson", "--format", "json"];
  const whole = await run(args);
  expect(await run([...args, "--index-memory", "4k", "--spill", spill])).toEqual(whole);
  expect(await run([...args, "--index-memory", "8k", "--spill", spill, "--jobs", "2"])).toEqual(whole);
  expect(readdirSync(spill)).toEqual([]);
});

it("refuses what cannot be", async () => {
  for (const [args, text] of [
    [["--jobs", "0"], '--jobs: "0" is not a whole number from 1 to 256'],
    [["--index-memory", "much"], '--index-memory: "much" is not a size such as 64MiB'],
    [["--spill", "nowhere"], '--spill: "nowhere" is not a folder'],
  ] as const)
    expect(await run(["a.ndjson", ...args])).toEqual({ code: 2, out: "", err: `jiku: ${text}\n` });
});

it("judges several files at a time, and tells of them in order", async () => {
  const files = join(folder, "many");
  mkdirSync(files);
  for (let i = 0; i < 12; i++) writeFileSync(join(files, `${i}.ndjson`), stream(i % 3 === 0 ? 200 : 3, `many-${i}`));
  writeFileSync(join(files, "note.txt"), "no data");
  const args = ["many", "b.ndjson", "--catalogue", "a.ndjson", "--format", "json"];
  expect(await run([...args, "--jobs", "3"])).toEqual(await run(args));
});
