// SPDX-License-Identifier: Apache-2.0
import { isJikuError } from "@jiku/model";
import { bilingual } from "../language/say.js";
import type { ReadingFault } from "./catalogue-finding.js";
import { UnpackFault } from "./packed.js";
import { ReaderFault } from "./reader-fault.js";
import { reasonOf } from "./reasons.js";

/** The fault that a failure to read an input stands for; undefined when the failure is not the input's. */
export function faultOfError(error: unknown): ReadingFault | undefined {
  if (error instanceof ReaderFault) return error.fault;
  if (error instanceof UnpackFault) return unpackFault(error);
  if (isJikuError(error, "unreadable-input")) return { code: "AD-121", values: { reason: reasonOf(error.message) } };
  return undefined;
}

function unpackFault({ fault, limit = 0 }: UnpackFault): ReadingFault {
  if (fault === "ratio")
    return { code: "AD-105", case: "ratio", values: { limit }, related: [{ message: bilingual("raiseRatio") }] };
  if (fault === "total")
    return { code: "AD-105", case: "size", values: { limit }, related: [{ message: bilingual("raiseTotal") }] };
  if (fault === "nesting") return { code: "AD-121", values: { reason: bilingual("packedTooOften", { limit }) } };
  return { code: "AD-121", values: { reason: bilingual(fault === "truncated" ? "packedTruncated" : "packedCorrupt") } };
}
