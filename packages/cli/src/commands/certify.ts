// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { type Language, pick } from "../language/language.js";
import type { CertifyVerb } from "../options/flag-table.js";
import type { Flags } from "../options/read-flags.js";

/** `jiku certify VERB`. @throws JikuError on misuse */
export async function certifyCommand(
  verb: CertifyVerb,
  operands: readonly string[],
  flags: Flags,
  language: Language,
): Promise<number> {
  process.stdout.on("error", () => {});
  try {
    switch (verb) {
      case "init":
        return (await import("../certify/init-command.js")).initCommand(operands, flags, language);
      case "run":
        return await (await import("../certify/run-command.js")).runCommand(operands, flags, language);
      case "replay":
        return await (await import("../certify/replay-command.js")).replayCommand(operands, flags, language);
      case "verify":
        return await (await import("../certify/verify-command.js")).verifyCommand(operands, flags, language);
      case "explain":
        return await (await import("../certify/explain-command.js")).certifyExplainCommand(operands, flags, language);
      case "coverage":
        return (await import("../certify/coverage-command.js")).coverageCommand(flags, language);
    }
  } catch (error) {
    const { refusalText } = await import("@jiku/conformance/package");
    const text = refusalText(error);
    if (text === undefined) throw error;
    throw new JikuError("bad-option", pick(text, language), { cause: error });
  }
}
