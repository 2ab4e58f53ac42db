// SPDX-License-Identifier: Apache-2.0
import type { CommanderError } from "commander";
import type { Language } from "./language/language.js";
import { say } from "./language/say.js";

/** One line on a command line that cannot be understood; undefined when it asked for help or the version. */
export function misuseText({ code, message }: CommanderError, command: string, language: Language): string | undefined {
  if (code === "commander.helpDisplayed" || code === "commander.version") return undefined;
  const value = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const values = { value, command: command === "" ? "" : `${command} `, near: near ?? "" };
  switch (code) {
    case "commander.unknownOption":
      return say(language, near === undefined ? "unknownOption" : "unknownOptionNear", values);
    case "commander.unknownCommand":
      return say(language, near === undefined ? "unknownCommand" : "unknownCommandNear", values);
    case "commander.missingArgument":
      return say(language, "missingArgument", values);
    case "commander.optionMissingArgument":
      return say(language, "missingValue", values);
    case "commander.excessArguments":
      return say(language, "excessArguments", values);
    default:
      return say(language, "missingCommand");
  }
}
