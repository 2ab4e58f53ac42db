// SPDX-License-Identifier: Apache-2.0
import type { Activity, Agent, Asset, Entity, Policy, PolicyRule, Resource } from "@jiku/model";
import { wholeIri } from "../curie.js";
import { iri, MEDIA_TYPES, RDF_TYPE, UNKNOWN_MEDIA_TYPE } from "../names.js";
import { lossAt } from "./losses.js";
import { literal, name, type OutNode, type OutValue, outNode, put } from "./out-node.js";
import { maybe, names, openNode, type WriteContext } from "./write-context.js";
import { writeRelations } from "./write-dataset.js";
import { writePlaces } from "./write-extents.js";

const ACCESS: Readonly<Record<string, string>> = {
  public: "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
  restricted: "http://publications.europa.eu/resource/authority/access-right/RESTRICTED",
  closed: "http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC",
};

/** A file as a distribution, or as a file of a crate. */
export function writeAsset(context: WriteContext, asset: Asset): OutNode {
  const { dialect, emit } = context;
  const held = ["href", "mediaType", "byteSize", "digest", "access"];
  const node = openNode(
    context,
    asset as Resource,
    dialect.asset,
    dialect.crate ? dialect.label : iri("dcterms:title"),
    held,
  );
  const isPage = JSON.stringify(asset["dcat:accessURL"] ?? null).includes(JSON.stringify(asset.href));
  const isUrl = JSON.stringify(asset["schema:url"] ?? null).includes(JSON.stringify(asset.href));
  const download = iri("dcat:downloadURL");
  const others = node.props.get(download) ?? [];
  // The first address is the one that is read.
  if (!dialect.crate && !isPage && !isUrl) node.props.set(download, [name(asset.href), ...others]);
  const type = dialect.crate ? literal(asset.mediaType) : name(MEDIA_TYPES + asset.mediaType);
  const media = dialect.crate ? iri("schema:encodingFormat") : iri("dcat:mediaType");
  if (asset.mediaType !== UNKNOWN_MEDIA_TYPE) put(node, media, type);
  const size = asset.byteSize === undefined ? undefined : String(asset.byteSize);
  const number = dialect.crate ? undefined : iri("xsd:nonNegativeInteger");
  if (!node.props.has(dialect.byteSize)) put(node, dialect.byteSize, ...maybe(size, number));
  writeDigest(context, node, asset);
  const access = asset.access === undefined ? undefined : ACCESS[asset.access];
  if (access !== undefined && !node.props.has(iri("dcterms:accessRights")))
    put(node, iri("dcterms:accessRights"), name(access));
  if (asset.access !== undefined && access === undefined) emit(lossAt(asset.id, ["access"], "dropped"));
  return node;
}

function writeDigest({ dialect }: WriteContext, node: OutNode, { digest }: Asset): void {
  const [algorithm = "", hex = ""] = digest?.split(":") ?? [];
  if (digest === undefined || node.props.has(iri("spdx:checksum"))) return;
  if (dialect.crate && algorithm === "sha256") {
    put(node, iri("schema:sha256"), literal(hex));
    return;
  }
  const checksum = outNode();
  put(checksum, RDF_TYPE, name(iri("spdx:Checksum")));
  put(checksum, iri("spdx:algorithm"), name(`${iri("spdx:checksumAlgorithm_")}${algorithm.replace("-", "_")}`));
  put(checksum, iri("spdx:checksumValue"), literal(hex, iri("xsd:hexBinary")));
  put(node, iri("spdx:checksum"), { kind: "blank", node: checksum });
}

export function writeAgent(context: WriteContext, agent: Agent): OutNode {
  const { dialect } = context;
  const node = openNode(context, agent as Resource, dialect[agent.agentType], dialect.agentName, [
    "agentType",
    "actsFor",
  ]);
  put(node, dialect.actsFor, ...names(agent.actsFor === undefined ? [] : [agent.actsFor]));
  return node;
}

