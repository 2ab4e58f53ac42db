// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding } from "@jiku/model";
import { lintCodes } from "./codes/lint-codes.js";
import type { TextPlace } from "./source/located.js";

const LONGEST = 80;

/** What a fault is told with. */
export interface FaultReport {
  readonly slug: string;
  readonly case?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A fault as finding, in the words of its code. */
export function makeFinding(fault: FaultReport, file: string, path: string, place: TextPlace): Finding {
  const code = lintCodes.get(fault.slug);
  if (code === undefined) throw new Error(`no lint code is called ${fault.slug}`);
  const { message, fix } = code.cases[fault.case ?? ""] ?? code;
  return {
    rule: code.rule,
    code: code.code,
    severity: code.severity,
    path,
    location: { file, line: place.line, column: place.column },
    message: fill(message, fault.values ?? {}),
    fix: fill(fix, fault.values ?? {}),
    related: [],
  };
}

function fill({ en, ja }: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? String(values[name]) : whole;
      return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    });
  return { en: filled(en), ja: filled(ja) };
}
