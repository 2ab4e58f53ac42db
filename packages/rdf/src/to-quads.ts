// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { Quad } from "n3";
import { labelOf } from "./label-of.js";
import { blankLabel, openRun, type RdfOptions } from "./open-run.js";
import { QuadTarget } from "./quad-target.js";

/**
 * The triples of one resource as RDF/JS quads of the default graph, by the generated mapping: the same dataset that a
 * JSON-LD 1.1 processor makes of it with the published context (RDFC-1.0), and with `enrich` what that cannot know.
 * Labels of blank nodes come from the id, so the result is the same each time and quads of many resources can be joined.
 *
 * @returns no quads for a resource with a fault
 * @throws JikuError "unreadable-input" for a fault without `onFault`, "bad-option" for prefixes or a blankPrefix of wrong form
 */
export function toQuads(resource: AnyResource, options: RdfOptions = {}): Quad[] {
  const id: unknown = (resource as AnyResource | null)?.id;
  const target = new QuadTarget(`${blankLabel(options)}${typeof id === "string" ? labelOf(id) : ""}n`);
  return openRun(target, options)(resource) ? target.quads : [];
}
