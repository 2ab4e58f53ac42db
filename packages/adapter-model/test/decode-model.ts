// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryInput, memorySink } from "@jiku/adapter";
import * as trial from "@jiku/adapter/trial";
import type { Finding, Resource } from "@jiku/model";
import * as judge from "@jiku/validate";
import { adapter, appendOnnxSidecar } from "../src/index.js";

export { codes, type Decoded, errorCodes } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/models#";
export const { decode, encode } = trial.createTrial(adapter, BASE, { format: "onnx" });

export function append(
  bytes: Uint8Array,
  resources: readonly Resource[],
  { chunkSize, canonical = false }: { readonly chunkSize?: number; readonly canonical?: boolean } = {},
): Promise<trial.Encoded> {
  const sink = memorySink();
  const input = memoryInput({ "model.onnx": bytes }, chunkSize === undefined ? {} : { chunkSize });
  return trial.collectEncoded(appendOnnxSidecar(input, trial.streamOf(resources), sink, { canonical }), sink.files);
}

export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));
}

export function fixtureText(name: string): string {
  return new TextDecoder().decode(fixture(name));
}

/** `code line:column` of each error. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, location }) => `${code} ${location.line}:${location.column}`);
}

export function byId<T extends Resource>(decoded: trial.Decoded, local: string): T {
  return trial.byId(decoded, BASE + local);
}

const validated = trial.validatedBy(judge);

/** Codes of severity error that the validator gives for what was lifted, each once. */
export async function validatorErrors(
  decoded: trial.Decoded,
  profile: "draft" | "core" = "draft",
): Promise<readonly string[]> {
  return trial.errorCodes(await validated(decoded, profile));
}
