// SPDX-License-Identifier: Apache-2.0
import type { Agent, Dataset, Model, Resource } from "@jiku/model";
import { ATTRIBUTED_TO, ID_SCHEME, RIGHTS_HOLDER, SPDX_LICENCE } from "../names.js";
import { lossAt } from "./losses.js";
import { tellLanguages } from "./write-assets.js";
import type { WriteContext } from "./write-context.js";
import { anyText, nativeMembers } from "./write-extras.js";

/** Members of a Dataset that a document of STAC holds, or that have their own losses. */
const HELD: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "title",
  "label",
  "description",
  "identifiers",
  "recordedFrom",
  "keywords",
  "license",
  "publisher",
  "creators",
  "contributors",
  "derivedFrom",
  "previousVersion",
  "versionOf",
  "conformsTo",
  "spatial",
  "temporal",
  "members",
  "distributions",
  "relations",
  "inSeries",
]);

/** The id of a document: the one that it had, or the last part of the IRI. */
export function localIdOf(dataset: Dataset): string {
  const kept = dataset.identifiers?.find(({ scheme }) => scheme === ID_SCHEME)?.notation;
  if (kept !== undefined) return kept;
  const parts = dataset.id.split(/[/#:]/).filter((part) => part !== "");
  return parts.at(-1) ?? "dataset";
}

/** Title, description, keywords, licence and providers. */
export function writeCommon(context: WriteContext, dataset: Dataset): Map<string, unknown> {
  const out = new Map<string, unknown>();
  const title = anyText(dataset.title) ?? anyText(dataset.label);
  const description = anyText(dataset.description);
  const keywords = dataset.keywords?.["und"] ?? Object.values(dataset.keywords ?? {})[0];
  if (title !== undefined) out.set("title", title);
  if (description !== undefined) out.set("description", description);
  if (keywords !== undefined) out.set("keywords", keywords);
  const licence = licenceText(dataset);
  if (licence !== undefined) out.set("license", licence);
  const providers = writeProviders(context, dataset);
  if (providers.length > 0) out.set("providers", providers);
  if (title !== undefined && dataset.title !== undefined && dataset.label !== undefined)
    context.emit(lossAt(dataset.id, ["label"], "dropped"));
  tellLanguages(context, dataset);
  for (const member of Object.keys(dataset))
    if (!HELD.has(member) && !member.includes(":") && !(member === "native" && onlyLicence(dataset)))
      context.emit(lossAt(dataset.id, [member], "dropped"));
  for (const member of nativeMembers(dataset as Resource).foreign)
    context.emit(lossAt(dataset.id, [member], "dropped"));
  dataset.identifiers?.forEach(({ scheme }, i) => {
    if (scheme !== ID_SCHEME) context.emit(lossAt(dataset.id, ["identifiers", i], "dropped"));
  });
  carryDescribed(context, dataset);
  return out;
}

function onlyLicence({ native }: Dataset): boolean {
  return Object.keys(native ?? {}).every((member) => member === "license");
}

function licenceText({ license, native }: Dataset): string | undefined {
  const kept = native?.["license"];
  if (license === undefined) return kept;
  const name = license.startsWith(SPDX_LICENCE) ? license.slice(SPDX_LICENCE.length) : undefined;
  return name ?? kept ?? "other";
}

/** The Properties and the Model of a document whose native members say the same. */
function carryDescribed(context: WriteContext, dataset: Dataset): void {
  const { byId } = context.gathered;
  const prefix = dataset.id.includes("#") ? `${dataset.id}/` : `${dataset.id}#`;
  for (const [id, resource] of byId) {
    const isOwn = id.startsWith(prefix);
    const isModel = resource.type === "Model" && (resource as Model).derivedFrom?.includes(dataset.id) === true;
    if (isOwn && (isModel || resource.type === "Property" || resource.type === "ReferenceSystem"))
      context.carried.add(id);
  }
}

function writeProviders(context: WriteContext, dataset: Dataset): readonly unknown[] {
  const roles = new Map<string, Set<string>>();
  const add = (ref: string, role: string | undefined, path: readonly (string | number)[]): void => {
    const isAgent = context.gathered.byId.get(ref)?.type === "Agent";
    if (!isAgent) context.emit(lossAt(dataset.id, path, "dropped"));
    else roles.set(ref, new Set([...(roles.get(ref) ?? []), ...(role === undefined ? [] : [role])]));
  };
  dataset.creators?.forEach((ref, i) => {
    add(ref, "producer", ["creators", i]);
  });
  dataset.relations?.forEach(({ predicate, object }, i) => {
    if (predicate === RIGHTS_HOLDER) add(object, "licensor", ["relations", i]);
    if (predicate === ATTRIBUTED_TO) add(object, undefined, ["relations", i]);
  });
  dataset.contributors?.forEach((ref, i) => {
    add(ref, "processor", ["contributors", i]);
  });
  if (dataset.publisher !== undefined) add(dataset.publisher, "host", ["publisher"]);
  return [...context.gathered.byId].flatMap(([ref, agent]) => {
    const given = roles.get(ref);
    if (given === undefined) return [];
    context.carried.add(ref);
    return [writeAgent(context, agent as Agent, given)];
  });
}

const AGENT_HELD: ReadonlySet<string> = new Set(["@context", "id", "type", "label", "description", "agentType"]);

function writeAgent(context: WriteContext, agent: Agent, given: ReadonlySet<string>): unknown {
  const { own, foreign } = nativeMembers(agent);
  const kept = own.get("roles");
  const roles = new Set([...given, ...(Array.isArray(kept) ? (kept as string[]) : [])]);
  for (const member of [...Object.keys(agent).filter((one) => !AGENT_HELD.has(one) && !one.includes(":")), ...foreign])
    context.emit(lossAt(agent.id, [member], "dropped"));
  if (agent.agentType !== "organization") context.emit(lossAt(agent.id, ["agentType"], "widened"));
  tellLanguages(context, agent);
  const description = anyText(agent.description);
  return {
    name: anyText(agent.label) ?? agent.id,
    ...(description === undefined ? {} : { description }),
    ...Object.fromEntries(own),
    ...(roles.size === 0 ? {} : { roles: Array.isArray(kept) && kept.length === roles.size ? kept : [...roles] }),
  };
}
