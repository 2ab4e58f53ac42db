// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { fixedZone } from "../src/time-zone.js";

it.each([
  ["UTC", 0],
  ["Etc/UTC", 0],
  ["GMT", 0],
  ["Etc/GMT-9", 540],
  ["Etc/GMT+12", -720],
  ["Etc/GMT-14", 840],
  ["Asia/Tokyo", 540],
  ["Japan", 540],
])("knows %s", (name, offset) => {
  expect(fixedZone(name)?.offset).toBe(offset);
});

it.each(["Europe/London", "America/New_York", "Etc/GMT+13", "Etc/GMT-15", "Etc/GMT-09", "JST", "", "constructor"])(
  "does not know %s",
  (name) => {
    expect(fixedZone(name)).toBeUndefined();
  },
);
