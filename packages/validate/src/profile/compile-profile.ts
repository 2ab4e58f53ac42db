// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding, ProfileName, Related, Rule } from "@jiku/model";
import type { ConfigFile, ReadFile } from "../config/config-file.js";
import { locationIn } from "../config/config-finding.js";
import type { CompiledProfile } from "./compiled-profile.js";
import { contradictionFinding } from "./contradiction-finding.js";
import { contradictions } from "./contradictions.js";
import { type LoadedProfile, loadProfile } from "./load-profiles.js";
import { type ProfilePart, readPart } from "./read-part.js";
import type { Restriction } from "./read-restriction.js";
import { rulesOf } from "./restriction-rule.js";
import { hardest } from "./severity-order.js";
import type { Sourced } from "./sourced.js";

/** Where profiles read their files, and what they stand on. */
export interface CompileProfileOptions {
  /** Reads the files that profiles name; without it they count as missing. */
  readonly read?: ReadFile;
  /** Built-in profiles that apply beside those that the files extend. */
  readonly bases?: readonly ProfileName[];
}

/** A profile that was read, and what is wrong with it. */
export interface CompileProfileResult {
  /** Undefined when a finding is an error: a profile that is not understood judges nothing. */
  readonly profile?: CompiledProfile;
  /** The rules of `profile`. */
  readonly rules: readonly Rule[];
  /** What is wrong with the files, at its place in them. */
  readonly findings: readonly Finding[];
}

/** Contradictions that are told. */
const MOST_PAIRS = 100;

const STRICTNESS: readonly ProfileName[] = ["draft", "core", "exchange", "coupling"];

/**
 * Profiles of users, given together, as one: each is checked to restrict the core, never to widen it, and all of them to
 * leave something that satisfies them. Nothing is thrown for what a file holds.
 */
export function compileProfile(
  files: readonly ConfigFile[],
  options: CompileProfileOptions = {},
): CompileProfileResult {
  const { read = () => "missing", bases = [] } = options;
  const findings: Finding[] = [];
  const given = files.flatMap((file) => {
    const { loaded, findings: own } = loadProfile(file, read);
    findings.push(...own);
    return loaded ?? [];
  });
  const parts = given.map((loaded) => readPart(loaded, read, findings));
  const restrictions = eachOnce(parts.flatMap((part) => part.restrictions));
  findings.push(...contradictions(restrictions).slice(0, MOST_PAIRS).map(contradictionFinding));
  if (given.length === 0 || findings.some(({ severity }) => severity === "error"))
    return { rules: [], findings: unique(findings) };
  const rules = restrictions.flatMap((one) => rulesOf(one.value, one.profile, writtenAt(one)));
  return { profile: joined(given, parts, bases, rules), rules, findings: unique(findings) };
}

/** A file that two profiles extend counts once. */
function eachOnce(all: readonly Sourced<Restriction>[]): readonly Sourced<Restriction>[] {
  return [...new Map(all.map((one) => [`${one.config.name} ${one.value.pointer}`, one])).values()];
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function writtenAt({ profile, config, value }: Sourced<Restriction>): Related {
  const message = {
    en: `Profile "${profile}" asks for it here.`,
    ja: `プロファイル「${profile}」がここで求めている。`,
  };
  return { path: value.pointer, location: locationIn(config, value.pointer), message };
}

function joined(
  given: readonly LoadedProfile[],
  parts: readonly ProfilePart[],
  extra: readonly ProfileName[],
  rules: readonly Rule[],
): CompiledProfile {
  const names = given.map(({ file }) => file.name);
  const bases = STRICTNESS.filter((name) => extra.includes(name) || parts.some(({ base }) => base === name));
  const codes = new Set(parts.flatMap(({ raised }) => [...raised.keys()]));
  const title = (language: keyof Bilingual) => given.map(({ file }) => file.title[language]).join(" + ");
  return {
    name: names.join(" + "),
    names,
    title: { en: title("en"), ja: title("ja") },
    bases,
    base: bases.at(-1) ?? "core",
    raised: new Map([...codes].map((code) => [code, hardest(parts.map((part) => part.raised.get(code) ?? "off"))])),
    rules,
  };
}
