// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import type { FrameSpecification } from "../geopose/frames.js";
import type { WriteContext } from "./write-context.js";

/** The specification of a frame that the reference system keeps. */
export function specificationOf({ byId }: WriteContext, id: string): FrameSpecification | undefined {
  const system = byId.get(id) as ReferenceSystem | undefined;
  const kept = system?.["geopose:frame"] as FrameSpecification | undefined;
  return kept === undefined ? undefined : { authority: kept.authority, id: kept.id, parameters: kept.parameters };
}
