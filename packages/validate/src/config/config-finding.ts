// SPDX-License-Identifier: Apache-2.0
import type { Finding, Location, Related } from "@jiku/model";
import { makeFinding } from "../report/make-finding.js";
import type { Config } from "./config-file.js";

/** A fault in a file of the user, before it has words. */
export interface ConfigFault {
  readonly code: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly case?: string | undefined;
  readonly related?: readonly Related[];
}

/** Receives the faults of a file. */
export type Fault = (
  code: string,
  pointer: string,
  values?: Readonly<Record<string, unknown>>,
  choice?: string,
  related?: readonly Related[],
) => void;

/** Where a part of the file stands. */
export function locationIn(config: Config, pointer: string): Location {
  return { file: config.name, ...config.placeOf(pointer) };
}

/** The finding of a fault; its path is the pointer into the file. */
export function configFinding(config: Config, fault: ConfigFault): Finding {
  return fileFinding(
    fault.code,
    fault.pointer,
    locationIn(config, fault.pointer),
    fault.values,
    fault.case,
    fault.related,
  );
}

/** A finding on a file that could not be read as data. */
export function fileFinding(
  code: string,
  path: string,
  location: Location,
  values: Readonly<Record<string, unknown>> = {},
  choice?: string,
  related: readonly Related[] = [],
): Finding {
  const finding = makeFinding(
    code,
    "core",
    { path, location, related },
    values,
    choice === undefined ? {} : { case: choice },
  );
  if (finding === undefined) throw new Error(`no such code in the catalogue: ${code}`);
  return finding;
}

/** Findings on one file that are kept. */
const MOST = 100;

/** A list of findings, and how a part of the file adds to it. Beyond the first hundred only a first error is kept. */
export function faultsOf(config: Config): { readonly findings: Finding[]; readonly fault: Fault } {
  const findings: Finding[] = [];
  const fault: Fault = (code, pointer, values = {}, choice, related = []) => {
    const isLate = findings.length >= MOST;
    if (isLate && findings.some(({ severity }) => severity === "error")) return;
    const finding = configFinding(config, { code, pointer, values, case: choice, related });
    if (!isLate || finding.severity === "error") findings.push(finding);
  };
  return { findings, fault };
}
