// SPDX-License-Identifier: Apache-2.0
import { isJikuError, JikuError } from "@jiku/model";
import { type Language, pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { JudgeOptions } from "../options/options.js";
import type { NamedAdapter } from "./reader.js";

/**
 * The options with the adapters that the user named, each found on disk and started once: one that is not there, or does not
 * start, comes up before any data is read.
 * @throws JikuError "bad-option"
 */
export async function withAdapters(judge: JudgeOptions, language: Language): Promise<JudgeOptions> {
  if (judge.adapters === undefined) return judge;
  const [{ findPackage, refusalText }, { Breakdown }, { loadReader, closeReaders }] = await Promise.all([
    import("@jiku/conformance/package"),
    import("@jiku/conformance/drive"),
    import("./readers.js"),
  ]);
  const adapters: NamedAdapter[] = [];
  for (const { name: given } of judge.adapters) {
    try {
      const { name, folder } = findPackage(given, process.cwd());
      if (adapters.some((other) => other.name === name))
        throw new JikuError("bad-option", say(language, "adapterTwice", { name }));
      adapters.push({ name, folder });
    } catch (error) {
      const text = refusalText(error);
      throw text === undefined
        ? error
        : new JikuError("bad-option", `--adapter: ${pick(text, language)}`, { cause: error });
    }
  }
  const options: JudgeOptions = { ...judge, adapters };
  const { namedDriven, start } = await import("./driver.js");
  for (const one of adapters) {
    try {
      await loadReader(one.name, options);
      await start(namedDriven(one), options);
    } catch (error) {
      await closeReaders();
      if (!(error instanceof Breakdown) && !isJikuError(error, "bad-option")) throw error;
      const [reason = ""] = error.message.split("\n");
      const text = refusalText(error);
      const why = text === undefined ? reason : pick(text, language);
      throw new JikuError("bad-option", say(language, "adapterNotStarted", { name: one.name, reason: why }), {
        cause: error,
      });
    }
  }
  return options;
}
