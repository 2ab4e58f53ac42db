// SPDX-License-Identifier: Apache-2.0
import { type Command, Option } from "commander";
import type { HelpKey } from "../language/help-texts.js";
import { type Flag, REPEATABLE } from "./flag-table.js";

/** Gives a command its flags; one that may be repeated collects its values. */
export function addFlags(command: Command, flags: readonly Flag[], text: (key: HelpKey) => string): void {
  for (const [spec, key] of flags) {
    const option = new Option(spec, text(key));
    command.addOption(
      REPEATABLE.has(key) ? option.argParser((value: string, all: readonly string[] = []) => [...all, value]) : option,
    );
  }
}
