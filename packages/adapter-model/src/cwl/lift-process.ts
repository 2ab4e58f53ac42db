// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Model, NativeLocation, Place } from "@jiku/model";
import { entriesOf, isNothing, member, type Node, textOf, toJson } from "@jiku/syntax/yaml";
import { assetId } from "../native-asset.js";
import { badForm, lost, missing, type TreeContext, unknownMembers } from "../yaml/tree-report.js";
import { CWL_SPECIFICATION, PROCESS_MEMBERS, type ProcessClass } from "./cwl-names.js";
import { type CwlPort, readParameters } from "./cwl-ports.js";

/** What the processes of a document share. */
export interface CwlDocument {
  readonly context: TreeContext;
  readonly version: string;
  /** Prefixes of `$namespaces`. */
  readonly namespaces: ReadonlyMap<string, Node>;
  /** Ids of the processes of `$graph`, by their names. */
  readonly ids: ReadonlyMap<string, string>;
  /** Files of processes that steps name; filled while they are lifted. */
  readonly named: Map<string, NativeLocation>;
}

/** A process that was read. */
export interface CwlProcess {
  readonly id: string;
  readonly processClass: ProcessClass;
  readonly node: Node;
  readonly name: string;
  readonly inputs: readonly CwlPort[];
  readonly outputs: readonly CwlPort[];
}

const A_CLASS = {
  en: "CommandLineTool, ExpressionTool or Workflow",
  ja: "CommandLineTool、ExpressionTool、Workflowのいずれか",
};
/** Members that say how a tool is run; they stay in the file. */
const RUN_MEMBERS = ["requirements", "hints"] as const;
const PREFIXED = /^([a-z][a-z0-9-]*):[^\s]+$/;

/** The class of a process; undefined, with a finding, of anything else. An Operation (CWL 1.2) has no way to be run: AD-104. */
export function classOf({ context }: CwlDocument, node: Node): ProcessClass | undefined {
  const written = member(node, "class");
  const text = textOf(written);
  if (text !== undefined && Object.hasOwn(PROCESS_MEMBERS, text)) return text as ProcessClass;
  const { run, emit, format } = context;
  if (written === undefined || isNothing(written)) missing(context, "class", node.at);
  else if (text === "Operation") {
    emit(run.report.shared("AD-104", { feature: text, format }, written.at, { severity: "warning" }));
    run.refused = true;
  } else badForm(context, "class", written, A_CLASS);
  return undefined;
}

/** Reads the parameters of a process. */
export function readProcess(document: CwlDocument, node: Node, name: string, id: string): CwlProcess | undefined {
  const processClass = classOf(document, node);
  if (processClass === undefined) return undefined;
  const { context } = document;
  const known = new Set([...PROCESS_MEMBERS[processClass], "$namespaces", "$schemas", "$graph", "$base"]);
  const prefixed = entriesOf(node).filter(({ key }) => /^[A-Za-z][\w.-]*:/.test(key));
  unknownMembers(context, node, new Set([...known, ...prefixed.map(({ key }) => key)]));
  for (const list of RUN_MEMBERS) {
    const found = member(node, list);
    if (found !== undefined) lost(context, found.at, "dropped", "observation.procedure");
  }
  const inputs = readParameters(context, node, "inputs");
  const outputs = readParameters(context, node, "outputs");
  return { id, processClass, node, name, inputs, outputs };
}

/** The Model of a process. `composition` is the id of the Composition of its steps, where there is one. */
export function emitProcess(document: CwlDocument, process: CwlProcess, composition?: string): void {
  const { context, version } = document;
  const { node, inputs, outputs, id, name } = process;
  const all = [...inputs, ...outputs];
  const label = textOf(member(node, "label"));
  const text = docOf(member(node, "doc"));
  const extensions = extensionsOf(document, node);
  const resource: Model = {
    type: "Model",
    id,
    ...extensions,
    label: { und: label ?? name },
    ...(text === undefined ? {} : { description: { und: text } }),
    ...(composition === undefined ? {} : { correspondsTo: [composition] }),
    conformsTo: [CWL_SPECIFICATION],
    modelKind: "declared",
    ...(all.length === 0 ? {} : { ports: all.map(({ port }) => port) }),
    bindings: [
      {
        protocol: "cwl",
        protocolVersion: version,
        artifact: assetId(context.run.options.base),
        capabilities: ["step"],
      },
    ],
  };
  const places: readonly Place[] = all.map(({ at }, i) => [`/ports/${i}`, at]);
  context.emit({ kind: "resource", resource, source: node.at, places });
  emitUnitless(document, process);
}

/** MDL-001: CWL has no units. */
function emitUnitless({ context: { run, emit } }: CwlDocument, { name, inputs, outputs }: CwlProcess): void {
  const real = [...inputs, ...outputs].filter(({ port }) => port.field.valueType === "real");
  const [first] = real;
  if (first === undefined) return;
  const values = { count: real.length, total: real.length, model: name, first: first.port.name };
  emit(run.report.own("MDL-001", values, first.at));
}

/** `doc` is a text or a list of lines. */
function docOf(node: Node | undefined): string | undefined {
  if (node?.kind !== "seq") return textOf(node);
  const lines = node.items.map(textOf).filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Members with a prefix of `$namespaces` keep it; others with a prefix are lost. */
function extensionsOf({ context, namespaces }: CwlDocument, node: Node): Record<`${string}:${string}`, unknown> {
  const kept: Record<`${string}:${string}`, unknown> = {};
  const used: Record<string, string> = {};
  for (const { key, at, value } of entriesOf(node)) {
    const [, prefix] = PREFIXED.exec(key) ?? [];
    const namespace = prefix === undefined ? undefined : textOf(namespaces.get(prefix));
    if (prefix !== undefined && namespace !== undefined && /[/#]$/.test(namespace)) {
      kept[key as `${string}:${string}`] = toJson(value);
      used[prefix] = namespace;
    } else if (key.includes(":")) lost(context, at);
  }
  if (Object.keys(used).length === 0) return {};
  return { "@context": ["https://w3id.org/jiku/v1/context.jsonld", used], ...kept } as Record<
    `${string}:${string}`,
    unknown
  >;
}

/** Id of a process: `<base>main` of the only one of a document. */
export function processIri(base: string, name: string): string {
  return base + encodeIriPart(name);
}
