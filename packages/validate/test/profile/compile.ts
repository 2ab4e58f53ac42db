// SPDX-License-Identifier: Apache-2.0
import { dirname, join } from "node:path";
import type { Finding } from "@jiku/model";
import type { ConfigFile, ReadFile } from "../../src/profile.js";
import { type CompileProfileResult, compileProfile } from "../../src/profile.js";

const encoder = new TextEncoder();

/** A profile file of this text. */
export function fileOf(text: string, name = "own.yaml"): ConfigFile {
  return { name, bytes: encoder.encode(text) };
}

/** A profile of these members beside the ones that every profile has, as JSON, which is YAML too. */
export function profileOf(members: object, name = "own.yaml"): ConfigFile {
  const profile = { name: "own", title: { en: "Own", ja: "自前" }, extends: "core", ...members };
  return fileOf(JSON.stringify(profile, null, 1), name);
}

/** A profile with this one restriction. */
export function restrictionOf(restriction: object): ConfigFile {
  return profileOf({ restrictions: [restriction] });
}

/** Reads out of a table of texts by path. */
export function reading(files: Readonly<Record<string, string>>): ReadFile {
  return (path) => (Object.hasOwn(files, path) ? encoder.encode(files[path]) : "missing");
}

/** "code path | message" of each finding on the files. */
export function faultsIn(files: readonly ConfigFile[], read?: ReadFile): readonly string[] {
  return compileProfile(files, read === undefined ? {} : { read }).findings.map(faultText);
}

export function faultText({ code, path, message }: Finding): string {
  return `${code} ${path} | ${message.en}`;
}

/** The profile of a file that has no fault at all. */
export function goodProfile(
  files: readonly ConfigFile[],
  read?: ReadFile,
): NonNullable<CompileProfileResult["profile"]> {
  const { profile, findings } = compileProfile(files, read === undefined ? {} : { read });
  if (profile === undefined || findings.length > 0) throw new Error(findings.map(faultText).join("\n"));
  return profile;
}

export const FIXTURES = join(dirname(new URL(import.meta.url).pathname), "..", "fixtures");
