// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import * as tables from "../src/gen/tables.js";
import { buildPackage } from "../src/package-arbitrary.js";
import { seededRandom } from "../src/seeded-random.js";
import { type Coverage, cover, goals, isExplained } from "../trial/src/coverage.js";

const PACKAGES = 2200;

test("every enumeration value, variant and optional member occurs, and is left out, unless a rule demands it", () => {
  const coverage: Coverage = new Map();
  for (let seed = 0; seed < PACKAGES; seed += 1) {
    const document = buildPackage(seededRandom(seed));
    cover(tables, "Package", document, coverage);
    for (const resource of document.graph) cover(tables, resource.type, resource, coverage);
  }
  const missing = goals(tables).filter((goal) => !coverage.has(goal));
  expect(missing.filter((goal) => !isExplained(goal))).toEqual([]);
  expect(missing).toMatchInlineSnapshot(`
    [
      "Package.@context absent",
      "Package.graph absent",
      "Recurrence.timeZone absent",
      "GeometryPoint.rs absent",
      "GeometryMultiPoint.rs absent",
      "GeometryLineString.rs absent",
      "GeometryMultiLineString.rs absent",
      "GeometryPolygon.rs absent",
      "GeometryMultiPolygon.rs absent",
      "GeometryPolyhedron.rs absent",
      "GeometryMultiPolyhedron.rs absent",
      "GeometryPrism.rs absent",
      "GeometryBox.rs absent",
      "GeometryCellSet.rs absent",
      "GeometryMovingPoint.rs absent",
      "GeometryMovingPolygon.rs absent",
      "GeometryExternal.rs absent",
      "Observation.origin absent",
      "Observation.featureOfInterest absent",
      "Observation.phenomenonTime absent",
      "Field.origin absent",
      "Dataset.title absent",
      "Dataset.license absent",
      "Model.ports absent",
      "Card.evaluations absent",
      "Verdict/undetermined",
      "Verdict/incompatible",
      "OutlierCriterion/outcomeValue",
    ]
  `);
});
