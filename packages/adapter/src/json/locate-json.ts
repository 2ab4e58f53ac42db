// SPDX-License-Identifier: Apache-2.0
import { pointerTokens } from "../pointer.js";
import type { JsonPlace } from "./json-place.js";
import { cursorAt, type WalkTree, walkJson } from "./walk-json.js";

/**
 * The place of the value that a JSON Pointer names in the bytes of one well-formed value. A pointer to a member that is
 * not there gives the deepest container on the way.
 * @param start place of the first of the bytes
 */
export function locateJson(bytes: Uint8Array, start: JsonPlace, pointer: string): JsonPlace {
  let tree: WalkTree = {};
  for (const token of [...pointerTokens(pointer)].reverse()) tree = { [token]: tree };
  let best = start;
  let length = -1;
  walkJson(cursorAt(bytes, start), tree, (at, place) => {
    const onTheWay = at === "" || at === pointer || pointer.startsWith(`${at}/`);
    if (onTheWay && at.length > length) {
      best = place;
      length = at.length;
    }
  });
  return best;
}
