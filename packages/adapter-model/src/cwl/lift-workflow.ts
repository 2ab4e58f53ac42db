// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Component, Composition, Connection, Exposure, Model, Port } from "@jiku/model";
import { entriesOf, isNothing, itemsOf, member, type Node, textOf } from "@jiku/syntax/yaml";
import { A_LIST, A_TEXT, badForm, dangling, lost, missing, type TreeContext } from "../yaml/tree-report.js";
import { localName } from "./cwl-ports.js";
import { type CwlDocument, type CwlProcess, emitProcess, readProcess } from "./lift-process.js";

/** A step: what it runs and from where its inputs come. */
interface Step {
  readonly name: string;
  readonly node: Node;
  readonly at: Node["at"];
  readonly inputs: readonly StepInput[];
  readonly outputs: readonly string[];
}

interface StepInput {
  readonly name: string;
  readonly at: Node["at"];
  /** `input` or `step/output`, without the name of the workflow. */
  readonly sources: readonly string[];
}

const DEPTH = 64;

/** A workflow: its Model, a Model for each step and the Composition of the steps. */
export function liftWorkflow(document: CwlDocument, workflow: CwlProcess, depth = 0): void {
  const { context } = document;
  const steps = readSteps(context, workflow.node);
  const compositionId = `${context.run.options.base}_/composition/${workflow.id.slice(context.run.options.base.length)}`;
  emitProcess(document, workflow, steps.length === 0 ? undefined : compositionId);
  if (steps.length === 0) return;
  const ids = steps.map((step) => liftStep(document, workflow, step, depth));
  const { connections, exposes } = waysOf(context, workflow, steps);
  const resource: Composition = {
    type: "Composition",
    id: compositionId,
    label: { und: workflow.name },
    components: steps.map(
      (step, i): Component => ({ name: componentName(step.name), model: { id: ids[i] as string } }),
    ),
    ...(connections.length === 0 ? {} : { connections }),
    schedule: { strategy: "dataflow" },
    ...(exposes.length === 0 ? {} : { exposes }),
  };
  const places = steps.map(({ at }, i) => [`/components/${i}`, at] as const);
  context.emit({ kind: "resource", resource, source: workflow.node.at, places });
}

function componentName(name: string): string {
  return name.replaceAll(".", "/");
}

function readSteps(context: TreeContext, workflow: Node): readonly Step[] {
  const node = member(workflow, "steps");
  if (node === undefined || isNothing(node)) {
    missing(context, "steps", node?.at ?? workflow.at);
    return [];
  }
  if (node.kind === "scalar") badForm(context, "steps", node, A_LIST);
  const listed = itemsOf(node).flatMap((item) => {
    const id = textOf(member(item, "id"));
    if (id === undefined) missing(context, "id", item.at);
    return id === undefined ? [] : [{ name: localName(id), at: item.at, node: item }];
  });
  const named = entriesOf(node).map(({ key, at, value }) => ({ name: localName(key), at, node: value }));
  return [...named, ...listed].map((step) => ({
    ...step,
    inputs: stepInputs(context, step.node, workflow),
    outputs: stepOutputs(context, step.node),
  }));
}

function stepInputs(context: TreeContext, step: Node, workflow: Node): readonly StepInput[] {
  const node = member(step, "in");
  if (node === undefined || isNothing(node)) missing(context, "in", node?.at ?? step.at);
  const listed = itemsOf(node).flatMap((item) => {
    const id = textOf(member(item, "id"));
    if (id === undefined) missing(context, "id", item.at);
    return id === undefined ? [] : [{ name: localName(id), at: item.at, value: item }];
  });
  const named = entriesOf(node).map(({ key, at, value }) => ({ name: localName(key), at, value }));
  return [...named, ...listed].map(({ name, at, value }) => {
    const source = value.kind === "map" ? member(value, "source") : value;
    return { name, at, sources: sourcesOf(context, source, workflow) };
  });
}

