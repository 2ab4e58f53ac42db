// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { ISO_8601, temporalSystem } from "../src/temporal-system.js";
import { rs } from "./reference-systems.js";

it("reads ISO 8601 without a reference system", () => {
  expect(temporalSystem(undefined)).toBe(ISO_8601);
});

it("tells the three forms of positions apart", () => {
  expect(temporalSystem(rs({ kind: "temporal" }))?.form).toBe("date");
  expect(temporalSystem(rs({ kind: "temporal", unit: "d" }))?.form).toBe("number");
  expect(temporalSystem(rs({ kind: "ordinal", eras: ["Jurassic"] }))?.form).toBe("era");
  expect(temporalSystem(rs({ kind: "geodetic" }))).toBeUndefined();
});

it("leaves undeclared what is not declared", () => {
  expect(temporalSystem(rs({ kind: "temporal" }))).toMatchObject({
    calendar: undefined,
    timeScale: undefined,
    dates: undefined,
    zone: undefined,
  });
});

it("reads a system that only names a registered definition as that definition", () => {
  const unix = temporalSystem(rs({ kind: "temporal", definition: "http://www.opengis.net/def/crs/OGC/0/UnixTime" }));
  expect(unix).toMatchObject({
    id: "https://data.example.org/rs/one",
    form: "number",
    unit: "s",
    timeOrigin: "1970-01-01T00:00:00Z",
    timeScale: "UTC",
  });
});

it("knows the zone of scales other than UTC and of zones that never change", () => {
  expect(temporalSystem(rs({ kind: "temporal", timeScale: "TAI" }))?.zone?.offset).toBe(0);
  expect(temporalSystem(rs({ kind: "temporal", timeScale: "UTC", timeZone: "Asia/Tokyo" }))?.zone?.offset).toBe(540);
  expect(temporalSystem(rs({ kind: "temporal", timeScale: "UTC", timeZone: "Europe/Berlin" }))?.zone).toBeUndefined();
});
