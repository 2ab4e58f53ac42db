// SPDX-License-Identifier: Apache-2.0

import { widthOf, wrap } from "@jiku/views/text";
import { Command, Option } from "commander";
import { addCertify } from "./certify/add-certify.js";
import { type HelpKey, helpTexts } from "./language/help-texts.js";
import { type Language, pick } from "./language/language.js";
import { addFlags } from "./options/add-flags.js";
import {
  type CertifyVerb,
  CONVERT_FLAGS,
  COUPLE_FLAGS,
  FIX_FLAGS,
  type Flag,
  FORMAT,
  INSPECT_FLAGS,
  LANG,
  QUERY_FLAGS,
  VALIDATE_FLAGS,
} from "./options/flag-table.js";
import type { Flags } from "./options/read-flags.js";
import { cliVersion } from "./run/version.js";

/** What a command of the program does; gives the exit code. */
export type Action = (operands: readonly string[], flags: Flags) => Promise<number>;

export interface Actions {
  readonly validate: Action;
  readonly inspect: Action;
  readonly fix: Action;
  readonly convert: Action;
  readonly query: Action;
  readonly explain: Action;
  readonly formats: Action;
  readonly lint: Action;
  readonly diff: Action;
  readonly certify: (verb: CertifyVerb, operands: readonly string[], flags: Flags) => Promise<number>;
  readonly couple: Action;
}

const SOURCE_FORMAT: Flag = ["--format <text|json|github>", "sourceFormat"];
const DIFF_FAIL_ON: Flag = ["--fail-on <major|minor>", "diffFailOn"];
const VERBOSE: Flag = ["-v, --verbose", "verboseFindings"];

const TITLES: ReadonlyMap<string, HelpKey> = new Map([
  ["Usage:", "usage"],
  ["Options:", "options"],
  ["Commands:", "commands"],
  ["Arguments:", "arguments"],
]);

/** The command line. It parses, speaks the asked language, and throws a CommanderError where it would end the process. */
export function createProgram(
  language: Language,
  actions: Actions,
  done: (exitCode: number) => void,
  write: (text: string) => void,
): Command {
  const text = (key: HelpKey) => pick(helpTexts[key], language);
  const program = new Command("jiku");
  program
    .description(text("jiku"))
    .usage(text("rootUsage"))
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      displayWidth: widthOf,
      boxWrap: (body, width) =>
        body
          .split("\n")
          .flatMap((line) => wrap(line, width))
          .join("\n"),
      styleTitle: (title) => (TITLES.has(title) ? text(TITLES.get(title) as HelpKey) : title),
    })
    .helpOption("-h, --help", text("help"))
    .helpCommand(false)
    .version(cliVersion(), "-V, --version", text("version"))
    .addOption(new Option(LANG[0], text(LANG[1])));

  function add(
    name: Exclude<keyof Actions, "certify">,
    operand: HelpKey | undefined,
    operandText: HelpKey | undefined,
    many: boolean,
    flags: readonly Flag[],
  ): void {
    const word = operand === undefined ? "" : `${text(operand)}${many ? "..." : ""}`;
    const command = program.command(name).description(text(name)).helpOption("-h, --help", text("help"));
    const shown = operand === "editions" || operand === "joined" ? text(operand) : word;
    command.usage(text("commandUsage").replaceAll("{arguments}", shown).trimEnd());
    if (operand !== undefined && operandText !== undefined)
      command.argument(many && operand !== "path" ? `<${word}>` : `[${word}]`, text(operandText));
    addFlags(command, flags, text);
    command.action(async (...given: unknown[]) => {
      const operands =
        operand === undefined ? [] : [given[0]].flat().filter((value): value is string => typeof value === "string");
      done(await actions[name](operands, command.opts()));
    });
  }

  add("validate", "path", "pathText", true, VALIDATE_FLAGS);
  add("inspect", "path", "pathText", true, INSPECT_FLAGS);
  add("fix", "path", "pathText", true, FIX_FLAGS);
  add("convert", "path", "pathText", true, CONVERT_FLAGS);
  add("query", "path", "pathText", true, QUERY_FLAGS);
  add("explain", "code", "codeText", false, [FORMAT, LANG]);
  add("formats", undefined, undefined, false, [FORMAT, LANG]);
  add("lint", "schemas", "schemasText", true, [SOURCE_FORMAT, VERBOSE, LANG]);
  add("diff", "editions", "editionsText", true, [SOURCE_FORMAT, DIFF_FAIL_ON, VERBOSE, LANG]);
  addCertify(program, text, async (...given) => done(await actions.certify(...given)));
  add("couple", "joined", "joinedText", true, COUPLE_FLAGS);
  return program;
}
