// SPDX-License-Identifier: Apache-2.0
import { loadCatalogue, suiteIdentity } from "@jiku/conformance/package";
import type { Verification } from "@jiku/conformance/verify";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import type { ShownCheck } from "./verify-lines.js";

interface Predicate {
  readonly suite?: { readonly requirements?: { readonly sha256?: string } };
  readonly classes?: readonly string[];
}

/** Whether the laws of the report are exactly those of the classes that the certificate names; of another edition it cannot be told. */
export function closedList(
  { statement }: Verification,
  report: Uint8Array | undefined,
  language: Language,
): ShownCheck {
  const say = (result: ShownCheck["result"], detail: string): ShownCheck => ({ name: "closed-list", result, detail });
  if (report === undefined) return say("absent", sayCertify(language, "noReport"));
  const { suite, classes = [] } = (statement?.["predicate"] ?? {}) as Predicate;
  const digest = suite?.requirements?.sha256 ?? "";
  if (digest !== suiteIdentity().requirements)
    return say("absent", sayCertify(language, "otherSuite", { digest: digest.slice(0, 8) }));
  const catalogue = loadCatalogue();
  const wanted = new Set(
    [...catalogue.classes.values()].filter(({ name }) => classes.includes(name)).flatMap(({ laws }) => laws),
  );
  const found = new Set(idsOf(report));
  const missing = [...wanted].filter((id) => !found.has(id));
  const more = [...found].filter((id) => !wanted.has(id));
  if (missing.length === 0 && more.length === 0)
    return say("passed", sayCertify(language, "listEqual", { count: wanted.size, classes: classes.join(", ") }));
  const parts = [
    ...(missing.length === 0 ? [] : [sayCertify(language, "listMissing", { ids: missing.join(", ") })]),
    ...(more.length === 0 ? [] : [sayCertify(language, "listMore", { ids: more.join(", ") })]),
  ];
  return say("failed", parts.join(" · "));
}

function idsOf(report: Uint8Array): readonly string[] {
  return Buffer.from(report)
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        const { kind, id } = JSON.parse(line) as { readonly kind?: string; readonly id?: string };
        return kind === "case" && id !== undefined ? [id] : [];
      } catch {
        return [];
      }
    });
}
