// SPDX-License-Identifier: Apache-2.0
import { fileId } from "@jiku/adapter";
import type { Agent, Dataset, Relation } from "@jiku/model";
import { A_LIST, entriesOf, itemsOf, jsonPlace, member, type Node, textOf, toJson } from "@jiku/syntax/json";
import { badForm, type LiftContext, missing } from "./lift-context.js";
import { createExtras, extraMembers, keepNative } from "./lift-extras.js";
import { ATTRIBUTED_TO, RIGHTS_HOLDER } from "./names.js";

/** What providers say of a data set. */
export interface Providers {
  readonly members: Partial<Pick<Dataset, "creators" | "contributors" | "publisher">>;
  readonly relations: readonly Relation[];
}

/**
 * Providers as Agents; the format calls them organizations (STAC 1.1, common metadata, Provider). A producer is a creator,
 * a processor a contributor, the one host the publisher, a licensor the holder of rights.
 */
export function liftProviders(context: LiftContext, node: Node | undefined, pointer: string): Providers {
  if (node !== undefined && node.kind !== "seq") badForm(context, "providers", pointer, node, A_LIST);
  const byRole = new Map<string, string[]>();
  const ids = new Set<string>();
  itemsOf(node).forEach((provider, i) => {
    const id = liftProvider(context, provider, `${pointer}/${i}`);
    if (id === undefined) return;
    ids.add(id);
    for (const role of itemsOf(member(provider, "roles")).flatMap((one) => textOf(one) ?? []))
      byRole.set(role, [...(byRole.get(role) ?? []), id]);
  });
  const [creators, contributors, hosts, licensors] = ["producer", "processor", "host", "licensor"].map((role) => [
    ...new Set(byRole.get(role) ?? []),
  ]) as [string[], string[], string[], string[]];
  const publisher = hosts.length === 1 ? hosts : [];
  const linked = new Set([...creators, ...contributors, ...publisher, ...licensors]);
  return {
    members: {
      ...(creators.length === 0 ? {} : { creators }),
      ...(contributors.length === 0 ? {} : { contributors }),
      ...(hosts.length === 1 ? { publisher: hosts[0] as string } : {}),
    },
    relations: [
      ...licensors.map((object) => ({ predicate: RIGHTS_HOLDER, object })),
      ...[...ids].filter((id) => !linked.has(id)).map((object) => ({ predicate: ATTRIBUTED_TO, object })),
    ],
  };
}

function liftProvider(context: LiftContext, provider: Node, pointer: string): string | undefined {
  const name = textOf(member(provider, "name"));
  if (name === undefined) {
    missing(context, "name", pointer, provider.at);
    return undefined;
  }
  const { agents } = context;
  const rest = entriesOf(provider).filter(({ key }) => !["name", "description"].includes(key));
  const said = JSON.stringify(toJson(provider));
  const known = agents.get(said);
  if (known !== undefined) return known;
  const id = fileId(context, "providers", String(agents.size));
  agents.set(said, id);
  const extras = createExtras();
  for (const { key, value } of rest) keepNative(extras, key, toJson(value));
  const description = textOf(member(provider, "description"));
  const agent: Agent = {
    type: "Agent",
    id,
    label: { [context.language]: name },
    ...(description === undefined ? {} : { description: { [context.language]: description } }),
    agentType: "organization",
    ...extraMembers(extras),
  };
  context.emit({ kind: "resource", resource: agent, source: jsonPlace(pointer, provider.at) });
  return id;
}
