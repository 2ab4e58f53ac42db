// SPDX-License-Identifier: Apache-2.0
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PinnedPackage, withNpmPackage } from "./npm-package.js";

/** The built release of QUDT, and the two packages that it imports. */
export const QUDT_PACKAGE: PinnedPackage = {
  name: "@qudtlib/allunits",
  version: "7.1.0",
  sha512: "dRaIHY4Ajy8OHVw6ymtbCRJ8rDv/0cmcVlUGHdc9MCX3xx7hvuogasEihk9k8DArAQvxdLpbMPTarG3iTIOE8g==",
};
const CORE: PinnedPackage = {
  name: "@qudtlib/core",
  version: "7.1.0",
  sha512: "5OM4FHoGapEP9A21+YdaTMeFiaLVdz/22SlhEbaEAF2jVjU7XB19impIxOCjvPajJ0yN3EW3aY/mzgIg0Fqotg==",
};
const DECIMAL: PinnedPackage = {
  name: "decimal.js",
  version: "10.6.0",
  sha512: "YpgQiITW3JXGntzdUmyUR1V812Hn8T1YVXhCu+wO3OpS4eU9l4YdD3qjyiKdV6mvV29zapkMeD390UVEf2lkUg==",
};

interface Label {
  readonly text: string;
  readonly languageTag?: string;
}

/** The members of a QUDT unit that the pack takes. */
export interface QudtUnit {
  readonly iri: string;
  readonly labels: readonly Label[];
  readonly dimensionVectorIri?: string;
  readonly conversionMultiplier: { toNumber(): number };
  readonly conversionOffset: { toNumber(): number };
  readonly quantityKindIris: readonly string[];
  readonly exactMatchIris: readonly string[];
  readonly currencyCode?: string;
  readonly deprecated: boolean;
  /** True for units that the package made up and QUDT does not have. */
  readonly generated: boolean;
}

/** The members of a QUDT quantity kind that the pack takes. */
export interface QudtKind {
  readonly iri: string;
  readonly labels: readonly Label[];
  readonly dimensionVectorIri?: string;
  readonly broaderQuantityKindIris: readonly string[];
  readonly exactMatchIris: readonly string[];
}

/** Units and quantity kinds by IRI. */
export interface QudtVocabulary {
  readonly units: ReadonlyMap<string, QudtUnit>;
  readonly quantityKinds: ReadonlyMap<string, QudtKind>;
}

async function link(from: string, name: string, target: string): Promise<void> {
  const place = join(from, "node_modules", name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(target, place, "junction");
}

/** The local name of an IRI: what follows the last solidus. */
export function localName(iri: string): string {
  return iri.slice(iri.lastIndexOf("/") + 1);
}

/** The label in a language: with that tag alone, else for English one without tag, else a regional one. */
export function labelIn(language: string, labels: readonly Label[]): string {
  const tagged = (wanted: (tag: string) => boolean): Label | undefined =>
    labels.find(({ languageTag = "" }) => wanted(languageTag));
  const plain = tagged((tag) => tag === language) ?? (language === "en" ? tagged((tag) => tag === "") : undefined);
  return (plain ?? tagged((tag) => tag.startsWith(`${language}-`)))?.text ?? "";
}

/** Fetches the pinned packages and reads the vocabulary. @throws Error when a package cannot be fetched or is not the pinned one */
export function readQudt(): Promise<QudtVocabulary> {
  return withNpmPackage(DECIMAL, (decimal) =>
    withNpmPackage(CORE, async (core) => {
      await link(core, DECIMAL.name, decimal);
      return withNpmPackage(QUDT_PACKAGE, async (allUnits) => {
        await link(allUnits, DECIMAL.name, decimal);
        await link(allUnits, CORE.name, core);
        const loaded = (await import(pathToFileURL(join(allUnits, "dist/mjs/units.js")).href)) as {
          readonly config: QudtVocabulary;
        };
        return loaded.config;
      });
    }),
  );
}
