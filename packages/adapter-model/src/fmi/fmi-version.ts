// SPDX-License-Identifier: Apache-2.0

/** Versions of FMI by whose rules a description is read. */
export type FmiVersion = "2.0" | "3.0";

/** Both, older first. */
export const FMI_VERSIONS: readonly FmiVersion[] = ["2.0", "3.0"];

/** The version that a text such as "3.0", "3.0-beta.2" or "3.0.1" belongs to; undefined for FMI 1.0 and unknown ones. */
export function fmiVersion(text: string | undefined): FmiVersion | undefined {
  const [, major] = /^([23])\.0(?:[.-][\w-]+)*$/.exec(text ?? "") ?? [];
  return major === "2" ? "2.0" : major === "3" ? "3.0" : undefined;
}
