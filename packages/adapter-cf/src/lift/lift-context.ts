// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, encodeIriPart, type FindingValues, nativeLocation } from "@jiku/adapter";
import type { NativeLocation, ReferenceSystem, Related } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import type { FormatId } from "../formats.js";
import type { ArraySource } from "../source/array-source.js";
import type { CfVariable, Survey } from "./survey.js";

/** What the lifting of one container needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  readonly source: ArraySource;
  readonly format: FormatId;
  readonly survey: Survey;
  readonly emit: (event: DecodeEvent) => void;
  /** Reference systems that were emitted, by what they were made of. */
  readonly systems: Map<string, ReferenceSystem>;
  /** What was told once and is not told again. */
  readonly told: Set<string>;
  /** Language of its texts. */
  readonly language: string;
  /** Conventions says CF. */
  readonly isCf: boolean;
}

/** The id of a part of the container. */
export function partId({ run }: Pick<LiftContext, "run">, ...parts: readonly string[]): string {
  return `${run.options.base}${parts.flatMap((part) => part.split("/").map(encodeIriPart)).join("/")}`;
}

/** A place at a variable or at one of its attributes; the empty path is the container itself. */
export function placeOf(variable: Pick<CfVariable, "path"> | string, attribute?: string): NativeLocation {
  const path = typeof variable === "string" ? variable : variable.path;
  return { kind: "array", variable: path, ...(attribute === undefined ? {} : { attribute }) };
}

/** A finding of the CF conventions at a variable or at one of its attributes; the same is told once. */
export function tell(
  { emit, run, told }: LiftContext,
  code: string,
  values: FindingValues,
  variable: Pick<CfVariable, "path"> | string,
  attribute?: string,
  related: readonly Related[] = [],
): void {
  const at = placeOf(variable, attribute);
  const key = JSON.stringify([code, at, values]);
  if (told.has(key)) return;
  told.add(key);
  emit(run.report.own(code, values, at, { related }));
}

/** A second place of a finding. */
export function nativePlace({ run }: LiftContext, variable: CfVariable, attribute: string): Related {
  return { path: "", location: nativeLocation(placeOf(variable, attribute), run.input.primary.path) };
}

/** What is lost of a variable; the same is told once. */
export function lose(
  { emit, run, told }: LiftContext,
  concept: `${string}.${string}`,
  variable: Pick<CfVariable, "path"> | string,
  attribute?: string,
): void {
  const at = placeOf(variable, attribute);
  const key = JSON.stringify([concept, at]);
  if (told.has(key)) return;
  told.add(key);
  emit(run.report.loss({ at, concept, change: "dropped", recovery: "none" }));
}

/** Whether a text is an IRI. */
export function isIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:\S+$/.test(text) && !/[\p{Cc}\p{Bidi_Control}<>"{}|\\^`]/u.test(text);
}
