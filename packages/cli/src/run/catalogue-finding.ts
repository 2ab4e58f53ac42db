// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding, Location, ProfileName, Related } from "@jiku/model";
import { makeFinding } from "@jiku/validate";

/** What the command itself reports of an input, before or instead of the validator. */
export interface ReadingFault {
  readonly code: `AD-1${string}`;
  /** Name of a wording in the catalogue. */
  readonly case?: string;
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
  readonly related?: readonly Related[];
  readonly location?: Location;
}

/** A finding with the words of the catalogue; a value may differ by language. */
export function catalogueFinding(fault: ReadingFault, file: string, profile: ProfileName): readonly Finding[] {
  const place = {
    location: { file, ...fault.location },
    ...(fault.related === undefined ? {} : { related: fault.related }),
  };
  const options = fault.case === undefined ? {} : { case: fault.case };
  const en = makeFinding(fault.code, profile, place, valuesIn(fault, "en"), options);
  const ja = makeFinding(fault.code, profile, place, valuesIn(fault, "ja"), options);
  if (en === undefined || ja === undefined) return [];
  return [{ ...en, message: { en: en.message.en, ja: ja.message.ja }, fix: { en: en.fix.en, ja: ja.fix.ja } }];
}

function valuesIn(fault: ReadingFault, language: "en" | "ja"): Readonly<Record<string, unknown>> {
  const values = Object.entries(fault.values ?? {});
  return Object.fromEntries(values.map(([name, value]) => [name, typeof value === "object" ? value[language] : value]));
}
