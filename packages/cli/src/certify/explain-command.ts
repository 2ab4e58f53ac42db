// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { explainCommand } from "../commands/explain.js";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { FORMATS } from "../options/options.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { allEntries, findEntry } from "../run/explained.js";
import { textFlag } from "./certify-flags.js";
import { explainRequirement } from "./explain-requirement.js";

/** `jiku certify explain ID`: a requirement by slug or code, letter case aside; other codes are those of `jiku explain`. */
export async function certifyExplainCommand(
  [asked = ""]: readonly string[],
  flags: Flags,
  language: Language,
): Promise<number> {
  const report = textFlag(flags.report);
  const format = typeof flags.format === "string" ? parseChoice("--format", flags.format, FORMATS, language) : "text";
  if (explainRequirement(asked, language, { format, ...(report === undefined ? {} : { report }) })) return 0;
  if (findEntry(await allEntries(), asked) !== undefined) return explainCommand(asked, flags, language);
  throw new JikuError("unknown-code", sayCertify(language, "unknownLaw", { value: asked }));
}
