// SPDX-License-Identifier: Apache-2.0
import { jsonPointer, pointerTokens } from "@jiku/adapter";
import type { NativeLocation, Place, Source } from "@jiku/model";

/**
 * The member `source` of a lifted resource (model, 2.4), without its asset; undefined where the place says nothing that
 * the member can hold. Places of single members become its `attributes`.
 */
export function sourceOf(at: NativeLocation, places: readonly Place[] = []): Source | undefined {
  const attributes = new Map<string, string>();
  for (const [pointer, place] of places) {
    const tokens = pointerTokens(pointer);
    const name = tokens.length === 1 ? attributeOf(place, at) : "";
    if (name !== "") attributes.set(tokens[0] as string, name);
  }
  const source = { ...placeOf(at), ...(attributes.size === 0 ? {} : { attributes: Object.fromEntries(attributes) }) };
  return Object.keys(source).length === 0 ? undefined : source;
}

function placeOf(at: NativeLocation): Source {
  switch (at.kind) {
    case "text":
      return lineOf(at);
    case "json":
      return { ...(at.pointer === "" ? {} : { pointer: at.pointer }), ...lineOf(at) };
    case "xml":
      return { pointer: at.path, ...lineOf(at) };
    case "array":
      return { variable: at.variable };
    case "table":
      return {
        ...(at.row === undefined ? {} : { row: at.row }),
        ...(typeof at.column === "string" ? { variable: at.column } : {}),
      };
    case "item":
      return { variable: at.item, ...(at.row === undefined ? {} : { row: at.row }) };
    case "archive":
      return at.inner === undefined ? {} : placeOf(at.inner);
  }
}

function lineOf({ line, column }: { readonly line?: number; readonly column?: number }): Source {
  return { ...(line === undefined ? {} : { line }), ...(line === undefined || column === undefined ? {} : { column }) };
}

/** What held a member in the native file; below the place of the resource only the rest of the way. */
function attributeOf(place: NativeLocation, resource: NativeLocation): string {
  switch (place.kind) {
    case "json": {
      const above = resource.kind === "json" ? `${resource.pointer}/` : undefined;
      if (above === undefined || !place.pointer.startsWith(above)) return place.pointer;
      const rest = pointerTokens(`/${place.pointer.slice(above.length)}`);
      return rest.length === 1 ? (rest[0] as string) : jsonPointer(...rest);
    }
    case "xml":
      return place.path;
    case "array":
      return place.attribute ?? place.variable;
    case "table":
      return place.column === undefined ? "" : String(place.column);
    case "item":
      return place.item;
    case "archive":
      return place.inner === undefined ? place.member : attributeOf(place.inner, resource);
    case "text":
      return "";
  }
}
