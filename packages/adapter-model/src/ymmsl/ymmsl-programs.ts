// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Model } from "@jiku/model";
import { type Entry, entriesOf, isNothing, member, type Node, textOf, toJson } from "@jiku/syntax/yaml";
import { A_MAPPING, A_TEXT, badForm, missing, type TreeContext } from "../yaml/tree-report.js";
import { portPlaces } from "./ymmsl-model.js";
import { YMMSL_CONTEXT } from "./ymmsl-names.js";
import { readPorts, readSupportedSettings } from "./ymmsl-ports.js";

/** Members that become members of a Model; the rest says how the program is started and is kept as it is. */
const LIFTED: ReadonlySet<string> = new Set(["name", "ports", "description", "supported_settings"]);

/** A program under its name; the value is the text of a script where the file writes it so (yMMSL 0.1). */
export type NamedProgram = Pick<Entry, "key" | "at" | "value">;

/** The programs of a file: `programs` of version 0.2, `implementations` of version 0.1. */
export function readPrograms(context: TreeContext, root: Node, name: string): readonly NamedProgram[] {
  const node = member(root, name);
  if (node === undefined) return [];
  if (isNothing(node)) missing(context, name, node.at);
  else if (node.kind === "scalar") badForm(context, name, node, A_MAPPING);
  const listed = node.kind === "seq" ? node.items : [];
  const named = listed.flatMap((item) => {
    const key = textOf(member(item, "name"));
    if (key === undefined) missing(context, "name", item.at);
    return key === undefined ? [] : [{ key, at: item.at, value: item }];
  });
  const programs = [...entriesOf(node), ...named];
  for (const { key, value } of programs)
    if (value.kind === "seq" || (value.kind === "scalar" && textOf(value) === undefined))
      badForm(context, key, value, A_TEXT);
  return programs;
}

/** Id of the Model of a program. */
export function programIri(base: string, name: string): string {
  return `${base}_/program/${encodeIriPart(name)}`;
}

/** The Model of a program: its ports, and the settings that it supports as parameters. It is never started. */
export function liftProgram(context: TreeContext, { key, at, value }: NamedProgram): void {
  const ports = [
    ...readPorts(context, member(value, "ports")),
    ...readSupportedSettings(context, member(value, "supported_settings")),
  ];
  const description = textOf(member(value, "description"));
  const start = startOf(value);
  const resource: Model = {
    type: "Model",
    id: programIri(context.run.options.base, key),
    "@context": YMMSL_CONTEXT,
    label: { und: key },
    ...(description === undefined ? {} : { description: { und: description } }),
    modelKind: "declared",
    ...(ports.length === 0 ? {} : { ports: ports.map(({ port }) => port) }),
    bindings: [{ protocol: "muscle3", capabilities: ["initialize", "step"] }],
    "ymmsl:program": start,
  };
  context.emit({ kind: "resource", resource, source: at, places: portPlaces(ports) });
  emitUnitless(context, key, ports);
}

/** Whether the file tells an interface of the program, so that it is a Model of its own. Version 0.1 never does. */
export function hasInterface({ value }: NamedProgram): boolean {
  return !isNothing(member(value, "ports")) || !isNothing(member(value, "supported_settings"));
}

/** How a program is started, as the file tells it: kept and never done. An empty member says nothing. */
export function startOf(node: Node): unknown {
  if (node.kind !== "map") return { script: toJson(node) };
  const kept = entriesOf(node).filter(({ key, value }) => !LIFTED.has(key) && !isNothing(value));
  return Object.fromEntries(kept.map(({ key, value }) => [key, toJson(value)]));
}

/** MDL-001: settings that are real numbers have a unit only in the words of their description. */
function emitUnitless({ emit, run }: TreeContext, model: string, ports: ReturnType<typeof readPorts>): void {
  const real = ports.filter(({ port }) => port.field.valueType === "real");
  const [first] = real;
  if (first === undefined) return;
  const values = { count: real.length, total: real.length, model, first: first.port.name };
  emit(run.report.own("MDL-001", values, first.at));
}
