// SPDX-License-Identifier: Apache-2.0
import { type Edit, type Finding, fillIn, type Location, type Related } from "@jiku/model";
import type { ProfileChoice } from "../profile/compiled-profile.js";
import { entryOf, severityOf } from "./entries.js";

/** Where a finding stands. */
export interface FindingPlace {
  readonly path?: string;
  readonly resource?: string;
  readonly location: Location;
  readonly related?: readonly Related[];
  readonly edit?: readonly Edit[];
}

/**
 * A finding with the catalogue's texts. `choice` names a wording under `cases`; unknown placeholders stay as they are.
 * Undefined when the profile switches the code off or the catalogue does not hold it.
 */
export function makeFinding(
  code: string,
  profile: ProfileChoice,
  place: FindingPlace,
  values: Readonly<Record<string, unknown>> = {},
  options: { readonly case?: string } = {},
): Finding | undefined {
  const entry = entryOf(code);
  const severity = entry === undefined ? "off" : severityOf(entry, profile, options.case);
  if (entry === undefined || severity === "off") return undefined;
  const wording = (options.case !== undefined && entry.cases?.[options.case]) || entry;
  return {
    rule: entry.rule,
    code,
    severity,
    path: place.path ?? "",
    ...(place.resource === undefined ? {} : { resource: place.resource }),
    location: place.location,
    message: fillIn(wording.message, values),
    fix: fillIn(wording.fix, values),
    related: place.related ?? [],
    ...(place.edit === undefined ? {} : { edit: place.edit }),
  };
}
