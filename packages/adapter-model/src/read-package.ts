// SPDX-License-Identifier: Apache-2.0
import { type Fault, faultEvent } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { LiftContext } from "./lift-context.js";
import { safeJson } from "./sidecar-json.js";

/** A resource as a sidecar has it: an object with id and type, its other members not yet judged. */
export type RawResource = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/**
 * The resources of a sidecar.
 * @param at the place of a pointer into it
 * @returns undefined when there is none or it is no package; a finding says which
 */
export function readPackage(
  bytes: Uint8Array | Fault | undefined,
  at: (pointer: string) => NativeLocation,
  { run, emit }: LiftContext,
): readonly RawResource[] | undefined {
  if (bytes === undefined) return undefined;
  if (!(bytes instanceof Uint8Array)) {
    emit(faultEvent(bytes, run.report));
    return undefined;
  }
  const json = safeJson(bytes);
  if ("fault" in json) {
    emit(run.report.shared("AD-102", { format: "Jiku", reason: json.fault }, at(""), { case: "parser" }));
    return undefined;
  }
  const graph = graphOf(json.value);
  if (graph === undefined) {
    const reason = { en: "it is no package", ja: "パッケージでない" };
    emit(run.report.own("MDL-013", { what: "graph", reason }, at("")));
  }
  return graph;
}

function graphOf(value: unknown): readonly RawResource[] | undefined {
  const graph = isObject(value) && value["jiku"] === "1.0" ? value["graph"] : undefined;
  return Array.isArray(graph) && graph.every(isResource) ? graph : undefined;
}

function isResource(one: unknown): one is RawResource {
  return isObject(one) && typeof one["id"] === "string" && typeof one["type"] === "string";
}

/** Whether a value is an object of JSON. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
