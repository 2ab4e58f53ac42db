// SPDX-License-Identifier: Apache-2.0
import type { Identifier, Model, NativeLocation, Place } from "@jiku/model";
import { someOf } from "../defined.js";
import { type LiftContext, localId, placeOf } from "../lift-context.js";
import { addPort, createPorts, type PortList } from "../port-draft.js";
import type { FmiDescription, FmiVariable } from "./description.js";
import { feedthroughOf } from "./feedthrough.js";
import { FMI_CONTEXT, SPECIFICATIONS, TOKEN_SCHEME } from "./fmi-names.js";
import { liftBindings, liftNumerics } from "./lift-binding.js";
import { liftPort } from "./lift-port.js";
import { nativeMembers } from "./native-members.js";
import { createUnitBook } from "./unit-book.js";

/** A Model with its native places. */
export interface LiftedModel {
  readonly model: Model;
  readonly source: NativeLocation;
  readonly places: readonly Place[];
}

/** The file that the description stands in. */
export interface ModelFile {
  readonly assetId: string;
  readonly digest: string;
}

/** A description as a Model. What kind of model it is, FMI does not say: it is declared only. */
export function liftModel(description: FmiDescription, file: ModelFile, context: LiftContext): LiftedModel {
  const { root } = description;
  const { attributes } = root;
  const name = attributes.get("modelName") ?? "";
  const text = attributes.get("description") ?? "";
  const list = portsOf(description, context);
  const source = placeOf(context, root);
  const identifiers = someOf(identifiersOf(attributes));
  const version = attributes.get("version") ?? "";
  const ports = someOf(list.ports);
  const numerics = liftNumerics(description);
  const model: Model = {
    "@context": FMI_CONTEXT,
    type: "Model",
    id: localId(context, name === "" ? "model" : name),
    ...(name === "" ? {} : { label: { und: name } }),
    ...(text === "" ? {} : { description: { und: text } }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(version === "" ? {} : { version }),
    conformsTo: [SPECIFICATIONS[description.version]],
    modelKind: "declared",
    digest: `sha256:${file.digest}`,
    ...(ports === undefined ? {} : { ports }),
    ...(description.interfaces.length === 0 ? {} : { bindings: liftBindings(description, file.assetId) }),
    ...(numerics === undefined ? {} : { numerics }),
    ...nativeMembers(description),
  };
  const named: Place = ["/label", placeOf(context, root, "modelName")];
  return { model, source, places: [named, ["/ports", source], ...list.places] };
}

function identifiersOf(attributes: ReadonlyMap<string, string>): readonly Identifier[] {
  const token = attributes.get("instantiationToken") ?? attributes.get("guid") ?? "";
  return token.trim() === "" ? [] : [{ scheme: TOKEN_SCHEME, notation: token }];
}

function portsOf(description: FmiDescription, context: LiftContext): PortList {
  const list = createPorts();
  const units = createUnitBook(description.units, context);
  const byReference = new Map<string, FmiVariable>();
  for (const variable of description.variables)
    if (!byReference.has(variable.reference)) byReference.set(variable.reference, variable);
  const feedthrough = feedthroughOf(description, byReference, context);
  const port = { context, units, types: description.types, byReference, feedthrough };
  for (const variable of description.variables)
    if (variable.causality !== "independent") addPort(list, liftPort(variable, port));
  units.report(context);
  return list;
}
