// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, DecodeEvent, DecodeRun, LossChange } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import { excerpt, isNothing, member, type Node } from "@jiku/syntax/yaml";

/** What the lifting of a YAML description needs. */
export interface TreeContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Name of the format, for people. */
  readonly format: string;
}

export const A_MAPPING: Bilingual = { en: "a mapping", ja: "対応表" };
export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
export const A_TEXT: Bilingual = { en: "a text", ja: "文字列" };
const A_MEMBER: Bilingual = { en: "a member that the format defines", ja: "形式の定める項目" };
const KEY: Bilingual = { en: "key", ja: "鍵" };

/** MDL-010: a part that the format demands is missing. */
export function missing({ run, emit, format }: TreeContext, part: string, at: NativeLocation): void {
  emit(run.report.own("MDL-010", { part, format }, at));
}

/** MDL-011: a member has another form than the format defines. */
export function badForm({ run, emit, format }: TreeContext, name: string, node: Node, expected: Bilingual): void {
  emit(run.report.own("MDL-011", { attribute: name, value: excerpt(node), expected, format }, node.at));
}

/** MDL-012: a member names something that is not there. */
export function dangling({ run, emit }: TreeContext, attribute: string, value: string, at: NativeLocation): void {
  emit(run.report.own("MDL-012", { attribute, value }, at));
}

/** What is not carried over. */
export function lost(
  { run, emit }: TreeContext,
  at: NativeLocation,
  change: LossChange = "dropped",
  concept: ConceptId = "metadata.provenance",
): void {
  emit(run.report.loss({ at, concept, change, recovery: "none" }));
}

/** MDL-011 for each key of a mapping that the format does not define. */
export function unknownMembers(context: TreeContext, node: Node | undefined, known: ReadonlySet<string>): void {
  if (node?.kind !== "map") return;
  const { run, emit, format } = context;
  for (const { key, at } of node.entries.values())
    if (!known.has(key))
      emit(run.report.own("MDL-011", { attribute: KEY, value: key, expected: A_MEMBER, format }, at));
}

/** A member that must be a mapping when it is there; an empty one is missing its content. */
export function mappingOf(context: TreeContext, parent: Node | undefined, name: string): Node | undefined {
  const node = member(parent, name);
  if (node === undefined) return undefined;
  if (isNothing(node)) missing(context, name, node.at);
  else if (node.kind !== "map") badForm(context, name, node, A_MAPPING);
  return node.kind === "map" ? node : undefined;
}
