// SPDX-License-Identifier: Apache-2.0
import type { Component, Composition, Connection, Exposure, Model, Operator, Place } from "@jiku/model";
import { attributeOf, childOf, type XmlElement } from "@jiku/syntax/xml";
import { type LiftContext, localId, lostElement, missingPart, placeOf } from "../lift-context.js";
import { judgeConversion, nameOf, tellSuppression } from "./conversions.js";
import { type Joined, joinEnds, type NoDirection } from "./join-ends.js";
import { liftTransformation, transformationOf } from "./lift-transformation.js";
import { settingsOf } from "./settings.js";
import { SSP_CONTEXT, SSP_SPECIFICATIONS, type SspVersion } from "./ssp-names.js";
import type { SspStructure } from "./structure.js";

/** What SSP does not say: the components run when their inputs are there, and a loop within a step is reported. */
const STRATEGY = "dataflow";
const ROOT_MEMBERS = [
  "author",
  "fileversion",
  "copyright",
  "license",
  "generationTool",
  "generationDateAndTime",
] as const;

/** What a composition is lifted from. */
export interface CompositionParts {
  readonly root: XmlElement;
  readonly system: XmlElement;
  readonly structure: SspStructure;
  readonly version: SspVersion;
  readonly models: ReadonlyMap<string, Model>;
}

/** A composition with its operators and its native places. */
export interface LiftedComposition {
  readonly composition: Composition;
  readonly operators: readonly { readonly operator: Operator; readonly element: XmlElement }[];
  readonly places: readonly Place[];
}

const REASONS: Readonly<Record<NoDirection, { readonly en: string; readonly ja: string }>> = {
  twoSources: { en: "both ends give", ja: "両端とも値を出す" },
  twoSinks: { en: "both ends take", ja: "両端とも値を受ける" },
  acausal: { en: "an end is acausal or works both ways", ja: "一端が非因果か双方向である" },
  unknown: { en: "neither end states its kind; it is read as written", ja: "両端とも種類がない。書かれた向きに読む" },
};

/** A system as a Composition. Inner systems are opened: their components stand side by side under their paths. */
export function liftComposition(parts: CompositionParts, context: LiftContext): LiftedComposition | undefined {
  const { root, system, structure, models } = parts;
  const name = attributeOf(root, "name") ?? attributeOf(system, "name") ?? "system";
  if (system.attributes.get("name") === name) attributeOf(system, "name");
  if (structure.components.length === 0) {
    missingPart(context, system, "Component");
    return undefined;
  }
  const ways = joinWays(structure, models, context);
  const wiring = wire(ways, models, context);
  const text = attributeOf(system, "description") ?? attributeOf(root, "description");
  const experiment = experimentOf(childOf(root, "DefaultExperiment"));
  const version = attributeOf(root, "fileversion");
  const native = Object.fromEntries(
    ROOT_MEMBERS.flatMap((member) => [[member, attributeOf(root, member)]].filter(([, value]) => value !== undefined)),
  );
  const composition: Composition = {
    "@context": SSP_CONTEXT,
    type: "Composition",
    id: localId(context, name),
    label: { und: name },
    ...(text === undefined || text === "" ? {} : { description: { und: text } }),
    ...(version === undefined ? {} : { version }),
    conformsTo: [SSP_SPECIFICATIONS[parts.version]],
    components: structure.components.map((component): Component => {
      const settings = settingsOf(component.element, context);
      const model = models.get(component.name) as Model;
      return { name: component.name, model: { id: model.id }, ...(settings === undefined ? {} : { settings }) };
    }),
    ...(wiring.connections.length === 0 ? {} : { connections: wiring.connections }),
    schedule: { strategy: STRATEGY },
    ...(wiring.exposes.length === 0 ? {} : { exposes: wiring.exposes }),
    ...(experiment === undefined ? {} : { "ssp:defaultExperiment": experiment }),
    ...(Object.keys(native).length === 0 ? {} : { "ssp:document": native }),
  };
  context.emit(context.run.report.own("MDL-016", { model: name, strategy: STRATEGY }, placeOf(context, system)));
  const places: Place[] = structure.components.map(
    ({ element }, i): Place => [`/components/${i}`, placeOf(context, element)],
  );
  return { composition, operators: wiring.operators, places: [...places, ...wiring.places] };
}

