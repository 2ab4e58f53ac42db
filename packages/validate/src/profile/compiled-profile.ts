// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, ProfileName, ProfileSeverity, Rule } from "@jiku/model";

/** Profiles of users, checked and joined: what they demand on top of the built-in profiles that they extend. */
export interface CompiledProfile {
  /** Names of the given profiles, joined by " + ". */
  readonly name: string;
  readonly names: readonly string[];
  readonly title: Bilingual;
  /** The built-in profiles that they extend; of several, a code has the highest severity. */
  readonly bases: readonly ProfileName[];
  /** The strictest of `bases`. */
  readonly base: ProfileName;
  /** Severities that the profiles write themselves, by code. */
  readonly raised: ReadonlyMap<string, ProfileSeverity>;
  /** One rule a limit of a restriction. */
  readonly rules: readonly Rule[];
}

/** A built-in profile by name, or profiles of users as `compileProfile` gives them. */
export type ProfileChoice = ProfileName | CompiledProfile;

/** The built-in profile whose name stands for the choice. */
export function baseOf(profile: ProfileChoice): ProfileName {
  return typeof profile === "string" ? profile : profile.base;
}
