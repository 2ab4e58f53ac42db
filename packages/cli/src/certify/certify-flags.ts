// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import type { Flags } from "../options/read-flags.js";

export function textFlag(value: Flags[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function listFlag(value: Flags[string]): readonly string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

const MOST_SEED = 2 ** 32 - 1;

/** A whole number of 32 bits; undefined when it is not given. @throws JikuError "bad-option" */
export function seedFlag(value: Flags[string], language: Language): number | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d{1,10}$/.test(value) && Number(value) <= MOST_SEED) return Number(value);
  throw new JikuError("bad-option", sayCertify(language, "notNumber", { value }));
}
