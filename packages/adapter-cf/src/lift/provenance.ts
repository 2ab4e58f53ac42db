// SPDX-License-Identifier: Apache-2.0
import type { Activity, Agent, Condition, Dataset, Entity, Procedure, Property, Relation } from "@jiku/model";
import { numberAttribute, textAttribute } from "./attributes.js";
import type { FieldCommon } from "./field.js";
import { isIri, type LiftContext, partId, placeOf } from "./lift-context.js";
import { NC_NAMESPACE } from "./native-members.js";

/** What the container's attributes say of who made the data, how and for which experiment. */
export interface Provenance {
  readonly dataset: Pick<Dataset, "creators" | "contributors" | "publisher" | "generatedBy">;
  readonly relations: readonly Relation[];
  readonly fields: FieldCommon & { readonly conditions?: readonly Condition[] };
}

/** Attributes that are taken up here. */
export const PROVENANCE_HELD: readonly string[] = [
  "institution",
  "creator_name",
  "creator_type",
  "creator_email",
  "creator_url",
  "contributor_name",
  "publisher_name",
  "publisher_type",
  "history",
];

/** ACDD 1.3 (creator, contributor, publisher), CF 2.6.2 (institution, source, history), CMIP6 global attributes. */
export function liftProvenance(context: LiftContext): Provenance {
  const creator = agent(context, "creator_name", "creator_type", ["creator_url", "creator_email"]);
  const contributor = agent(context, "contributor_name", "contributor_type", []);
  const publisher = agent(context, "publisher_name", "publisher_type", ["publisher_url", "publisher_email"]);
  const institution = agent(context, "institution", undefined, []);
  const history = historyOf(context, institution ?? creator);
  const fields = simulationOf(context);
  return {
    dataset: {
      ...(creator === undefined && institution === undefined ? {} : { creators: [(creator ?? institution) as string] }),
      ...(contributor === undefined ? {} : { contributors: [contributor] }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(history === undefined ? {} : { generatedBy: history }),
    },
    relations:
      creator === undefined || institution === undefined || creator === institution
        ? []
        : [{ predicate: "prov:wasAttributedTo", object: institution }],
    fields,
  };
}

const TYPES: Readonly<Record<string, Agent["agentType"]>> = {
  person: "person",
  institution: "organization",
  group: "organization",
};

/** An agent by its name. One without a stated type is a person (ACDD 1.3, creator_type). */
function agent(
  context: LiftContext,
  name: string,
  typeName: string | undefined,
  details: readonly string[],
): string | undefined {
  const { root } = context.source;
  const label = textAttribute(root, name)?.trim();
  if (label === undefined) return undefined;
  const stated = typeName === undefined ? "institution" : textAttribute(root, typeName)?.toLowerCase();
  const agentType = stated !== undefined && Object.hasOwn(TYPES, stated) ? TYPES[stated] : undefined;
  const iris = details.flatMap((detail) => iriOf(textAttribute(root, detail)) ?? []);
  const id = partId(context, "agent", name.replace(/_name$/, ""));
  const resource: Agent = {
    type: "Agent",
    id,
    label: { [context.language]: label },
    agentType: agentType ?? "person",
    ...(agentType === undefined && stated !== undefined ? { native: { agentType: stated } } : {}),
    ...(iris.length === 0 ? {} : { identifiers: iris.map((notation) => ({ scheme: schemeOf(notation), notation })) }),
  };
  context.emit({ kind: "resource", resource, source: placeOf("", name) });
  return id;
}

function schemeOf(iri: string): string {
  if (iri.startsWith("mailto:")) return "foaf:mbox";
  return /orcid\.org/.test(iri) ? "https://orcid.org/" : "foaf:homepage";
}

function iriOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined) return undefined;
  if (/^[^\s@:]+@[^\s@:]+$/.test(trimmed)) return `mailto:${trimmed}`;
  return isIri(trimmed) ? trimmed : undefined;
}

/** `history` as the activity that made the container; its lines stay text, as they are in no common form. */
function historyOf(context: LiftContext, by: string | undefined): string | undefined {
  const text = textAttribute(context.source.root, "history")?.trim();
  if (text === undefined) return undefined;
  const id = partId(context, "history");
  const resource: Activity = {
    type: "Activity",
    id,
    description: { [context.language]: text },
    ...(by === undefined ? {} : { associatedWith: [by] }),
  };
  context.emit({ kind: "resource", resource, source: placeOf("", "history") });
  return id;
}

/** CMIP6: the model as Procedure, the experiment as scenario, the member as condition; their output is simulated. */
function simulationOf(context: LiftContext): Provenance["fields"] {
  const { root } = context.source;
  const experiment = textAttribute(root, "experiment_id");
  const isCmip = textAttribute(root, "mip_era") !== undefined || /^CMIP/.test(textAttribute(root, "project_id") ?? "");
  if (!isCmip || experiment === undefined) return {};
  const scenario: Entity = {
    type: "Entity",
    id: partId(context, "experiment", experiment),
    entityTypes: ["jk:Scenario"],
    label: { [context.language]: textAttribute(root, "experiment") ?? experiment },
    identifiers: [{ scheme: `${NC_NAMESPACE}experiment_id`, notation: experiment }],
  };
  context.emit({ kind: "resource", resource: scenario, source: placeOf("", "experiment_id") });
  const source = textAttribute(root, "source_id") ?? textAttribute(root, "model_id");
  const procedure: Procedure | undefined =
    source === undefined
      ? undefined
      : {
          type: "Procedure",
          id: partId(context, "model", source),
          label: { und: source },
          ...descriptionOf(context, "source"),
          procedureType: "simulation",
        };
  if (procedure !== undefined)
    context.emit({ kind: "resource", resource: procedure, source: placeOf("", "source_id") });
  const conditions = memberOf(context);
  return {
    origin: "simulated",
    scenario: scenario.id,
    ...(procedure === undefined ? {} : { usedProcedure: procedure.id }),
    ...(conditions.length === 0 ? {} : { conditions }),
  };
}

function descriptionOf(context: LiftContext, name: string): Pick<Procedure, "description"> {
  const text = textAttribute(context.source.root, name)?.trim();
  return text === undefined ? {} : { description: { [context.language]: text } };
}

/** `variant_label`, such as r1i1p1f1, and `physics_version` beside it, as written. */
function memberOf(context: LiftContext): readonly Condition[] {
  const { root } = context.source;
  const number = (name: string): string | undefined => {
    const value = numberAttribute(root, name);
    return value === undefined ? undefined : String(value);
  };
  const label = textAttribute(root, "variant_label") ?? number("realization");
  if (label === undefined) return [];
  const property: Property = {
    type: "Property",
    id: partId(context, "condition", "variant_label"),
    label: { en: "Variant label", ja: "変種ラベル" },
    valueType: "text",
  };
  context.emit({ kind: "resource", resource: property, source: placeOf("", "variant_label") });
  return [{ property: property.id, text: label }];
}
