// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { JsonPackage, Mutant, RandomBelow } from "../mutation.js";
import { token } from "../mutators/token.js";
import { packageFaults, resourceFaults, type StructuralFault } from "./structural-faults.js";
import { withFault } from "./with-fault.js";

function prefixesOf({ "@context": context }: JsonPackage): Readonly<Record<string, unknown>> {
  const own: unknown = Array.isArray(context) ? context[1] : undefined;
  return typeof own === "object" && own !== null ? (own as Readonly<Record<string, unknown>>) : {};
}

/** Makes the texts of a package that are CURIEs of its own prefixes absolute. */
function expander(document: JsonPackage): (text: string) => string {
  const prefixes = prefixesOf(document);
  return (text) => {
    const colon = text.indexOf(":");
    const namespace = Object.hasOwn(prefixes, text.slice(0, colon)) ? prefixes[text.slice(0, colon)] : undefined;
    return typeof namespace === "string" ? namespace + text.slice(colon + 1) : text;
  };
}

function collectTexts(value: unknown, found: Set<string>, expand: (text: string) => string): void {
  if (typeof value === "string") found.add(expand(value));
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) collectTexts(item, found, expand);
}

/** For each resource, by absolute id: every text of the others. */
function mentionedElsewhere(document: JsonPackage): (resource: AnyResource) => boolean {
  const expand = expander(document);
  const counts = new Map<string, number>();
  for (const { id: _, ...rest } of document.graph) {
    const texts = new Set<string>();
    collectTexts(rest, texts, expand);
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return ({ id }) => (counts.get(expand(id)) ?? 0) > 0;
}

const LOCAL = new Set(["engineering", "anatomical", "lattice"]);

function hasLocalFrames({ graph }: JsonPackage): boolean {
  return graph.some((resource) => LOCAL.has(String((resource as { readonly kind?: unknown }).kind)));
}

/** Of a count, whose values need no unit. */
function isCount(resource: AnyResource): boolean {
  return String((resource as { readonly quantityKind?: unknown }).quantityKind).endsWith("Count");
}

/** Of a human, who may have stopped an action. */
function isHuman(resource: AnyResource): boolean {
  return (resource as { readonly mode?: unknown }).mode === "human";
}

/**
 * Whether a fault would take away what other resources rest on, and so bring further findings: the id they refer to, the
 * transform that joins their frame, the property whose counts need no unit, the decision that stopped an action.
 */
function spreads(fault: StructuralFault, resource: AnyResource, isMentioned: boolean, local: boolean): boolean {
  if (fault.at[2] === "id") return isMentioned;
  if (resource.type === "Property") return isMentioned && isCount(resource);
  return (resource.type === "Transform" && local) || (resource.type === "Decision" && isHuman(resource));
}

function* faultsOf(document: JsonPackage): Generator<StructuralFault> {
  const isMentioned = mentionedElsewhere(document);
  const local = hasLocalFrames(document);
  for (const fault of packageFaults(document)) if (fault.at[0] !== "external") yield fault;
  for (const [index, resource] of document.graph.entries()) {
    const known = isMentioned(resource);
    for (const fault of resourceFaults(document, index)) if (!spreads(fault, resource, known, local)) yield fault;
  }
}

function mutantOf(document: JsonPackage, fault: StructuralFault): Mutant {
  const { code, place, note } = fault;
  return { code, path: place.map(token).join(""), note, document: withFault(document, fault) };
}

/** One variant of a valid package for each constraint of the schemas and each place to which it applies. */
export function* structuralMutants(document: JsonPackage): Generator<Mutant> {
  for (const fault of faultsOf(document)) yield mutantOf(document, fault);
}

/** One of them: a random place of a random constraint, so that rare constraints come as often as frequent ones. */
export function structuralMutant(document: JsonPackage, random: RandomBelow): Mutant {
  const byCode = new Map<string, StructuralFault[]>();
  for (const fault of faultsOf(document)) {
    const known = byCode.get(fault.code);
    if (known === undefined) byCode.set(fault.code, [fault]);
    else known.push(fault);
  }
  const groups = [...byCode.values()];
  const group = groups[random(groups.length)] ?? [];
  return mutantOf(document, group[random(group.length)] as StructuralFault);
}
