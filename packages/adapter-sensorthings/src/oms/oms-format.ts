// SPDX-License-Identifier: Apache-2.0
import type { FormatReader } from "../format-reader.js";
import { isObject, type JsonNode, member } from "../json/json-node.js";
import { badForm, type LiftContext } from "../lift-context.js";
import { readWith, refuse } from "../read-format.js";
import type { Marks, RootMarks } from "../root-marks.js";
import { isOmsObservation, liftOms } from "./lift-oms.js";

const AN_OBSERVATION = { en: "an observation", ja: "観測" };

/** Observations as JSON: ISO 19156 (OMS) as objects or Features, and its simple features profile (OMSF). */
export const omsFormat: FormatReader = {
  id: "oms-json",
  detect,
  read: readWith("oms-json", (context) => ({
    head(node, { scan }) {
      const isList = scan.list !== undefined && scan.list.pointer !== "" && !isOmsObservation(node.value);
      if (!isList) liftRecord(context, node);
      return isList;
    },
    record: (node) => liftRecord(context, node),
  })),
};

function liftRecord(context: LiftContext, node: JsonNode): void {
  const properties = member(node, "properties");
  const type = String(member(node, "type")?.value ?? "");
  if (isOmsObservation(isObject(properties?.value) ? properties.value : node.value)) liftOms(context, node);
  else if (/Sample|Specimen|SF_/.test(type)) refuse(context, "Sample", node);
  else badForm(context, "observation", node, AN_OBSERVATION);
}

function detect({ root, first, inner }: RootMarks): { readonly version?: string; readonly sure: boolean } | undefined {
  if (root.has("$schema") || root.has("stac_version") || root.has("datastream@id") || root.has("schema"))
    return undefined;
  const candidates = [root, first, inner.get("properties")];
  if (!candidates.some((marks) => marks !== undefined && isOmsObservation(plain(marks)))) {
    return undefined;
  }
  const flat = inner.get("properties")?.has("observedPropertyReference") === true;
  return flat ? { sure: true, version: "OMSF 1.0" } : { sure: false, version: "3.0" };
}

function plain(marks: Marks): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...marks].map(([key, text]) => [key, text ?? null]));
}
