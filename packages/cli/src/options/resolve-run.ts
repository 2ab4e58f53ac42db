// SPDX-License-Identifier: Apache-2.0
import { relative, resolve } from "node:path";
import { isJikuError, JikuError } from "@jiku/model";
import { helpTexts } from "../language/help-texts.js";
import { askedLanguage, LANGUAGES, type Language, pick } from "../language/language.js";
import { say } from "../language/say.js";
import { type FoundConfig, findConfig } from "./config/find-config.js";
import type { ConfigEntry } from "./config/read-config.js";
import { isPath, REPORT_FORMATS } from "./options.js";
import { type Flags, readFlags } from "./read-flags.js";

/** The command line together with the configuration file that goes with it. */
export interface ResolvedRun {
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly language: Language;
  /** The configuration file, as the user would write it. */
  readonly config?: string;
}

/**
 * Joins the flags with the options of the configuration file; flags win, and of `declare` each name by itself. Paths of
 * the command line take the place of those of the file.
 * @throws JikuError "bad-option" on a fault of the file, and when there is no path at all
 */
export async function resolveRun(
  command: string,
  given: readonly string[],
  flags: Flags,
  language: Language,
  cwd: string,
): Promise<ResolvedRun> {
  const { config: named, dataRoot } = flags;
  const config = findConfig(text(named), given, text(dataRoot), cwd, language);
  if (config === undefined) return { paths: atLeastOne(given, command, language), flags, language };
  const { readConfig } = await import("./config/read-config.js");
  const entries = readConfig(config.shown, config.text, language);
  for (const entry of entries) check(entry, config, language);
  const spoken = askedLanguage(process.argv.slice(2)) === undefined ? languageOf(entries, language) : language;
  const values = Object.fromEntries(entries.map((entry) => [entry.key.name, placed(entry, config, cwd)]));
  const { paths, lang: _lang, ...options } = values as Flags;
  const declare = joined(list(options.declare), list(flags.declare));
  return {
    paths: atLeastOne(given.length > 0 ? given : list(paths), command, spoken),
    flags: { ...options, ...flags, ...(declare.length > 0 ? { declare } : {}) },
    language: spoken,
    config: config.shown,
  };
}

function atLeastOne(paths: readonly string[], command: string, language: Language): readonly string[] {
  if (paths.length > 0) return paths;
  const values = { value: pick(helpTexts.path, language), command: `${command} ` };
  throw new JikuError("bad-option", say(language, "missingArgument", values));
}

/** Holds one entry to what its flag accepts. */
function check({ key, value, line }: ConfigEntry, config: FoundConfig, language: Language): void {
  const refuse = (what: string) => new JikuError("bad-option", `${config.shown}:${line}: ${what}`);
  if (key.trusted && !config.trusted) throw refuse(say(language, "configNotTrusted", { key: key.name }));
  if (key.name === "lang" && !LANGUAGES.some((one) => one === value))
    throw refuse(say(language, "badChoice", { flag: "lang", value: String(value), allowed: LANGUAGES.join(", ") }));
  try {
    readFlags({ [key.name]: value }, language, REPORT_FORMATS);
  } catch (error) {
    if (!isJikuError(error, "bad-option")) throw error;
    throw refuse(error.message.replace(/^--[a-z-]+/, key.name));
  }
}

function languageOf(entries: readonly ConfigEntry[], fallback: Language): Language {
  const asked = entries.find(({ key }) => key.name === "lang")?.value;
  return LANGUAGES.find((language) => language === asked) ?? fallback;
}

/** Options whose value is a name or a path. */
const MAY_BE_PATHS: ReadonlySet<string> = new Set(["profile", "extension", "adapters"]);

/** The value with its paths as the user would write them from the working folder. */
function placed({ key, value }: ConfigEntry, { folder }: FoundConfig, cwd: string): ConfigEntry["value"] {
  const from = (path: string) => (path === "-" ? path : relative(cwd, resolve(folder, path)) || ".");
  if (typeof value === "boolean") return value;
  const isName = (one: string) => !key.path && !(MAY_BE_PATHS.has(key.name) && isPath(one) && !one.startsWith("@"));
  const place = (one: string) => (isName(one) ? one : from(one));
  return typeof value === "string" ? place(value) : value.map(place);
}

/** Statements `name=value`, of which the later ones hold for their names. */
function joined(of: readonly string[], later: readonly string[]): readonly string[] {
  const name = (statement: string) => statement.split("=")[0];
  const names = new Set(later.map(name));
  return [...of.filter((statement) => !names.has(name(statement))), ...later];
}

function text(value: Flags[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function list(value: Flags[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}
