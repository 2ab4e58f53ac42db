// SPDX-License-Identifier: Apache-2.0
import { createReport } from "@jiku/adapter";
import type { Model, NativeLocation, Property, Resource } from "@jiku/model";
import { memoryBytes } from "@jiku/syntax/zip";
import type { LiftContext } from "../lift-context.js";
import type { OpenDescription } from "../open-description.js";
import { OWN_FINDINGS } from "../own-findings.js";
import { isObject, type RawResource, readPackage } from "../read-package.js";
import { liftModel } from "./lift-model.js";
import { type Difference, differenceOf } from "./model-difference.js";
import { scanDescription } from "./scan-description.js";
import { writeDescription } from "./write-description.js";

/** The resources of a sidecar, with their places. */
export interface Sidecar {
  readonly model: Model;
  readonly resources: readonly { readonly resource: Resource; readonly at: NativeLocation }[];
}

const UNSOUND: Difference = {
  what: "graph",
  reason: { en: "its Model is not well formed", ja: "Modelの形が正しくない" },
};
const ABSENT: Difference = { what: "graph", reason: { en: "it holds no Model", ja: "Modelがない" } };

/**
 * Reads the sidecar beside a description. It is used only where it says of the ports what the description says.
 * @returns undefined when there is none, or it is not used; findings say why
 */
export async function readSidecar(
  open: OpenDescription,
  path: string,
  described: Model,
  context: LiftContext,
): Promise<Sidecar | undefined> {
  const at = (pointer: string): NativeLocation =>
    open.directory === undefined
      ? { kind: "json", file: path, pointer }
      : open.outer({ kind: "archive", member: path, inner: { kind: "json", pointer } });
  const graph = readPackage(await open.open(path), at, context);
  if (graph === undefined) return undefined;
  const place = graph.findIndex(isModel);
  const model = graph[place] as unknown as Model;
  const difference = place < 0 ? ABSENT : await differenceFrom(described, model, graph, context);
  if (difference === undefined)
    return {
      model,
      resources: graph.map((resource, i) => ({ resource: resource as Resource, at: at(`/graph/${i}`) })),
    };
  const { what, reason, pointer = "" } = difference;
  const where = place < 0 ? "" : `/graph/${place}${pointer}`;
  context.emit(context.run.report.own("MDL-013", { what, reason }, at(where)));
  return undefined;
}

/** The Model of the sidecar is brought into the form of a description itself, so that like is compared with like. */
async function differenceFrom(
  described: Model,
  model: Model,
  graph: readonly RawResource[],
  context: LiftContext,
): Promise<Difference | undefined> {
  try {
    const property = (ref: string) => graph.find(({ id, type }) => id === ref && type === "Property");
    const written = writeDescription(model, (ref) => property(ref) as Property | undefined);
    if ("refused" in written) return UNSOUND;
    const again = await describedBy(written.text, context);
    return again === undefined ? UNSOUND : differenceOf(described, again);
  } catch (error) {
    if (error instanceof TypeError) return UNSOUND;
    throw error;
  }
}

async function describedBy(text: string, context: LiftContext): Promise<Model | undefined> {
  const run = { ...context.run, report: createReport(OWN_FINDINGS, "") };
  const silent: LiftContext = { ...context, run, emit: () => undefined };
  const description = await scanDescription(memoryBytes(new TextEncoder().encode(text)), silent);
  if (description === undefined || "code" in description) return undefined;
  return liftModel(description, { assetId: "", digest: "" }, silent).model;
}

function isModel({ type, ports }: RawResource): boolean {
  return (
    (type === "Model" || type === "Operator") && (ports === undefined || (Array.isArray(ports) && ports.every(isPort)))
  );
}

function isPort(port: unknown): boolean {
  return isObject(port) && typeof port["name"] === "string" && isObject(port["field"]);
}
