// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type DecodeRun, type NativeFile } from "@jiku/adapter";
import type { Bilingual, Model, Port, Resource } from "@jiku/model";
import type { OnnxDescription, OnnxEntry } from "./onnx-description.js";
import { readPackageText } from "./package-text.js";

const NO_MODEL: Bilingual = { en: "it holds no model that is run by ONNX", ja: "ONNXで動かすモデルがない" };
const OTHER_FILE: Bilingual = { en: "it was written for other bytes", ja: "別のバイト列のために書かれた" };
const NOT_ALIKE: Bilingual = { en: "its type is another", ja: "型が異なる" };
const ABSENT: Bilingual = { en: "one of the two lacks it", ja: "片方にない" };

/** The resources of a sidecar, or the findings that say why the description is used instead. */
export interface OnnxSidecar {
  readonly resources?: readonly Resource[];
  readonly events: readonly DecodeEvent[];
}

/**
 * Reads the package of a sidecar. It is used only when it agrees with the file: each port has its counterpart of the same
 * role and type, and the digest of the model, where the file holds a graph, is that of the file without the sidecar.
 */
export async function readSidecar(
  entry: OnnxEntry,
  described: Model,
  description: OnnxDescription,
  run: DecodeRun,
): Promise<OnnxSidecar> {
  const events: DecodeEvent[] = [];
  const differs = (what: string, reason: Bilingual): void => {
    events.push(run.report.own("MDL-013", { what, reason }, { kind: "text", byte: entry.start }));
  };
  const resources = readPackageText(entry.value);
  if ("en" in resources) {
    differs("metadata_props", resources);
    return { events };
  }
  const model = resources.find((resource): resource is Model => isOnnxModel(resource));
  if (model === undefined) {
    differs("metadata_props", NO_MODEL);
    return { events };
  }
  comparePorts(model.ports ?? [], described.ports ?? [], differs);
  const holdsGraph = description.graph?.describesOnly === false;
  if (holdsGraph && model.digest !== undefined && model.digest !== (await digestWithout(run.input.primary, entry)))
    differs("digest", OTHER_FILE);
  return events.length === 0 ? { resources, events } : { events };
}

function isOnnxModel(resource: Resource): boolean {
  const { bindings, type } = resource as unknown as Partial<Model>;
  return type === "Model" && Array.isArray(bindings) && bindings.some(({ protocol }) => protocol === "onnx");
}

function comparePorts(
  told: readonly Port[],
  described: readonly Port[],
  differs: (what: string, reason: Bilingual) => void,
): void {
  const keys = new Map(described.map((port) => [`${port.role === "output" ? "output" : "input"} ${port.name}`, port]));
  for (const port of told) {
    const key = `${port.role === "output" ? "output" : "input"} ${port.nativeKey ?? port.name}`;
    const other = keys.get(key);
    keys.delete(key);
    if (other === undefined) differs(port.name, ABSENT);
    else if (typeKey(port) !== undefined && typeKey(port) !== typeKey(other)) differs(port.name, NOT_ALIKE);
  }
  for (const port of keys.values()) differs(port.name, ABSENT);
}

/** Element type and shape of a port; undefined when it states no native type. */
function typeKey({ native }: Port): string | undefined {
  if (native?.["elementType"] === undefined && native?.["type"] === undefined) return undefined;
  return JSON.stringify([native["elementType"], native["shape"], native["type"]]);
}

async function digestWithout(file: NativeFile, { start, end }: OnnxEntry): Promise<string> {
  const sha256 = createSha256();
  let at = 0;
  for await (const chunk of file.stream()) {
    sha256.update(chunk.subarray(0, Math.max(start - at, 0)));
    sha256.update(chunk.subarray(Math.min(Math.max(end - at, 0), chunk.length)));
    at += chunk.length;
  }
  return `sha256:${sha256.hex()}`;
}
