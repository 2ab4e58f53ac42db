// SPDX-License-Identifier: Apache-2.0

const LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})";
const SCRIPT_REGION = "(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?";
const VARIANTS = "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";
const EXTENSIONS = "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
const PRIVATE = "x(?:-[a-z0-9]{1,8})+";
const IRREGULAR =
  "en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-be-fr|sgn-be-nl|sgn-ch-de";

const TAG = new RegExp(
  `^(?:${LANGUAGE}${SCRIPT_REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?|${PRIVATE}|${IRREGULAR})$`,
  "i",
);

/** True for a language tag that is well-formed by BCP 47 (RFC 5646, 2.2.9). */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text);
}
