// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { childNode, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { dimensionOf } from "./gml-positions.js";

/** What an envelope says for all that it encloses (GML 3.2, 9.10). */
export interface InheritedSystem {
  readonly srsName: { readonly text: string; readonly at: NativeLocation } | undefined;
  readonly dimension: number;
}

/** What geometries inherit from an envelope, as far as it says it. */
export function inheritedFrom(boundedBy: XmlNode, outer: InheritedSystem): InheritedSystem {
  const envelope = childNode(boundedBy, "Envelope");
  const text = envelope?.attributes.get("srsName");
  if (envelope === undefined) return outer;
  return {
    srsName: text === undefined ? outer.srsName : { text, at: nodeAt(envelope, "srsName") },
    dimension: dimensionOf(envelope, outer.dimension),
  };
}
