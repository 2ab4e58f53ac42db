// SPDX-License-Identifier: Apache-2.0
import { resolve } from "node:path";
import { type Finding, isJikuError, JikuError } from "@jiku/model";
import type { CompiledExtensions, CompiledProfile } from "@jiku/validate";
import { type Language, pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { JudgeOptions } from "../options/options.js";
import { reasonOf } from "./reasons.js";

/** What the user's own profiles and extensions add to the rules. */
export interface OwnRules {
  readonly profile?: CompiledProfile;
  readonly extensions?: CompiledExtensions;
}

const NONE: OwnRules = {};
const compiled = new WeakMap<JudgeOptions, Promise<OwnRules>>();

/** The own profiles and extensions of these options, read once. @throws JikuError "bad-option" as `withOwnRules` */
export function ownRules(options: JudgeOptions, language: Language = "en"): Promise<OwnRules> {
  if (options.ownProfiles === undefined && options.extensions === undefined) return Promise.resolve(NONE);
  const known = compiled.get(options) ?? compile(options, language);
  compiled.set(options, known);
  return known;
}

/**
 * The options with the built-in profile that own ones extend; faults of their files come up before any data is read.
 * @throws JikuError "bad-option": the first fault, as `file:line:column`
 */
export async function withOwnRules(judge: JudgeOptions, language: Language): Promise<JudgeOptions> {
  const own = await ownRules(judge, language);
  const options = own.profile === undefined ? judge : { ...judge, profile: own.profile.base };
  if (own !== NONE) compiled.set(options, Promise.resolve(own));
  return options;
}

async function compile(options: JudgeOptions, language: Language): Promise<OwnRules> {
  const { configFile, extensionSource, readBeside } = await import("@jiku/validate/node");
  const cwd = process.cwd();
  const read = readBeside(cwd);
  const own: { profile?: CompiledProfile; extensions?: CompiledExtensions } = {};
  if (options.ownProfiles !== undefined) {
    const { compileProfile } = await import("@jiku/validate/profile");
    const files = options.ownProfiles.map((path) => opened(path, language, () => configFile(resolve(cwd, path), path)));
    const bases = options.profile === undefined ? [] : [options.profile];
    const { profile, findings } = compileProfile(files, { read, bases });
    told(findings, language);
    if (profile !== undefined) own.profile = profile;
  }
  if (options.extensions !== undefined) {
    const { compileExtensions } = await import("@jiku/validate/extensions");
    const sources = options.extensions.map((path) => opened(path, language, () => extensionSource(path, cwd)));
    const { extensions, findings } = compileExtensions(sources, { read });
    told(findings, language);
    if (extensions !== undefined) own.extensions = extensions;
  }
  return own;
}

function opened<T>(path: string, language: Language, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const code = isJikuError(error) ? "ENOENT" : (error as NodeJS.ErrnoException).code;
    const reason = reasonOf(code ?? "EIO");
    throw new JikuError("bad-option", say(language, "configNotRead", { path, reason }), { cause: error });
  }
}

/** Refuses to run with a file that was not understood. */
function told(findings: readonly Finding[], language: Language): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const { file = "", line, column } = first.location;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const text = `${place}: ${first.code} ${pick(first.message, language)} ${say(language, "labelFix")}: ${pick(first.fix, language)}`;
  const more = errors.length > 1 ? ` ${say(language, "moreFaults", { count: errors.length - 1 })}` : "";
  throw new JikuError("bad-option", text + more);
}
