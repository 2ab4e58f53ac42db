// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, EncodeEvent } from "@jiku/adapter";
import type { Members } from "./members.js";

/** What is said of a member that was left out. */
export function lossEvent(id: unknown, path: string, concept: ConceptId = "entity.label"): EncodeEvent {
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id: String(id), path }, concept, change: "dropped", recovery: "none" },
  };
}

/** What is said of a label that was left out. */
export function labelLosses({ id, label }: Members): readonly EncodeEvent[] {
  return label === undefined ? [] : [lossEvent(id, "/label")];
}

/** The pointer of a loss; "" for other events. */
export function lossPath(event: EncodeEvent): string {
  return event.kind === "loss" && event.loss.at.kind === "resource" ? event.loss.at.path : "";
}
