// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Digest of text or bytes in the form that packages hold. */
export function digestOf(content) {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Digest of a file beside a module, such as the program text of a model. Line ends count as LF. */
export function digestOfText(url) {
  return digestOf(readFileSync(url, "utf8").replaceAll("\r\n", "\n"));
}
