// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, faultEvent, isFault, readWhole } from "@jiku/adapter";
import { beginsWith, readJson } from "@jiku/syntax/json";
import { type Node, readYaml } from "@jiku/syntax/yaml";
import { STAC_LIMITS } from "./limits.js";

/** The tree of a file, its SHA-256 as 64 hexadecimal digits, and how it is written. */
export interface TreeFile {
  readonly root: Node;
  readonly digest: string;
  readonly bytes: number;
  readonly syntax: "json" | "yaml";
}

/**
 * Reads a JSON or YAML file as one tree. Its faults are yielded; the answer is undefined when no tree can be had. A text that
 * begins with a bracket is JSON and is told when it was cut (AD-103).
 */
export async function* readTree({
  input,
  options,
  report,
}: DecodeRun): AsyncGenerator<DecodeEvent, TreeFile | undefined> {
  const file = await readWhole(input.primary, STAC_LIMITS.bytes, options.signal);
  if (isFault(file)) {
    yield faultEvent(file, report);
    return undefined;
  }
  const { bytes, digest } = file;
  const syntax = isJson(bytes) ? "json" : "yaml";
  let root: Node | undefined;
  if (syntax === "json") {
    const text = readJson(bytes, report, { format: "STAC", depth: STAC_LIMITS.depth });
    yield* text.events;
    root = text.root;
  } else root = yield* readYaml(bytes, report, STAC_LIMITS);
  return root === undefined ? undefined : { root, digest, bytes: bytes.length, syntax };
}

/** Whether the text begins with a bracket. */
export function isJson(bytes: Uint8Array): boolean {
  return beginsWith(bytes, "{", "[");
}
