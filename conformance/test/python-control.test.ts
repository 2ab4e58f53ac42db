// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnyResource } from "@jiku/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adapter } from "../controls/gauge/typescript/src/index.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { openPackage, readPackage } from "../src/drive/open-package.js";
import { outcomeOf, type Subject } from "../src/subject.js";

const now = (): number => performance.now();
const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const PYTHON = path("controls/gauge/python");

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.warn("python3 is missing: the Python control was not compared with the TypeScript control");

describe("copies of the Python kit", () => {
  const kit = readFileSync(path("kits/python/jiku_adapter.py"), "utf8");

  it.each(["controls/gauge/python", "templates/python"])("%s has the kit as it is", (folder) => {
    expect(readFileSync(path(`${folder}/jiku_adapter.py`), "utf8")).toBe(kit);
  });

  it("claims what the TypeScript control claims", () => {
    const { concepts, claims, findings, subset } = readPackage(PYTHON).manifest;
    expect({ concepts, claims, findings, subset }).toEqual({
      concepts: adapter.manifest.concepts,
      claims: adapter.manifest.claims,
      findings: adapter.manifest.findings,
      subset: adapter.manifest.subset,
    });
    expect(readFileSync(`${PYTHON}/profiles/gauge.yaml`, "utf8")).toBe(
      readFileSync(path("controls/gauge/gauge.yaml"), "utf8"),
    );
  });
});

describe.skipIf(!hasPython)("the Python control", () => {
  const typescript = directSubject(adapter, now);
  let python: Subject;

  beforeAll(async () => {
    python = await openPackage(readPackage(PYTHON), now);
  });
  afterAll(() => python.close());

  it.each(samples())("reads $name as the TypeScript control does", async ({ bytes }) => {
    for (const declared of [undefined, { crs: "EPSG:6668", unit: "cm" }])
      expect(await told(python, bytes, declared)).toEqual(await told(typescript, bytes, declared));
  });

  it("reads byte by byte what it reads at once", async () => {
    for (const { bytes } of samples())
      expect(await told(python, bytes, undefined, [1])).toEqual(await told(python, bytes));
  });

  it.each(FAULTY)("finds in %j what the TypeScript control finds", async (text) => {
    const bytes = Buffer.from(text, "latin1");
    expect(await told(python, bytes)).toEqual(await told(typescript, bytes));
  });

  it("writes the bytes that the TypeScript control writes", async () => {
    for (const resources of [...(await decodedSamples(typescript)), NUMBERS.map(observation)])
      for (const canonical of [false, true]) {
        const request = { format: "gauge", resources, canonical };
        const [one, other] = [await python.encode(request), await typescript.encode(request)];
        expect(outcomeOf(one.events)).toBe("complete");
        expect(textsOf(one.files)).toEqual(textsOf(other.files));
      }
  });

  it("keeps in the sidecar what has no place, and reads it there", async () => {
    const resources = [{ ...observation(1), description: { ja: "潮位\u0001" } } as AnyResource];
    for (const [writer, reader] of [
      [python, typescript],
      [typescript, python],
    ] as const) {
      const { files } = await writer.encode({ format: "gauge", resources, sidecar: true });
      const { events } = await reader.decode({ format: "gauge", files, base: BASE });
      expect(events.flatMap((event) => (event.kind === "resource" ? [event.resource] : []))).toEqual(resources);
    }
  });

  it("tells of exceptions and unknown requests in one line, whatever the locale", () => {
    const requests = [
      { id: "a", op: "decode", format: "gauge", base: BASE, input: { file: "/nowhere/潮.gauge" }, options: {} },
      { id: "b", op: "read" },
      { id: "c", op: "feed", last: true },
      { id: "d", op: "bye" },
    ];
    const input = requests.map((request) => `${JSON.stringify(request)}\n`).join("");
    const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C", PYTHONIOENCODING: "ascii" };
    const { stdout, status } = spawnSync("python3", ["adapter.py"], { cwd: PYTHON, input, env, encoding: "utf8" });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines).toEqual([
      { id: "a", end: { threw: expect.stringContaining("潮") } },
      { id: "b", end: { outcome: "unsupported" } },
      { id: "c", end: { outcome: "unsupported" } },
      { id: "d", end: {} },
    ]);
  });
});

