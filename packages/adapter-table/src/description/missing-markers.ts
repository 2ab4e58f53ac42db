// SPDX-License-Identifier: Apache-2.0
import type { MissingReason } from "@jiku/model";
import { entriesOf, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";

const REASONS: ReadonlySet<string> = new Set<MissingReason>([
  "notApplicable",
  "notObserved",
  "belowDetection",
  "aboveDetection",
  "withheld",
  "sensorFailure",
  "communicationFailure",
  "qualityRejected",
  "outOfDomain",
  "masked",
  "notYetAvailable",
  "unknown",
]);

/** Whether a text is a reason that the model has for a missing value. */
export function isMissingReason(text: string | undefined): text is MissingReason {
  return text !== undefined && REASONS.has(text);
}

/** Markers of missing values: a text, a list of texts or of `{value, reason}`, or an object from marker to reason. */
export function missingMarkers(node: Node | undefined): ReadonlyMap<string, MissingReason> | undefined {
  if (node === undefined) return undefined;
  const found = new Map<string, MissingReason>();
  const add = (marker: Node | undefined, reason: Node | undefined) => {
    if (marker?.kind !== "scalar" || marker.value === null) return;
    const text = textOf(reason);
    found.set(String(marker.value), isMissingReason(text) ? text : "unknown");
  };
  if (node.kind === "scalar") add(node, undefined);
  for (const item of itemsOf(node))
    if (item.kind === "map") add(member(item, "value"), member(item, "reason") ?? member(item, "label"));
    else add(item, undefined);
  for (const { key, value } of entriesOf(node)) {
    const text = textOf(value);
    found.set(key, isMissingReason(text) ? text : "unknown");
  }
  return found;
}
