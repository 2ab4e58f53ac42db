// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape } from "../../ir/ir.js";
import { isObject, type Json, type JsonObject, pointerToken } from "../../read/json.js";

/** A value of a document whose type has a name: where it stands, and the kind of that place. */
export interface ModelSite {
  readonly pointer: string;
  /** Class of the resource; of what it holds, with the member (`Entity.existence`, `Entity › TimeExtent.end`). */
  readonly kind: string;
}

const PACKAGE = "Package";

function membersOf(type: IrType, value: JsonObject): readonly Member[] {
  if (type.variants === undefined) return type.members;
  return type.variants.find((variant) => variant.tag === value[type.tag ?? ""])?.members ?? [];
}

/** Every named value of a package or lone resource, each holder before what is in it; nothing of one without known class. */
export function modelSites(ir: Ir, document: Json): readonly ModelSite[] {
  const types = new Map(ir.types.map((type) => [type.name, type]));
  const sites: ModelSite[] = [];

  function object(type: IrType, value: JsonObject, pointer: string, holder: string): void {
    const owner = type.name === holder ? holder : `${holder} › ${type.name}`;
    for (const { name, shape } of membersOf(type, value)) {
      if (value[name] === undefined) continue;
      shaped(shape, value[name] as Json, `${pointer}/${pointerToken(name)}`, { holder, kind: `${owner}.${name}` });
    }
  }

  function shaped(shape: Shape, value: Json, pointer: string, place: { holder: string; kind: string }): void {
    if (value === null) return;
    if (shape.kind === "list" && Array.isArray(value))
      for (const [i, item] of value.entries()) shaped(shape.items, item as Json, `${pointer}/${i}`, place);
    else if (shape.kind === "map" && isObject(value))
      for (const [key, item] of Object.entries(value))
        shaped(shape.values, item as Json, `${pointer}/${pointerToken(key)}`, place);
    else if (shape.kind === "named") {
      sites.push({ pointer, kind: place.kind });
      const type = types.get(shape.name);
      if (type !== undefined && isObject(value)) object(type, value, pointer, place.holder);
    }
  }

  function resource(value: Json, pointer: string): void {
    const type = isObject(value) ? types.get(String(value.type)) : undefined;
    if (type?.sort !== "class") return;
    sites.push({ pointer, kind: type.name });
    object(type, value as JsonObject, pointer, type.name);
  }

  if (isObject(document) && document.jiku !== undefined) {
    sites.push({ pointer: "", kind: PACKAGE });
    const { graph, ...header } = document;
    const type = types.get(PACKAGE);
    if (type !== undefined) object(type, header, "", PACKAGE);
    if (Array.isArray(graph)) for (const [i, item] of graph.entries()) resource(item as Json, `/graph/${i}`);
  } else resource(document, "");
  return sites;
}

/** The innermost named value at a pointer or around it. */
export function siteAt(sites: readonly ModelSite[], pointer: string): ModelSite | undefined {
  return sites.findLast(({ pointer: at }) => at === "" || pointer === at || pointer.startsWith(`${at}/`));
}