const BASE = "https://data.example.org/twin/";

/** Files of the samples of both controls. */
function samples(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return ["typescript", "python"].flatMap((control) => {
    const folder = path(`controls/gauge/${control}/samples`);
    return readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
  });
}

/** All that a decoder says, but for the texts. */
async function told(
  subject: Subject,
  bytes: Uint8Array,
  declared?: Readonly<Record<string, string>>,
  chunks?: readonly number[],
) {
  const request = { format: "gauge", files: { "x.gauge": bytes }, base: BASE };
  const { events } = await subject.decode({
    ...request,
    ...(declared === undefined ? {} : { declared }),
    ...(chunks === undefined ? {} : { chunks }),
  });
  return {
    outcome: outcomeOf(events),
    resources: events.flatMap((event) =>
      event.kind === "resource" ? [[event.resource, event.source, new Map(event.places)]] : [],
    ),
    findings: events
      .flatMap((event) => (event.kind === "finding" ? [event.finding] : []))
      .map(({ code, severity, location }) => JSON.stringify([code, severity, location.native]))
      .sort(),
  };
}

async function decodedSamples(subject: Subject): Promise<readonly (readonly AnyResource[])[]> {
  const all: (readonly AnyResource[])[] = [];
  for (const { bytes } of samples()) {
    const { events } = await subject.decode({ format: "gauge", files: { "x.gauge": bytes }, base: BASE });
    all.push(events.flatMap((event) => (event.kind === "resource" ? [event.resource as AnyResource] : [])));
  }
  return all;
}

function textsOf(files: Readonly<Record<string, Uint8Array>>): readonly (readonly [string, string])[] {
  return Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]);
}

const NUMBERS = [
  ...[1e21, 1e20, 123456789012345680000, 1e-7, 0.000001, -0, 5e-324, 1.7976931348623157e308, 2 ** 53, -(2 ** 53)],
  ...[0.1, 2 / 3, 1e23, 4.35, 100, -1.5e-9, 9007199254740991, 123456789.12345679],
];

function observation(value: number, n = 0): AnyResource {
  return {
    id: `https://data.example.org/number/${String(n).padStart(2, "0")}`,
    type: "Observation",
    featureOfInterest: "https://data.example.org/station",
    observedProperty: "https://data.example.org/property",
    result: { kind: "quantity", value },
  } as unknown as AnyResource;
}

/** Latin-1: one character a byte. */
const FAULTY: readonly string[] = [
  "",
  "\n",
  "gau",
  "gauge\t1\n",
  "gauge\t2\nx\n",
  "\xef\xbb\xbfgauge\t1\nend\t0\n",
  "gauge\t1\r\nend\t0\r\n",
  "gauge\t1\nend\t01\n",
  "gauge\t1\nend\t0\n\n",
  "gauge\t1\nsource\tx\t\t\t\nsou\xc3",
  "gauge\t1\nsource\t\xff\t\t\t\nend\t1\n",
  "gauge\t1\n\nthing\tx\nsource\tx\nend\t3\n",
  "gauge\t1\nsource\ta b\tnone\ta\\qb\t2026-02-30\nend\t1\n",
  "gauge\t1\nsource\ta\x01b\t\tx\x7f\t2026\nend\t1\n",
  "gauge\t1\nstation\ts\turn:x\t\t1\t\ntype\ts\turn:y\nend\t2\n",
  "gauge\t1\nstation\ts\turn:x\t\t\t\nend\t1\n",
  "gauge\t1\nstation\ts\t\t9007199254740993\t1e400\t1e-400\nend\t1\n",
  "gauge\t1\nproperty\tp\t\t\nproperty\tp\t\tm\ntype\tp\turn:x\nlabel\tq\ten\tx\nend\t4\n",
  "gauge\t1\nproperty\tp\t\t\nlabel\tp\te\tx\nlabel\tp\ten\tx\nlabel\tp\ten\ty\nend\t4\n",
  "gauge\t1\nvalue\tv\ts\tp\tguessed\t2026/x\t25:00\t?bad\ta b\t-1\nend\t1\n",
];
