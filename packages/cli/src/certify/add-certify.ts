// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import type { HelpKey } from "../language/help-texts.js";
import { addFlags } from "../options/add-flags.js";
import { CERTIFY_FLAGS, CERTIFY_VERBS, type CertifyVerb } from "../options/flag-table.js";
import type { Flags } from "../options/read-flags.js";

type Operand = readonly [name: HelpKey, text: HelpKey, needed: boolean];

const TARGET: Operand = ["certifyTarget", "certifyTargetText", false];

const VERBS: Readonly<
  Record<CertifyVerb, { readonly about: HelpKey; readonly usage: HelpKey; readonly operands: readonly Operand[] }>
> = {
  init: { about: "certifyInit", usage: "certifyInitUsage", operands: [["certifyDir", "certifyDirText", true]] },
  run: { about: "certifyRun", usage: "certifyRunUsage", operands: [TARGET] },
  replay: {
    about: "certifyReplay",
    usage: "certifyReplayUsage",
    operands: [["certifyReportOperand", "certifyReportText", true], TARGET],
  },
  verify: { about: "certifyVerify", usage: "certifyVerifyUsage", operands: [["certifyFile", "certifyFileText", true]] },
  explain: {
    about: "certifyExplain",
    usage: "certifyExplainUsage",
    operands: [["certifyIdOperand", "certifyIdText", true]],
  },
  coverage: { about: "certifyCoverage", usage: "certifyCoverageUsage", operands: [] },
};

/** The command `certify` with its verbs. */
export function addCertify(
  program: Command,
  text: (key: HelpKey) => string,
  action: (verb: CertifyVerb, operands: readonly string[], flags: Flags) => Promise<void>,
): void {
  const certify = program
    .command("certify")
    .description(text("certify"))
    .usage(text("certifyUsage"))
    .helpOption("-h, --help", text("help"))
    .helpCommand(false);
  for (const verb of CERTIFY_VERBS) {
    const { about, usage, operands } = VERBS[verb];
    const command = certify
      .command(verb)
      .description(text(about))
      .usage(text(usage))
      .helpOption("-h, --help", text("help"));
    for (const [name, explained, needed] of operands)
      command.argument(needed ? `<${text(name)}>` : `[${text(name)}]`, text(explained));
    addFlags(command, CERTIFY_FLAGS[verb], text);
    command.action((...given: unknown[]) => {
      const words = given.filter((value): value is string => typeof value === "string");
      return action(verb, words, command.opts());
    });
  }
}
