// SPDX-License-Identifier: Apache-2.0
import { createLift, memorySpool, validate } from "@jiku/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, fixture } from "./run-adapter.js";

const FIXTURES = ["plain-1.0.city.json", "house-1.1.city.json", "district-2.0.city.json", "sequence-2.0.city.jsonl"];
const bytesOf = (name: string) => new TextEncoder().encode(fixture(name));

/** Every length of the smallest fixture; of others each eleventh, those around the ends of lines, and the last ones. */
function cuts(bytes: Uint8Array, name: string): readonly number[] {
  const lengths = Array.from({ length: bytes.length }, (_, n) => n);
  if (name === FIXTURES[0]) return lengths;
  const isLineEnd = (n: number): boolean => bytes[n] === 0x0a || bytes[n - 1] === 0x0a;
  return lengths.filter((n) => n % 11 === 0 || n > bytes.length - 20 || (name.endsWith(".jsonl") && isLineEnd(n)));
}

describe.each(FIXTURES)("%s", (name) => {
  it("gives the same events in every partition into chunks", async () => {
    const whole = await decode(bytesOf(name));
    for (const chunkSize of [1, 2, 3, 7, 64, 1000])
      expect((await decode(bytesOf(name), { chunkSize })).events).toEqual(whole.events);
  });

  it("never throws on a prefix, and never calls one complete that is no document of its own", async () => {
    const bytes = bytesOf(name);
    const isSequence = name.endsWith(".jsonl");
    for (const length of cuts(bytes, name)) {
      const prefix = bytes.subarray(0, length);
      const { end, findings } = await decode(prefix);
      const rest = new TextDecoder().decode(bytes.subarray(length));
      const wholeLines = isSequence && length > 0 && (bytes[length - 1] === 0x0a || bytes[length] === 0x0a);
      const whole = wholeLines || rest.trim() === "";
      expect([length, end.outcome], rest.slice(0, 20)).toEqual([length, whole ? "complete" : "invalid"]);
      if (!whole) expect(findings.some((f) => f.severity === "error" && f.location.line !== undefined)).toBe(true);
    }
  });

  it("never throws on a damaged file, and ends", async () => {
    const bytes = bytesOf(name);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (edits) => {
        const copy = bytes.slice();
        for (const [at, value] of edits) copy[at] = value;
        const { events, end } = await decode(copy);
        expect(events.filter((e) => e.kind === "end")).toEqual([end]);
        if (events.some((e) => e.kind === "finding" && e.finding.severity === "error"))
          expect(end.outcome).toBe("invalid");
      }),
      { numRuns: 60 },
    );
  });
});

it("never throws on any bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (bytes) => {
      expect((await decode(bytes)).end.outcome).toBe("invalid");
    }),
    { numRuns: 300 },
  );
});

it("never throws on JSON of any form under the right type, and lifts nothing that breaks the schema", async () => {
  const member = fc.constantFrom(
    "CityObjects",
    "vertices",
    "transform",
    "metadata",
    "geometry-templates",
    "extensions",
    "appearance",
    "version",
  );
  const object = fc.dictionary(
    fc.constantFrom(
      "type",
      "geometry",
      "attributes",
      "parents",
      "children",
      "address",
      "children_roles",
      "members",
      "geographicalExtent",
    ),
    fc.jsonValue({ maxDepth: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(member, fc.jsonValue({ maxDepth: 3 })),
      fc.dictionary(fc.string(), object),
      async (root, objects) => {
        const text = JSON.stringify({
          version: "2.0",
          ...root,
          type: "CityJSON",
          CityObjects: root["CityObjects"] ?? objects,
        });
        expect((await decode(text)).end.kind).toBe("end");
      },
    ),
    { numRuns: 150 },
  );
});

it("never throws on geometries of any nesting, and lifts nothing that breaks the schema", async () => {
  const { nested } = fc.letrec((tie) => ({
    nested: fc.oneof(
      { depthSize: "medium" },
      fc.constantFrom(0, 1, 2, 3, null, 9, -1, "x"),
      fc.array(tie("nested"), { maxLength: 3 }),
    ),
  }));
  const types = [
    "MultiPoint",
    "MultiLineString",
    "MultiSurface",
    "CompositeSurface",
    "Solid",
    "MultiSolid",
    "CompositeSolid",
    "GeometryInstance",
    "Cube",
  ];
  const surface = fc.record(
    { type: fc.constantFrom("RoofSurface", "+X", 7), parent: nested, children: nested },
    { requiredKeys: [] },
  );
  const semantics = fc.record(
    { surfaces: fc.oneof(fc.array(surface, { maxLength: 3 }), nested), values: nested },
    { requiredKeys: [] },
  );
  const geometry = fc.record(
    {
      type: fc.constantFrom(...types),
      lod: fc.constantFrom("1", "0", 2),
      boundaries: nested,
      semantics: fc.oneof(semantics, nested),
      template: fc.constantFrom(0, 1, "a"),
      transformationMatrix: nested,
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(geometry, { maxLength: 3 }), geometry, async (geometries, template) => {
      const root = {
        type: "CityJSON",
        version: "2.0",
        transform: { scale: [1, 1, 1], translate: [0, 0, 0] },
        vertices: [
          [0, 0, 0],
          [1, 0, 0],
          [1, 1, 0],
          [0, 1, 1],
        ],
      };
      const templates = {
        templates: [template],
        "vertices-templates": [
          [0, 0, 0],
          [1, 1, 1],
        ],
      };
      const text = JSON.stringify({
        ...root,
        CityObjects: { b: { type: "Building", geometry: geometries } },
        "geometry-templates": templates,
      });
      const { events, resources } = await decode(text);
      const lift = createLift("c", "cityjson", memorySpool("c"));
      for (const event of events) if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
      const written = await encode(resources);
      expect(written.end.outcome).toBe("complete");
      expect(() => JSON.parse(written.text!)).not.toThrow();
      const [report] = await validate([lift.document()], { profile: "draft" });
      expect(report!.findings.filter((f) => f.code.startsWith("schema/"))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