export function writeActivity(context: WriteContext, activity: Activity): OutNode {
  const { dialect, emit } = context;
  const held = ["startedAt", "endedAt", "used", "generated", "associatedWith", "procedure", "informedBy"];
  const node = openNode(context, activity as Resource, dialect.activity, dialect.label, held);
  const time = dialect.crate ? undefined : iri("xsd:dateTime");
  put(node, dialect.startedAt, ...maybe(activity.startedAt, time));
  put(node, dialect.endedAt, ...maybe(activity.endedAt, time));
  put(node, dialect.associatedWith, ...names(activity.associatedWith));
  put(node, dialect.used, ...names(activity.used));
  put(node, dialect.generated, ...names(activity.generated));
  put(node, iri("prov:wasInformedBy"), ...names(activity.informedBy));
  const { procedure } = activity;
  if (procedure !== undefined) put(node, iri("schema:instrument"), name(procedure.id));
  for (const key of Object.keys(procedure ?? {}))
    if (key !== "id") emit(lossAt(activity.id, ["procedure", key], "dropped"));
  return node;
}

export function writeEntity(context: WriteContext, entity: Entity): OutNode {
  const { dialect, emit } = context;
  const held = ["entityTypes", "geometries", "relations"];
  const node = openNode(context, entity as Resource, undefined, dialect.label, held);
  put(node, RDF_TYPE, ...names(entity.entityTypes.map(wholeIri)));
  put(node, iri("dcterms:spatial"), ...writePlaces(entity.id, "geometries", entity.geometries, emit));
  writeRelations(context, node, entity as Resource, entity.relations);
  return node;
}

/** A procedure or system, which keep only what every resource has. */
export function writePlain(context: WriteContext, resource: Resource): OutNode {
  const roles = (resource as { readonly roles?: readonly string[] }).roles ?? [];
  const isSystem = resource.type === "System";
  const node = openNode(
    context,
    resource,
    isSystem ? undefined : iri("schema:HowTo"),
    context.dialect.label,
    isSystem ? ["roles"] : [],
  );
  for (const role of roles) {
    if (role === "simulator") context.emit(lossAt(resource.id, ["roles"], "dropped"));
    else put(node, RDF_TYPE, name(iri("sosa:") + role[0]?.toUpperCase() + role.slice(1)));
  }
  return node;
}

export function writePolicy(context: WriteContext, policy: Policy): OutNode {
  const held = ["policyType", "targets", "permissions", "prohibitions", "obligations"];
  const kind = policy.policyType ?? "policy";
  const className = iri("odrl:") + kind[0]?.toUpperCase() + kind.slice(1);
  const node = openNode(context, policy as Resource, className, context.dialect.label, held);
  put(node, RDF_TYPE, name(className));
  put(node, iri("odrl:target"), ...names(policy.targets));
  for (const member of ["permissions", "prohibitions", "obligations"] as const) {
    const predicate = iri("odrl:") + member.slice(0, -1);
    policy[member]?.forEach((rule, i) => {
      put(node, predicate, ruleValue(context, policy.id, [member, i], rule));
    });
  }
  return node;
}

const RULE_HELD: ReadonlySet<string> = new Set(["action", "target", "assignee", "assigner", "constraints"]);

function ruleValue({ emit }: WriteContext, id: string, path: readonly (string | number)[], rule: PolicyRule): OutValue {
  const node = outNode();
  put(node, iri("odrl:action"), name(wholeIri(rule.action)));
  for (const member of ["target", "assignee", "assigner"] as const)
    put(node, iri(`odrl:${member}`), ...names(rule[member] === undefined ? [] : [rule[member]]));
  for (const key of Object.keys(rule)) if (!RULE_HELD.has(key)) emit(lossAt(id, [...path, key], "dropped"));
  rule.constraints?.forEach((constraint, i) => {
    const inner = outNode();
    put(inner, iri("odrl:leftOperand"), name(wholeIri(constraint.leftOperand)));
    put(inner, iri("odrl:operator"), name(wholeIri(constraint.operator)));
    if (constraint.rightOperand !== undefined) put(inner, iri("odrl:rightOperand"), name(constraint.rightOperand));
    if (constraint.rightValue !== undefined) put(inner, iri("odrl:rightOperand"), literal(constraint.rightValue));
    if (constraint.unit !== undefined) emit(lossAt(id, [...path, "constraints", i, "unit"], "dropped"));
    put(node, iri("odrl:constraint"), { kind: "blank", node: inner });
  });
  return { kind: "blank", node };
}
