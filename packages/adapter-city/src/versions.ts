// SPDX-License-Identifier: Apache-2.0

/** The versions that are read, oldest first. */
export const CITY_VERSIONS = ["1.0", "1.1", "2.0"] as const;
/** A version that is read. */
export type CityVersion = (typeof CITY_VERSIONS)[number];

/** The specification of each version, latest patch level. */
export const SPECIFICATIONS: Readonly<Record<CityVersion, string>> = {
  "1.0": "https://www.cityjson.org/specs/1.0.3/",
  "1.1": "https://www.cityjson.org/specs/1.1.3/",
  "2.0": "https://www.cityjson.org/specs/2.0.1/",
};

/** The version that a text names, and whether it is written as the specification asks (X.Y); undefined when unknown. */
export function readVersion(text: string): { readonly version: CityVersion; readonly exact: boolean } | undefined {
  const version = CITY_VERSIONS.find((v) => text === v || text.startsWith(`${v}.`));
  return version === undefined ? undefined : { version, exact: text === version };
}
