// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildCalendars } from "../src/packs/calendars.js";

it("is committed as it is built", () => {
  const files = buildCalendars();
  expect([...files.keys()]).toEqual(["schemas/packs/calendars/calendars.json", "schemas/packs/calendars/pack.yaml"]);
  for (const [path, text] of files) expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
});
