// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { calendarsPack } from "../src/gen/packs/calendars.js";
import { referenceSystemsPack } from "../src/gen/packs/reference-systems.js";
import { unitsPack } from "../src/gen/packs/units.js";
import { embeddedPack, type PackInfo } from "../src/pack.js";

const INFO: PackInfo = {
  name: "a",
  title: { en: "A", ja: "あ" },
  source: "own",
  version: "1",
  licence: "CC0-1.0",
  sha256: "0",
};

test("a pack is parsed at the first call, once, and not before", () => {
  const pack = embeddedPack(INFO, '{"a": [1]}');
  expect(pack.name).toBe("a");
  expect(pack.data()).toEqual({ a: [1] });
  expect(pack.data()).toBe(pack.data());
  expect(() => embeddedPack(INFO, "no json")).not.toThrow();
  expect(() => embeddedPack(INFO, "no json").data()).toThrow(SyntaxError);
});

const FILES = { calendars: "calendars.json", "reference-systems": "systems.json", units: "units.json" };

test.each([calendarsPack, referenceSystemsPack, unitsPack])(
  "pack $name is the table of the schemas, unchanged",
  (pack) => {
    const file = new URL(
      `../../../schemas/packs/${pack.name}/${FILES[pack.name as keyof typeof FILES]}`,
      import.meta.url,
    );
    const text = readFileSync(fileURLToPath(file), "utf8");
    expect(createHash("sha256").update(text).digest("hex")).toBe(pack.sha256);
    expect(pack.data()).toEqual(JSON.parse(text));
    expect(
      [pack.title.en, pack.title.ja, pack.source, pack.version, pack.licence].filter((item) => item === ""),
    ).toEqual([]);
  },
);