function experimentOf(element: XmlElement | undefined): Readonly<Record<string, string>> | undefined {
  if (element === undefined) return undefined;
  const times = ["startTime", "stopTime"].map((name) => [name, attributeOf(element, name)]);
  return Object.fromEntries(times.filter(([, time]) => time !== undefined));
}

/** The connections with their directions; those without are findings. */
function joinWays(
  structure: SspStructure,
  models: ReadonlyMap<string, Model>,
  context: LiftContext,
): readonly Joined[] {
  const portOf = (owner: string, connector: string) => models.get(owner)?.ports?.find(({ name }) => name === connector);
  const { joined, undirected, tooMany } = joinEnds(structure, (owner, connector) => portOf(owner, connector)?.role);
  for (const { connection, why } of undirected) {
    const { start, end, element } = connection;
    const values = { from: nameOf(start), to: nameOf(end), reason: REASONS[why] };
    context.emit(context.run.report.own("MDL-014", values, placeOf(context, element)));
    if (why !== "unknown") lostElement(context, element);
  }
  if (tooMany) {
    const at = placeOf(context, structure.connections[0]?.element as XmlElement);
    context.emit(context.run.report.shared("AD-105", { limit: 100_000 }, at, { case: "count" }));
  }
  return joined;
}

interface Wiring {
  readonly connections: Connection[];
  readonly exposes: Exposure[];
  readonly operators: { readonly operator: Operator; readonly element: XmlElement }[];
  readonly places: Place[];
}

function wire(ways: readonly Joined[], models: ReadonlyMap<string, Model>, context: LiftContext): Wiring {
  const wiring: Wiring = { connections: [], exposes: [], operators: [], places: [] };
  const names = new Set<string>();
  const ids = new Map<XmlElement, string>();
  for (const way of ways) {
    const { from, to, elements } = way;
    const [first] = elements as [XmlElement];
    for (const attribute of ["startIndices", "endIndices"])
      if (first.attributes.has(attribute)) lostElement(context, first, attribute);
    for (const element of elements) tellSuppression(element, context);
    if (from.owner === "" && to.owner === "") lostElement(context, first);
    else if (from.owner === "" || to.owner === "") {
      const [shown, port] = from.owner === "" ? [from, to] : [to, from];
      wiring.places.push([`/exposes/${wiring.exposes.length}`, placeOf(context, first)]);
      wiring.exposes.push({ name: free(shown.connector, names, "exposure"), port: nameOf(port) });
      for (const element of elements) if (transformationOf(element) !== undefined) lostElement(context, element);
    } else {
      const via = elements.flatMap((element) => operatorFor(element, ids, wiring, context));
      judgeConversion(way, models, context);
      wiring.places.push([`/connections/${wiring.connections.length}`, placeOf(context, first)]);
      const name = free(attributeOf(first, "id") ?? `${nameOf(from)}-${nameOf(to)}`, names, "connection");
      wiring.connections.push({
        name,
        from: nameOf(from),
        to: nameOf(to),
        ...(via.length === 0 ? {} : { via: via.map((id) => ({ id })) }),
      });
    }
  }
  return wiring;
}

function free(wanted: string, taken: Set<string>, kind: "connection" | "exposure"): string {
  let name = wanted;
  for (let n = 2; taken.has(`${kind} ${name}`); n++) name = `${wanted}#${n}`;
  taken.add(`${kind} ${name}`);
  return name;
}

/** The operator of a transformation, made once however many ways lead over it. */
function operatorFor(
  connection: XmlElement,
  ids: Map<XmlElement, string>,
  wiring: Wiring,
  context: LiftContext,
): readonly string[] {
  const element = transformationOf(connection);
  if (element === undefined) return [];
  const known = ids.get(element);
  if (known !== undefined) return [known];
  const id = localId(context, "_", "operator", String(wiring.operators.length));
  const operator = liftTransformation(element, id, context);
  if (operator === undefined) return [];
  wiring.operators.push({ operator, element });
  ids.set(element, id);
  return [id];
}
