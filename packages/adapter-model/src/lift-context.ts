// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, encodeIriPart } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { elementAt, type XmlElement } from "@jiku/syntax/xml";

/** Takes an event; events leave in the order in which they came. */
export type Emit = (event: DecodeEvent) => void;

/** What the lifting of one description needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  /** Base IRI of the ids of this description. */
  readonly base: string;
  readonly emit: Emit;
  /** Name of the format, for people. */
  readonly format: string;
  /** The place in the file that was given, of a place in the description. */
  readonly wrap: (at: NativeLocation) => NativeLocation;
}

/** The place of an element or attribute in the file that was given. */
export function placeOf(context: LiftContext, element: XmlElement, attribute?: string): NativeLocation {
  return context.wrap(elementAt(element, attribute));
}

/** The id of a resource of a description: `<base><name>`; parts of the file itself stand under `_/`. */
export function localId(context: LiftContext, ...parts: readonly string[]): string {
  return context.base + parts.map(encodeIriPart).join("/");
}

/** MDL-010: a part that the format demands is missing. */
export function missingPart(context: LiftContext, element: XmlElement, part: string): void {
  const { run, format, emit } = context;
  emit(run.report.own("MDL-010", { part, format }, placeOf(context, element)));
}

/** MDL-011: an attribute has another form than the format defines. */
export function badForm(
  context: LiftContext,
  element: XmlElement,
  attribute: string,
  expected: { readonly en: string; readonly ja: string },
): void {
  const { run, format, emit } = context;
  const value = element.attributes.get(attribute) ?? "";
  emit(run.report.own("MDL-011", { attribute, value, expected, format }, placeOf(context, element, attribute)));
}

/** MDL-012: an attribute names something that is not there. */
export function dangling(context: LiftContext, element: XmlElement, attribute: string, value: string): void {
  context.emit(context.run.report.own("MDL-012", { attribute, value }, placeOf(context, element, attribute)));
}

/** What is not carried over from a native element. */
export function lostElement(context: LiftContext, element: XmlElement, attribute?: string): void {
  const at = placeOf(context, element, attribute);
  context.emit(context.run.report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
}
