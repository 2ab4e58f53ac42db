// SPDX-License-Identifier: Apache-2.0
import type { FormatReader } from "../format-reader.js";
import type { Marks, RootMarks } from "../root-marks.js";
import { classify } from "./classify.js";
import { readSta } from "./read-sta.js";

/** SensorThings entities and pages (OGC 15-078, 18-088). */
export const staFormat: FormatReader = { id: "sensorthings", detect, read: readSta };

function detect(marks: RootMarks): { readonly version?: string; readonly sure: boolean } | undefined {
  const { root, first, keys } = marks;
  const object = root.size > 0 && !(root.has("value") && first.size > 0) ? root : first;
  const version = versionOf(object.get("@iot.selfLink") ?? root.get("@iot.nextLink"));
  const annotated = [...keys].some((key) => key.startsWith("@iot.") || key.includes("@iot."));
  if (annotated) return { sure: version !== undefined, ...(version === undefined ? {} : { version }) };
  if (foreign(object)) return undefined;
  const kind = classify(Object.fromEntries([...object].map(([key, text]) => [key, text ?? null])));
  if (kind !== undefined) return { sure: false };
  const linked = NAVIGATION.some((key) => object.has(key));
  return linked || isServiceRoot(root, first) || isTasking(object) ? { sure: false } : undefined;
}

/** Members that only entities of SensorThings have. */
const NAVIGATION = ["Datastream", "MultiDatastream", "ObservedProperty", "FeatureOfInterest", "dataArray"];

/** Members of other formats that have members of the same names. */
function foreign(object: Marks): boolean {
  return ["@context", "$schema", "type", "datastream@id", "observedProperty", "schema"].some((key) => object.has(key));
}

function versionOf(link: string | undefined): string | undefined {
  return /\/v(1\.[01])\//.exec(link ?? "")?.[1];
}

function isServiceRoot(root: Marks, first: Marks): boolean {
  return root.has("serverSettings") || (root.has("value") && first.has("url") && first.get("name") === "Things");
}

function isTasking(object: Marks): boolean {
  return object.has("taskingParameters");
}
