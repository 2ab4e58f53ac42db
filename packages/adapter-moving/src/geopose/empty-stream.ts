// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, textOf } from "@jiku/syntax/json";

const AUTHORITY = "/geopose/1.0";

/** A stream that has told of no pose and of no place yet (GeoPose 1.0, Composite.Sequence.Stream: `streamElements` may be null). */
export const EMPTY_STREAM = {
  header: {
    transitionModel: { authority: AUTHORITY, id: "none", parameters: "" },
    outerFrame: { authority: AUTHORITY, id: "LTP-ENU", parameters: "" },
  },
  streamElements: null,
} as const;

/** Whether a stream says nothing: it has no element, and its outer frame names no place. */
export function isEmptyStream(root: Node): boolean {
  const outer = member(member(root, "header"), "outerFrame");
  const parameters = member(outer, "parameters");
  return (
    itemsOf(member(root, "streamElements")).length === 0 &&
    textOf(member(outer, "id")) === EMPTY_STREAM.header.outerFrame.id &&
    parameters?.kind === "scalar" &&
    parameters.value === ""
  );
}
