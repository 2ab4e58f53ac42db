// SPDX-License-Identifier: Apache-2.0
import { NOT_RDF, SAME_ID } from "../convert/convert-findings.js";
import { messages } from "../language/messages.js";
import type { FormatEntry } from "./explained.js";
import { cliVersion } from "./version.js";

/** A finding of a baseline that the data no longer have. */
export const STALE: FormatEntry = {
  code: "BL-01",
  rule: "baseline/stale",
  severity: "error",
  message: messages.staleMessage,
  fix: messages.staleFix,
  origin: `@jiku/cli ${cliVersion()}`,
};

/** What the command itself reports, in no area of the standard. */
export const ownEntries: readonly FormatEntry[] = [STALE, NOT_RDF, SAME_ID];
