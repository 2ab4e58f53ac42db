// SPDX-License-Identifier: Apache-2.0
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memorySink } from "@jiku/adapter";
import { type DrivenAdapter, driveAdapter, readPackage } from "@jiku/conformance/drive";
import type { Resource } from "@jiku/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const RIG = fileURLToPath(new URL("adapters/rig", import.meta.url));
const GAUGE = fileURLToPath(new URL("../controls/gauge/", import.meta.url));
const OPTIONS = { arrays: "reference" } as const;
let home: string;
let driven: DrivenAdapter | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "jiku-"));
});
afterEach(async () => {
  await driven?.close();
  rmSync(home, { recursive: true, force: true });
});

describe.each([true, false])("an adapter that sends more than is taken (in a process: %s)", (isolate) => {
  const ALL = 30_000;

  async function flooding(): Promise<AsyncIterator<unknown>> {
    cpSync(RIG, home, { recursive: true });
    const file = join(home, "flood.rig");
    writeFileSync(file, `rig\tflood\t${ALL}`);
    driven = await driveAdapter(readPackage(home), { isolate, seconds: 60 });
    const call = { format: "rig", base: "x:", input: { file, root: home }, options: OPTIONS, bytes: 1 };
    return driven.decode(call)[Symbol.asyncIterator]();
  }

  it("has to wait", async () => {
    const events = await flooding();
    await events.next();
    const path = join(home, "sent");
    const sent = (): number => (existsSync(path) ? Number(readFileSync(path, "utf8")) : 0);
    for (let before = -1, same = 0; same < 5; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const now = sent();
      same = now > 0 && now === before ? same + 1 : 0;
      before = now;
    }
    expect(sent()).toBeLessThan(ALL / 3);
    let taken = 1;
    for (let next = await events.next(); next.done !== true; next = await events.next()) taken++;
    expect(taken).toBe(ALL + 1);
  });

  it("is ended when nobody wants the rest, and reads the next file", async () => {
    const events = await flooding();
    await events.next();
    await events.return?.();
    const file = join(home, "next.rig");
    writeFileSync(file, "rig\tnothing");
    const kinds: string[] = [];
    const call = { format: "rig", base: "x:", input: { file }, options: OPTIONS, bytes: 1 };
    for await (const { kind } of driven?.decode(call) ?? []) kinds.push(kind);
    expect(kinds).toEqual(["resource", "finding", "end"]);
  });
});

describe.each(["python", "typescript"])("the gauge codec in %s", (language) => {
  it("detects, decodes and encodes", async () => {
    driven = await driveAdapter(readPackage(join(GAUGE, language)), { isolate: false, seconds: 10 });
    const file = join(GAUGE, "python/samples/tide.gauge");
    const bytes = readFileSync(file);
    expect(await driven.detect(bytes, { name: "tide.gauge" })).toMatchObject({ format: "gauge", confidence: 3 });
    const resources: Resource[] = [];
    const call = { format: "gauge", base: "https://data.example.org/", input: { file }, options: OPTIONS, bytes: 1 };
    for await (const event of driven.decode(call)) if (event.kind === "resource") resources.push(event.resource);
    expect(resources.length).toBeGreaterThan(3);
    const sink = memorySink();
    const kinds: string[] = [];
    async function* each(): AsyncGenerator<Resource> {
      yield* resources;
    }
    for await (const event of driven.encode(each(), sink, { format: "gauge", sidecar: false, canonical: true }))
      kinds.push(event.kind === "end" ? event.outcome : event.kind);
    expect(kinds.at(-1)).toBe("complete");
    expect([...sink.files.values()].map((one) => one.length > 100)).toEqual([true]);
  });
});