function sourcesOf(context: TreeContext, node: Node | undefined, workflow: Node): readonly string[] {
  if (node === undefined || isNothing(node)) return [];
  const own = textOf(member(workflow, "id"))?.replace(/^#/, "");
  return (node.kind === "seq" ? node.items : [node]).flatMap((item) => {
    const text = textOf(item)?.replace(/^[^#]*#/, "");
    if (text === undefined) badForm(context, "source", item, A_TEXT);
    if (text === undefined) return [];
    return [own !== undefined && text.startsWith(`${own}/`) ? text.slice(own.length + 1) : text];
  });
}

function stepOutputs(context: TreeContext, step: Node): readonly string[] {
  const node = member(step, "out");
  if (node === undefined || node.kind !== "seq") {
    if (node === undefined || isNothing(node)) missing(context, "out", node?.at ?? step.at);
    else badForm(context, "out", node, A_LIST);
    return [];
  }
  return node.items.flatMap((item) => {
    const id = textOf(item.kind === "map" ? member(item, "id") : item);
    if (id === undefined) badForm(context, "out", item, A_TEXT);
    return id === undefined ? [] : [localName(id)];
  });
}

/** @returns the id of the Model that the step runs: a process of this file, or one made of what the step says */
function liftStep(document: CwlDocument, workflow: CwlProcess, step: Step, depth: number): string {
  const { context } = document;
  const run = member(step.node, "run");
  const id = `${workflow.id}/${encodeIriPart(step.name)}`;
  for (const name of ["scatter", "when"] as const) {
    const node = member(step.node, name);
    if (node !== undefined) lost(context, node.at, "dropped", "observation.procedure");
  }
  if (run?.kind === "map" && depth < DEPTH) {
    const process = readProcess(document, run, step.name, id);
    if (process?.processClass === "Workflow") liftWorkflow(document, process, depth + 1);
    else if (process !== undefined) emitProcess(document, process);
    if (process !== undefined) return id;
  }
  const reference = textOf(run);
  const known = reference === undefined ? undefined : document.ids.get(reference.replace(/^#/, ""));
  if (known !== undefined) return known;
  if (run === undefined || isNothing(run)) missing(context, "run", step.at);
  else if (reference?.startsWith("#")) dangling(context, "run", reference, run.at);
  else if (reference !== undefined && !document.named.has(reference)) document.named.set(reference, run.at);
  context.emit({ kind: "resource", resource: outlineOf(step, id), source: step.at });
  return id;
}

/** The Model of a step whose process is not at hand: the names of its ports. */
function outlineOf({ name, inputs, outputs }: Step, id: string): Model {
  const port = (portName: string, role: Port["role"]): Port => ({
    name: portName,
    role,
    field: {},
    nativeKey: portName,
  });
  const ports = [...inputs.map((input) => port(input.name, "input")), ...outputs.map((one) => port(one, "output"))];
  return {
    type: "Model",
    id,
    label: { und: name },
    modelKind: "declared",
    ...(ports.length === 0 ? {} : { ports }),
  };
}

/** Connections between steps, and the ports that the workflow shows; MDL-012 for sources that are not there. */
function waysOf(
  context: TreeContext,
  workflow: CwlProcess,
  steps: readonly Step[],
): { readonly connections: readonly Connection[]; readonly exposes: readonly Exposure[] } {
  const outputs = new Set(steps.flatMap(({ name, outputs: all }) => all.map((output) => `${name}/${output}`)));
  const inputs = new Set(workflow.inputs.map(({ port }) => port.name));
  const connections: Connection[] = [];
  const exposes: Exposure[] = [];
  for (const step of steps)
    for (const { name, at, sources } of step.inputs) {
      const to = `${componentName(step.name)}.${name}`;
      for (const source of sources) {
        const from = `${componentName(source.slice(0, source.lastIndexOf("/")))}.${localName(source)}`;
        if (outputs.has(source)) connections.push({ name: `${from} → ${to}`, from, to });
        else if (inputs.has(source)) exposes.push({ name: source, port: to });
        else dangling(context, "source", source, at);
      }
    }
  for (const { port, node } of workflow.outputs) {
    for (const source of sourcesOf(context, member(node, "outputSource"), workflow.node)) {
      const from = `${componentName(source.slice(0, source.lastIndexOf("/")))}.${localName(source)}`;
      if (outputs.has(source)) exposes.push({ name: port.name, port: from });
      else if (!inputs.has(source)) dangling(context, "outputSource", source, node.at);
    }
  }
  return { connections, exposes };
}
