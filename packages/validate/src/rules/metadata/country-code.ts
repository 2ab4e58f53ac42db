// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { countryCodesPack } from "@jiku/model/packs/country-codes";

let codes: ReadonlySet<string> | undefined;

function isCountry(code: string): boolean {
  codes ??= new Set((countryCodesPack.data() as { readonly alpha2: readonly string[] }).alpha2);
  return codes.has(code);
}

/** Codes that people write for a country and that ISO 3166-1 writes otherwise: reserved codes and former practice (ISO 3166-1, 7.5). */
const MEANT: Readonly<Record<string, string>> = {
  UK: "GB",
  EL: "GR",
  JPN: "JP",
  USA: "US",
  GBR: "GB",
  DEU: "DE",
  FRA: "FR",
};

/** A country is named by its officially assigned alpha-2 code (ISO 3166-1). */
export const countryCode: Rule<"Policy" | "Asset"> = {
  code: "PO-07",
  on: ["Policy", "Asset"],
  check(value, report) {
    const lists = value.type === "Asset" ? (["storageRegions"] as const) : (["jurisdiction", "residency"] as const);
    for (const member of lists) {
      const list = (value as { readonly [m in typeof member]?: readonly string[] })[member];
      list?.forEach((code, k) => {
        if (isCountry(code)) return;
        const upper = code.toUpperCase();
        const nearest = isCountry(upper) ? upper : MEANT[upper];
        if (nearest === undefined) report(`/${member}/${k}`, { code });
        else report(`/${member}/${k}`, { code, nearest }, { case: "nearest" });
      });
    }
  },
};
