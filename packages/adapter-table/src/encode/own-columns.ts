// SPDX-License-Identifier: Apache-2.0
import type { OutColumn } from "./out-table.js";

const text = (name: string, role: OutColumn["role"], more: Partial<OutColumn> = {}): OutColumn => ({
  name,
  valueType: "text",
  role,
  ...more,
});

/** One row is one observation, whatever its property. */
export const OBSERVATION_COLUMNS: readonly OutColumn[] = [
  text("id", "id"),
  text("feature", "feature"),
  text("property", "property"),
  text("origin", "origin"),
  text("time", "time", { isTime: true }),
  text("start", "start", { isTime: true }),
  text("end", "end", { isTime: true }),
  text("resultTime", "resultTime", { isTime: true }),
  { name: "value", valueType: "real", role: "value" },
  text("unit", "unit"),
  { name: "standardUncertainty", valueType: "real", role: "standardUncertainty", of: "value" },
  { name: "lower", valueType: "real", role: "lower", of: "value" },
  { name: "upper", valueType: "real", role: "upper", of: "value" },
  text("missing", "missingReason", { of: "value" }),
  { name: "count", valueType: "integer", role: "value" },
  { name: "category", valueType: "category", role: "value" },
  { name: "truth", valueType: "boolean", role: "value" },
  text("text", "value"),
  text("geometry", "geometry"),
];

/** One row is one entity. */
export const ENTITY_COLUMNS: readonly OutColumn[] = [
  text("id", "id"),
  text("entityTypes", "type"),
  text("label", "label"),
  text("geometries", "geometry"),
];
