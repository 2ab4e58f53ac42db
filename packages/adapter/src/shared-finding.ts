// SPDX-License-Identifier: Apache-2.0
import { type CatalogueEntry, catalogue, type Finding, fillIn, type Severity } from "@jiku/model";
import { type FindingPlace, placeMembers } from "./finding-place.js";
import type { FindingValues } from "./finding-values.js";
import type { ManifestFinding } from "./manifest.js";

/** Slugs of the findings that every adapter shares (conformance.md, 7). */
const SLUGS = {
  "AD-101": "not-this-format",
  "AD-102": "syntax",
  "AD-103": "truncated",
  "AD-104": "outside-subset",
  "AD-105": "limit",
  "AD-106": "version",
  "AD-107": "inexact-number",
  "AD-108": "missing-part",
  "AD-109": "undeclared-default",
  "AD-110": "sentinel",
  "AD-111": "name-contradicts-content",
  "AD-112": "unresolved-unit",
  "AD-113": "duplicate-id",
  "AD-114": "encoding",
  "AD-115": "duplicate-key",
  "AD-116": "control-character",
  "AD-117": "reserved-key",
  "AD-118": "foreign-reference",
  "AD-119": "path-escape",
  "AD-120": "forbidden-construct",
  "AD-121": "unreadable",
  "AD-122": "nothing-to-read",
} as const;

/** A code that all adapters share. */
export type SharedCode = keyof typeof SLUGS;

/** Which wording and severity a shared finding takes. */
export interface SharedFindingOptions {
  /** Name of a wording under `cases` of the catalogue entry. */
  readonly case?: string;
  /** Instead of the catalogue's severity in profile core. */
  readonly severity?: Severity;
}

const entries = new Map(catalogue.map((entry) => [entry.code, entry]));

/** The rule of a shared code, such as `adapter/syntax`. */
export function sharedRule(code: SharedCode): string {
  return `adapter/${SLUGS[code]}`;
}

/** The entries of a manifest for the shared codes that an adapter gives. */
export function sharedFindings(codes: readonly SharedCode[]): readonly ManifestFinding[] {
  return codes.map((code) => ({ code, rule: sharedRule(code) }));
}

/** A finding that all adapters share, with the texts of the catalogue. A code that this catalogue lacks is worded by its slug. */
export function sharedFinding(
  code: SharedCode,
  values: FindingValues,
  place: FindingPlace,
  options: SharedFindingOptions = {},
): Finding {
  const entry = entries.get(code);
  const wording = (options.case !== undefined && entry?.cases?.[options.case]) || entry || wordingOf(code);
  return {
    rule: entry?.rule ?? sharedRule(code),
    code,
    severity: options.severity ?? severityOf(entry),
    ...placeMembers(place),
    message: fillIn(wording.message, values),
    fix: fillIn(wording.fix, values),
  };
}

function severityOf(entry: CatalogueEntry | undefined): Severity {
  const severity = entry?.severity.core ?? "error";
  return severity === "off" ? "info" : severity;
}

function wordingOf(code: SharedCode): Pick<CatalogueEntry, "message" | "fix"> {
  const slug = SLUGS[code];
  return {
    message: { en: `The input breaks the requirement "${slug}".`, ja: `入力が要件「${slug}」に反している。` },
    fix: { en: "Look the code up in the requirements on adapters.", ja: "アダプタの要件でこの符号を調べる。" },
  };
}
