// SPDX-License-Identifier: Apache-2.0
import { referenceSystemsPack } from "@jiku/model/packs/reference-systems";
import { expect, it } from "vitest";
import { calendarTable, systemTable } from "../src/pack-tables.js";

it("has every system that another one names", () => {
  const { systems, coordinateSystems } = systemTable();
  for (const [curie, { coordinateSystem, base, components = [], replacedBy, kind }] of Object.entries(systems)) {
    for (const other of [base, replacedBy, ...components])
      if (other !== undefined) expect(systems[other], `${curie} ${other}`).toBeDefined();
    if (coordinateSystem !== undefined) expect(coordinateSystems[coordinateSystem], curie).toBeDefined();
    if (kind === "compound") expect(components, curie).toHaveLength(2);
  }
});

it("has an area of use for every system of the Earth", () => {
  for (const [curie, { area, kind, body }] of Object.entries(systemTable().systems)) {
    if (kind === "temporal" || body !== undefined) continue;
    const [west = 0, south = 0, east = 0, north = 0] = area ?? [];
    expect(
      area?.length === 4 &&
        south < north &&
        [west, east].every((lon) => lon >= -180 && lon <= 180) &&
        south >= -90 &&
        north <= 90,
      curie,
    ).toBe(true);
  }
});

it("names a known body wherever it names one", () => {
  const { bodies } = calendarTable();
  for (const [curie, { body }] of Object.entries(systemTable().systems))
    if (body !== undefined) expect(bodies[body]?.iri, curie).toMatch(/^http/);
});

it("says where it comes from", () => {
  expect(referenceSystemsPack.version).toBe(systemTable().authorityVersion);
  expect(referenceSystemsPack.sha256).toMatch(/^[0-9a-f]{64}$/);
});
