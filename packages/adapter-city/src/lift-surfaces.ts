// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { surfaceClass, surfaceTypeKind } from "./class-iri.js";
import { addExtra, addGeometry, addRelation, createDraft, finishDraft } from "./entity-draft.js";
import { emitExtensionName, liftAttribute } from "./lift-attribute.js";
import type { Emit, FileContext } from "./lift-context.js";
import { type LiftedGeometry, modelGeometry } from "./lift-geometry.js";
import { PART_OF } from "./names.js";
import type { SemanticObject } from "./semantics.js";

/** Where the semantic objects belong. */
export interface SurfaceOwner {
  readonly id: string;
  /** Index of the geometry among those of the city object. */
  readonly geometry: number;
}

const OWN_MEMBERS: ReadonlySet<string> = new Set(["type", "parent", "children"]);

/**
 * Each semantic object becomes an Entity: part of the city object, and of the semantic object that it names as parent;
 * its geometry is that of its own primitives, its other members are observed properties. `cityjson:surface` keeps
 * which geometry, and which number in it.
 */
export function liftSurfaces(lifted: LiftedGeometry, owner: SurfaceOwner, file: FileContext, emit: Emit): void {
  for (const semantic of lifted.semantics) liftSurface(semantic, lifted, owner, file, emit);
}

function liftSurface(
  semantic: SemanticObject,
  lifted: LiftedGeometry,
  owner: SurfaceOwner,
  file: FileContext,
  emit: Emit,
): void {
  const { index, value, primitives, parent } = semantic;
  const at = (pointer: string): NativeLocation => lifted.semanticsAt(`/surfaces/${index}${pointer}`);
  const type = surfaceTypeOf(value["type"], at, file, emit);
  const id = file.ids.surface(owner.id, owner.geometry, index);
  const draft = createDraft(id);
  addRelation(draft, { predicate: PART_OF, object: owner.id }, at(""));
  if (parent !== undefined)
    addRelation(
      draft,
      { predicate: PART_OF, object: file.ids.surface(owner.id, owner.geometry, parent) },
      at("/parent"),
    );
  if (primitives.length === 0) emit(file.report.own("CTY-025", { index, type }, at("")));
  else addGeometry(draft, modelGeometry(primitives, Math.min(lifted.depth, 3), file.rs, lifted.geometry.lod), at(""));
  addExtra(draft, ["surface"], [owner.geometry, index], at(""));
  const others = Object.entries(value).filter(([name]) => !OWN_MEMBERS.has(name));
  const attributes = others.map(([name, member]) => ({
    name,
    value: member,
    owner: id,
    at: at(`/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`),
  }));
  const observed: Parameters<Emit>[0][] = [];
  for (const attribute of attributes) {
    if (!liftAttribute(attribute, file, (event) => observed.push(event)))
      addExtra(draft, ["attributes", attribute.name], attribute.value, attribute.at);
  }
  emit({
    kind: "resource",
    resource: finishDraft(draft, surfaceClass(type), undefined),
    source: at(""),
    places: draft.places,
  });
  observed.forEach(emit);
}

function surfaceTypeOf(type: unknown, at: (pointer: string) => NativeLocation, file: FileContext, emit: Emit): string {
  if (typeof type !== "string") {
    const event =
      type === undefined
        ? file.report.own("CTY-016", { member: "type" }, at(""))
        : file.report.own("CTY-017", { member: "type", expected: { en: "a text", ja: "文字列" } }, at("/type"));
    emit(event);
    return "";
  }
  const kind = surfaceTypeKind(type);
  if (kind === "unknown")
    emit(file.report.own("CTY-015", { type, nearest: ["RoofSurface", "WallSurface", "GroundSurface"] }, at("/type")));
  else if (kind === "extension") emitExtensionName(type, at("/type"), file, emit);
  return type;
}
