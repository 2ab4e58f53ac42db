// SPDX-License-Identifier: Apache-2.0
import { jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import type { FileContext } from "./lift-context.js";

/** Versions that are read. */
export const STAC_VERSIONS = ["0.9.0", "1.0.0", "1.1.0"] as const;
const NEWEST = "1.1.0";
const FORMAT = "STAC";

/**
 * Judges `stac_version`. Versions 0.9, 1.0 and 1.1 are read; what came before the last of them and what was a candidate is
 * deprecated, a later 1.x is read as 1.1 (AD-106). False for a version that is not read.
 */
export function checkVersion({ run, emit }: FileContext, owner: Node, pointer: string): boolean {
  const node = member(owner, "stac_version");
  const version = textOf(node);
  const at = jsonPlace(node === undefined ? pointer : `${pointer}/stac_version`, (node ?? owner).at);
  if (version === undefined) {
    emit(run.report.shared("AD-106", { format: FORMAT }, at, { case: "absent" }));
    return true;
  }
  if (/^1\.[01]\.\d+$/.test(version)) return true;
  if (/^(?:0\.9\.\d+|1\.[01]\.\d+-[0-9A-Za-z.-]+)$/.test(version)) {
    emit(run.report.shared("AD-106", { version, format: FORMAT, expected: NEWEST }, at, { case: "deprecated" }));
    return true;
  }
  emit(run.report.shared("AD-106", { version, format: FORMAT, known: [...STAC_VERSIONS] }, at));
  const isRead = /^1\.\d+\./.test(version);
  if (!isRead) run.refused = true;
  return isRead;
}
