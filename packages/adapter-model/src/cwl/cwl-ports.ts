// SPDX-License-Identifier: Apache-2.0
import type { NativeText, Port, ValueType } from "@jiku/model";
import { entriesOf, isNothing, itemsOf, member, type Node, textOf, toJson, writtenOf } from "@jiku/syntax/yaml";
import { A_MAPPING, badForm, missing, type TreeContext } from "../yaml/tree-report.js";
import { DIRECTIVES } from "./cwl-references.js";

/** A parameter of a process with its place. */
export interface CwlPort {
  readonly port: Port;
  readonly at: Node["at"];
  readonly node: Node;
}

const TYPES: Readonly<Record<string, ValueType | undefined>> = {
  null: undefined,
  boolean: "boolean",
  int: "integer",
  long: "integer",
  float: "real",
  double: "real",
  string: "text",
  File: "binary",
  Directory: "binary",
  stdin: "binary",
  stdout: "binary",
  stderr: "binary",
  Any: undefined,
};
const COMPLEX: ReadonlySet<string> = new Set(["array", "enum", "record"]);
const SCHEMA_DEFINITIONS = "SchemaDefRequirement";
const A_TYPE = { en: "a type of CWL", ja: "CWLの型" };

/** The local part of an identifier such as `#main/depth` or `file.cwl#depth`. */
export function localName(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("#")) + 1);
}

/**
 * The parameters of a process: a mapping by name, whose values may be a type, or a list with ids. Inputs are read when a run
 * begins, outputs when it ends. Expressions, defaults and bindings to the command line are not looked at.
 */
export function readParameters(context: TreeContext, process: Node, list: "inputs" | "outputs"): readonly CwlPort[] {
  const types: TypeScope = { context, own: ownTypes(process) };
  const node = member(process, list);
  if (node === undefined || isNothing(node)) {
    missing(context, list, node?.at ?? process.at);
    return [];
  }
  if (node.kind === "scalar") badForm(context, list, node, A_MAPPING);
  const found = new Map<string, CwlPort>();
  const add = (name: string, at: Node["at"], value: Node): void => {
    const first = found.get(name)?.at;
    if (first === undefined) found.set(name, { port: portOf(types, name, list, value, at), at, node: value });
    else {
      const line = "line" in first ? (first.line ?? 1) : 1;
      context.emit(context.run.report.shared("AD-113", { id: name, line }, at));
    }
  };
  for (const { key, at, value } of entriesOf(node)) if (!DIRECTIVES.has(key)) add(localName(key), at, value);
  for (const item of itemsOf(node)) {
    const id = textOf(member(item, "id"));
    if (id === undefined) missing(context, "id", item.at);
    else add(localName(id), item.at, item);
  }
  return [...found.values()];
}

/** What a name of a type may be beside the types of CWL. */
interface TypeScope {
  readonly context: TreeContext;
  /** Names that the process defines by `SchemaDefRequirement`. */
  readonly own: ReadonlySet<string>;
}

function ownTypes(process: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of ["requirements", "hints"]) {
    const node = member(process, list);
    const listed = itemsOf(node).filter((item) => textOf(member(item, "class")) === SCHEMA_DEFINITIONS);
    for (const definitions of [member(node, SCHEMA_DEFINITIONS), ...listed])
      for (const type of itemsOf(member(definitions, "types"))) {
        const name = textOf(member(type, "name"));
        if (name !== undefined) names.add(name);
      }
  }
  return names;
}

function portOf(scope: TypeScope, name: string, list: "inputs" | "outputs", node: Node, at: Node["at"]): Port {
  // A list is a choice of types; a mapping that has no `type` beside its `id` lacks one.
  const type = node.kind === "map" ? member(node, "type") : node;
  if (type === undefined || isNothing(type)) missing(scope.context, "type", at);
  const types = type === undefined || isNothing(type) ? [] : baseTypes(scope, type, 0);
  const values = new Set(types.filter((one) => one !== "null").map((one) => valueTypeOf(one)));
  const [valueType] = values.size === 1 ? values : [];
  const native: NativeText = {
    ...(type === undefined || isNothing(type) ? {} : { type: typeText(type) }),
    ...textMembers(node, ["format", "label", "doc"]),
  };
  return {
    name,
    role: list === "inputs" ? "input" : "output",
    field: valueType === undefined ? {} : { valueType },
    dynamics: "fixed",
    phase: list === "inputs" ? "init" : "final",
    nativeKey: name,
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
}

function valueTypeOf(type: string): ValueType | undefined {
  return type === "enum" ? "category" : Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}

/** Names of the types that one value may have; of an array those of its items. Bounded, since types nest. */
function baseTypes(scope: TypeScope, node: Node, depth: number): readonly string[] {
  if (depth > 32) return ["Any"];
  if (node.kind === "seq") return node.items.flatMap((item) => baseTypes(scope, item, depth + 1));
  if (node.kind === "scalar") {
    const text = textOf(node);
    const plain = text?.replace(/(?:\[\])*\??$/, "").replace(/(?:\[\])+$/, "") ?? "";
    const isOwn = scope.own.has(plain) || /[#/:]/.test(plain);
    if (!isOwn && !Object.hasOwn(TYPES, plain)) badForm(scope.context, "type", node, A_TYPE);
    return isOwn ? ["Any"] : [plain];
  }
  const kind = textOf(member(node, "type"));
  if (kind === undefined || !COMPLEX.has(kind)) {
    const nested = member(node, "type");
    if (nested !== undefined && !isNothing(nested)) return baseTypes(scope, nested, depth + 1);
    missing(scope.context, "type", node.at);
    return ["Any"];
  }
  const items = member(node, "items");
  if (kind !== "array") return [kind];
  if (items === undefined || isNothing(items)) missing(scope.context, "items", node.at);
  return items === undefined || isNothing(items) ? ["Any"] : baseTypes(scope, items, depth + 1);
}

function typeText(node: Node): string {
  return node.kind === "scalar" ? writtenOf(node) : JSON.stringify(toJson(node));
}

function textMembers(node: Node, names: readonly string[]): NativeText {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = member(node, name);
      if (value === undefined || isNothing(value)) return [];
      return [[name, value.kind === "scalar" ? writtenOf(value) : JSON.stringify(toJson(value))] as const];
    }),
  );
}
