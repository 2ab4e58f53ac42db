// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { rowOf } from "../src/samples-table.js";

const file = (
  path: string,
  format: string,
  resources: Record<string, number>,
  ...counts: [string, string, number][]
) => ({
  path,
  format,
  resources,
  counts: counts.map(([code, severity, count]) => ({ code, severity, count })),
});

it("counts what was read, refused and unknown, and every finding, but not the folder that has no data", () => {
  const files = [
    file("x/a", "x 1", { Entity: 2 }, ["TM-01", "error", 2], ["AD-104", "error", 1]),
    file("x/b", "x 1", {}, ["X-001", "warning", 3]),
    file("x/c", "unknown", {}, ["AD-122", "error", 1]),
    file("x/d", "unknown", {}),
    file("x", "unknown", {}, ["AD-122", "error", 1]),
  ];
  expect(rowOf("x", { files })).toEqual({
    format: "x",
    files: 4,
    read: 2,
    refused: 1,
    unknown: 1,
    findings: { "AD-104": 1, "AD-122": 1, "TM-01": 2, "X-001": 3 },
  });
  expect(rowOf("x", { files: [file("x", "x-folder 1", { Dataset: 1 })] })).toMatchObject({ files: 1, read: 1 });
});
