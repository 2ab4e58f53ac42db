// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { city } from "./city-text.js";
import { decode } from "./run-adapter.js";

const BUILDINGS = 300_000;
const MIB = 1024 * 1024;
let folder: string;

/** A document of one line: each building a box with eight vertices of its own, the vertices after the city objects. */
function writeCity(path: string, buildings: number): void {
  const file = openSync(path, "w");
  writeSync(
    file,
    '{"type":"CityJSON","version":"2.0","transform":{"scale":[0.001,0.001,0.001],"translate":[84000,446000,0]},"CityObjects":{',
  );
  for (let i = 0; i < buildings; i += 1000) {
    let text = "";
    for (let b = i; b < i + 1000; b++) text += `${b === 0 ? "" : ","}"GUID_${b}":${building(b * 8)}`;
    writeSync(file, text);
  }
  writeSync(file, '},"vertices":[');
  for (let i = 0; i < buildings; i += 1000) {
    let text = "";
    for (let b = i; b < i + 1000; b++) {
      const [x, y] = [(b % 1000) * 20_000, Math.floor(b / 1000) * 20_000];
      for (const z of [0, 9000])
        text += `${b + z === 0 ? "" : ","}[${x},${y},${z}],[${x + 9000},${y},${z}],[${x + 9000},${y + 9000},${z}],[${x},${y + 9000},${z}]`;
    }
    writeSync(file, text);
  }
  writeSync(file, "]}");
  closeSync(file);
}

function building(v: number): string {
  const face = (...k: number[]) => `[[${k.map((n) => v + n).join(",")}]]`;
  const faces = [
    face(0, 3, 2, 1),
    face(4, 5, 6, 7),
    face(0, 1, 5, 4),
    face(1, 2, 6, 5),
    face(2, 3, 7, 6),
    face(3, 0, 4, 7),
  ];
  return `{"type":"Building","attributes":{"measuredHeight":9.${v % 10},"roofType":"flat"},"geometry":[{"type":"Solid","lod":"1","boundaries":[[${faces.join(",")}]]}]}`;
}

/** Decodes in a process of its own with a small heap; returns the counts and the peak of its memory. */
function decodeApart(path: string): {
  readonly outcome: string;
  readonly resources: number;
  readonly findings: number;
  readonly peak: number;
} {
  const script = `
    import { openFile } from "@jiku/adapter/host";
    import { adapter } from "@jiku/adapter-city";
    const { input, close } = await openFile(process.argv[1]);
    let findings = 0, end;
    for await (const event of adapter.decode(input, { base: "https://data.example.org/c#", arrays: "reference", inlineLimit: 4096 })) {
      if (event.kind === "finding") findings++;
      if (event.kind === "end") end = event;
    }
    await close();
    console.log(JSON.stringify({ ...end, findings, peak: process.resourceUsage().maxRSS * 1024 }));`;
  const node = ["--max-old-space-size=128", "--input-type=module", "-e", script, path];
  return JSON.parse(execFileSync(process.execPath, node, { cwd: import.meta.dirname, encoding: "utf8" }));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jiku-city-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reads 300,000 buildings on one line with a heap of 128 MiB", { timeout: 600_000 }, () => {
  const small = join(folder, "small.city.json");
  const large = join(folder, "large.city.json");
  writeCity(small, 3000);
  writeCity(large, BUILDINGS);
  const few = decodeApart(small);
  const many = decodeApart(large);
  expect(few).toMatchObject({ outcome: "complete", findings: 0, resources: 3000 * 3 + 4 });
  expect(many).toMatchObject({ outcome: "complete", findings: 0, resources: BUILDINGS * 3 + 4 });
  console.log(
    `${Math.round(statSync(large).size / MIB)} MiB read, peak ${Math.round(many.peak / MIB)} MiB, of a small file ${Math.round(few.peak / MIB)} MiB`,
  );
  expect(many.peak - few.peak).toBeLessThan(200 * MIB);
});

/** A city object of exactly so many bytes, in strings that are each short enough. */
function objectOf(bytes: number): string {
  const frame = '{"type":"Building","attributes":{"t":[]}}';
  const text = (length: number) => `"${"x".repeat(length - 2)}"`;
  const parts: string[] = [];
  let left = bytes - frame.length;
  while (left > 10 * MIB) {
    parts.push(text(9 * MIB));
    left -= 9 * MIB + 1;
  }
  parts.push(text(left));
  return frame.replace("[]", `[${parts.join(",")}]`);
}

describe("a city object", () => {
  it.each([
    [64 * MIB, [], 2],
    [64 * MIB + 1, ["AD-105"], 1],
  ])("of %i bytes", async (bytes, codes, entities) => {
    const object = objectOf(bytes);
    expect(object.length).toBe(bytes);
    const { findings, resources, end } = await decode(
      city({ objects: `"long":${object},"b":{"type":"Road"}`, vertices: "[]" }),
    );
    expect(findings.map((f) => f.code)).toEqual(codes);
    expect(resources.filter((r) => r.type === "Entity")).toHaveLength(entities);
    expect(end.outcome).toBe(codes.length === 0 ? "complete" : "invalid");
  });
});
