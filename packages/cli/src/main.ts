// SPDX-License-Identifier: Apache-2.0

import { escapeText } from "@jiku/views/text";
import { type Command, CommanderError } from "commander";
import { LANGUAGES, type Language, languageOf, spokenLanguage } from "./language/language.js";
import { say } from "./language/say.js";
import { misuseText } from "./misuse.js";
import { createProgram } from "./program.js";
import { reasonOf } from "./run/reasons.js";

const argv = process.argv.slice(2);
const language = languageOf(argv, process.env);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => stop(say(language, "stopped", { signal })));
process.on("uncaughtException", (error) => stop(failureText(error, language), error));
process.stderr.on("error", () => {});
await run();

async function run(): Promise<void> {
  const asked = spokenLanguage(argv);
  if (asked !== undefined && !LANGUAGES.some((one) => one === asked))
    stop(say(language, "badChoice", { flag: "--lang", value: asked, allowed: LANGUAGES.join(", ") }));
  const program = createProgram(
    language,
    {
      validate: async (paths, flags) =>
        (await import("./commands/validate.js")).validateCommand(paths, flags, language),
      inspect: async (paths, flags) => (await import("./commands/inspect.js")).inspectCommand(paths, flags, language),
      fix: async (paths, flags) => (await import("./commands/fix.js")).fixCommand(paths, flags, language),
      convert: async (paths, flags) => (await import("./commands/convert.js")).convertCommand(paths, flags, language),
      query: async (paths, flags) => (await import("./commands/query.js")).queryCommand(paths, flags, language),
      explain: async (codes, flags) =>
        (await import("./commands/explain.js")).explainCommand(codes[0], flags, language),
      formats: async (_none, flags) => (await import("./commands/formats.js")).formatsCommand(flags, language),
      lint: async (paths, flags) => (await import("./commands/lint.js")).lintCommand(paths, flags, language),
      diff: async (paths, flags) => (await import("./commands/diff.js")).diffCommand(paths, flags, language),
      certify: async (verb, operands, flags) =>
        (await import("./commands/certify.js")).certifyCommand(verb, operands, flags, language),
      couple: async (paths, flags) => (await import("./commands/couple.js")).coupleCommand(paths, flags, language),
    },
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (text) => process.stdout.write(text),
  );
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) stop(failureText(error, language), error);
    else {
      const text = misuseText(error, commandOf(program, argv), language);
      if (text !== undefined) stop(text);
    }
  }
}

/** The words of the command line that name a command, and its verb where it has verbs. */
function commandOf(program: Command, words: readonly string[]): string {
  const [word, ...rest] = words;
  const command = program.commands.find((one) => one.name() === word);
  return command === undefined ? "" : `${word} ${commandOf(command, rest)}`.trimEnd();
}

/** One line for a failure that is no finding. */
function failureText(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error);
  // By name: the model is not loaded for a command line that only asks for help.
  const known = error instanceof Error && error.name === "JikuError";
  if (known && "code" in error && error.code === "not-writable" && /^E[A-Z]+$/.test(message))
    return say(language, "cannotSpool", { reason: reasonOf(message) });
  return known ? message : say(language, "internal", { reason: message.split("\n")[0] ?? "" });
}

/** Ends the process as one that could not run or finish. */
function stop(text: string, error?: unknown): never {
  process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[2K" : ""}jiku: ${escapeText(text)}\n`);
  if (process.env.JIKU_DEBUG === "1" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(2);
}
