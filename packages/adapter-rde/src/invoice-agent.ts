// SPDX-License-Identifier: Apache-2.0
import type { Agent } from "@jiku/model";
import type { JsonNode } from "./json-node.js";
import { emitOnce, identifierOf, type LiftContext, localId } from "./lift-context.js";

/** The user of RDE that an id names, as an Agent. Returns its id; undefined when none is stated. */
export function emitAgent(context: LiftContext, node: JsonNode | undefined): string | undefined {
  const identifier = identifierOf(context, "userId", node);
  if (identifier === undefined || node === undefined) return undefined;
  const id = localId(context, "user", identifier.notation);
  const agent: Agent = { type: "Agent", id, identifiers: [identifier], agentType: "person" };
  return emitOnce(context, agent, node.at);
}
