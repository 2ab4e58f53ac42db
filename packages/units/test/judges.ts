// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Another implementation of UCUM, asked as a judge. */
export interface Judge {
  accepts(code: string): boolean;
  /** Undefined when the judge refuses. */
  convert(x: number, from: string, to: string): number | undefined;
}

interface Lhc {
  validateUnitString(code: string): { readonly status: string };
  convertUnitTo(from: string, x: number, to: string): { readonly status: string; readonly toVal: number | null };
}

/** `@lhncbc/ucum-lhc` 7.1.10, with the tables of UCUM 2.1. */
export function lhcJudge(): Judge {
  const { UcumLhcUtils } = createRequire(import.meta.url)("@lhncbc/ucum-lhc") as {
    readonly UcumLhcUtils: { getInstance(): Lhc };
  };
  const lhc = UcumLhcUtils.getInstance();
  return {
    accepts: (code) => lhc.validateUnitString(code).status === "valid",
    convert(x, from, to) {
      const { status, toVal } = lhc.convertUnitTo(from, x, to);
      return status === "succeeded" && toVal !== null ? toVal : undefined;
    },
  };
}

interface Atomic {
  validate(code: string): { readonly valid: boolean };
  convert(x: number, from: string, to: string): number;
}

/** `@atomic-ehr/ucum` 0.2.5, with the tables of UCUM 2.2, wherever npm has put it. */
export async function atomicJudge(): Promise<Judge> {
  const places = ["..", "../../..", "../../../tools"].map(
    (folder) => new URL(`${folder}/node_modules/@atomic-ehr/ucum/dist/index.js`, import.meta.url),
  );
  const { ucum } = (await import((places.find(existsSync) as URL).href)) as { readonly ucum: Atomic };
  const attempt = <T>(ask: () => T): T | undefined => {
    try {
      return ask();
    } catch {
      return undefined;
    }
  };
  return {
    accepts: (code) => attempt(() => ucum.validate(code).valid) === true,
    convert: (x, from, to) => attempt(() => ucum.convert(x, from, to)),
  };
}
