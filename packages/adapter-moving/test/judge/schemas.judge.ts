// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../run-adapter.js";

const shared = join(import.meta.dirname, "../../../../../shared/samples/geopose");
const own = join(import.meta.dirname, "../../samples");
const present = existsSync(shared);
if (!present) console.warn("SKIPPED: the official JSON Schemas of GeoPose are not at hand; nothing was compared");

/** The official schema for a document, by its members; Basic-YPR has none there. */
function schemaFor(document: object): string | undefined {
  if ("frameSpecification" in document) return "Advanced";
  if ("frameList" in document) return "Composite.Graph";
  if ("innerFrameAndTimeSeries" in document) return "Composite.Sequence.Series.Irregular";
  if ("innerFrameSeries" in document) return "Composite.Sequence.Series.Regular";
  if ("streamElements" in document) return "Composite.Sequence.Stream";
  return "quaternion" in document ? "Basic.Strict_Quaternion" : undefined;
}

const frame = (parameters: string) => ({ authority: "/geopose/1.0", id: "RotateTranslate", parameters });
const outerFrame = { authority: "/geopose/1.0", id: "LTP-ENU", parameters: "longitude=1&latitude=2&height=3" };
const turn = frame("translation=[0, 0, 1]&rotation=[0, 0, 0, 1]");
const transitionModel = { authority: "/geopose/1.0", id: "none", parameters: "" };
const MADE: readonly object[] = [
  { position: { lat: 1, lon: 2, h: 3 }, quaternion: { x: 0, y: 0, z: 0, w: 1 } },
  {
    header: { poseCount: 2, startInstant: 1000, stopInstant: 2000, transitionModel },
    interPoseDuration: 1000,
    outerFrame,
    innerFrameSeries: [turn, turn],
    trailer: { poseCount: 2 },
  },
  { header: { transitionModel, outerFrame }, streamElements: [{ streamElement: { frame: turn, validTime: 1000 } }] },
];

describe.skipIf(!present)("the official JSON Schemas of GeoPose", () => {
  const natives = [shared, own].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => !name.includes("Schema"))
          .map((name) => readFileSync(join(folder, name), "utf8"))
      : [],
  );

  it("accept what is written", async () => {
    let judged = 0;
    for (const native of [...natives, ...MADE.map((one) => JSON.stringify(one))]) {
      const { resources } = await decode("a.json", native);
      const { text } = await encode(resources, { format: "geopose" });
      if (text === undefined) continue;
      const document = JSON.parse(text) as object;
      const name = schemaFor(document);
      if (name === undefined) continue;
      const path = join(shared, `ets-geopose10__jsonschema_GeoPose.${name}.Schema.json`);
      const check = new Ajv2019({ strict: false }).compile(JSON.parse(readFileSync(path, "utf8")) as object);
      expect([check(document), check.errors], text).toEqual([true, null]);
      expect(document).toEqual(JSON.parse(native));
      judged++;
    }
    expect(judged).toBeGreaterThanOrEqual(6);
  });
});
