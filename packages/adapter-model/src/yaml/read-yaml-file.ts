// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, faultEvent, isFault, readWhole } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { type Node, type ReadScalars, readYaml, unreadScalars } from "@jiku/syntax/yaml";
import { YAML_LIMITS } from "../limits.js";

/** The tree of a file and its SHA-256, 64 hexadecimal digits. */
export interface YamlFile {
  readonly root: Node;
  readonly digest: string;
  /** Places of what nobody has read so far. */
  unread(): readonly NativeLocation[];
}

/** Places that are told as unread at most. */
const MOST_UNREAD = 1_000;

/** Reads a YAML or JSON file as one tree. Its faults are yielded; the answer is undefined when no tree can be had. */
export async function* readYamlFile({
  input,
  options,
  report,
}: DecodeRun): AsyncGenerator<DecodeEvent, YamlFile | undefined> {
  const file = await readWhole(input.primary, YAML_LIMITS.bytes, options.signal);
  if (isFault(file)) {
    yield faultEvent(file, report);
    return undefined;
  }
  const read: ReadScalars = new Set();
  const root = yield* readYaml(file.bytes, report, YAML_LIMITS, read);
  if (root === undefined) return undefined;
  return { root, digest: file.digest, unread: () => unreadScalars(root, read, MOST_UNREAD) };
}
