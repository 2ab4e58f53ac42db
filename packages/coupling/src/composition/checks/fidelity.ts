// SPDX-License-Identifier: Apache-2.0
import type { LinkCheck } from "../link.js";

interface Required {
  readonly scheme?: unknown;
  readonly grade?: unknown;
}

/** CPL-063: a component that names a fidelity gets a source of that grade or better, on the same scheme. */
export const fidelity: LinkCheck = ({ source, target }, { look }) => {
  const settings = target.component.settings as { readonly requiredFidelity?: Required } | undefined;
  const required = settings?.requiredFidelity;
  if (typeof required?.scheme !== "string" || typeof required.grade !== "number") return undefined;
  const given = source.model.fidelity;
  const values = { scheme: required.scheme, required: required.grade, grade: given?.grade };
  if (given === undefined || look.expand(given.scheme) !== look.expand(required.scheme))
    return { code: "CPL-063", verdict: "undetermined", name: "scheme", values };
  return given.grade >= required.grade ? undefined : { code: "CPL-063", verdict: "incompatible", values };
};
