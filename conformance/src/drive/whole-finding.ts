// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type SharedCode, sharedFinding } from "@jiku/adapter";
import { type Finding, fillIn } from "@jiku/model";

/** A finding as a process may give it: a code, a place, and what the texts have to be filled with. */
export interface ThinFinding extends Partial<Finding> {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Name of a wording of a shared code. */
  readonly case?: string;
}

/** The finding with the texts of the manifest or the catalogue; the subject's own texts do not count. */
export function wholeFinding(given: ThinFinding, { findings }: AdapterManifest): Finding {
  const { code, params, location = {}, path = "", related = [], resource } = given;
  const place = { path, location, related, ...(resource === undefined ? {} : { resource }) };
  const own = findings.find((entry) => entry.code === code);
  if (own?.text !== undefined && own.fix !== undefined)
    return {
      rule: own.rule,
      code,
      severity: own.severity ?? "error",
      ...place,
      message: params === undefined ? (given.message ?? own.text) : fillIn(own.text, params),
      fix: params === undefined ? (given.fix ?? own.fix) : fillIn(own.fix, params),
    };
  const at = location.native ?? ({ kind: "text", line: 1 } as const);
  const options = {
    ...(given.case === undefined ? {} : { case: given.case }),
    ...(given.severity === undefined ? {} : { severity: given.severity }),
  };
  const shared = sharedFinding(code as SharedCode, params ?? {}, { at }, options);
  return {
    ...shared,
    ...place,
    ...(params === undefined && given.message !== undefined ? { message: given.message } : {}),
    ...(params === undefined && given.fix !== undefined ? { fix: given.fix } : {}),
  };
}
