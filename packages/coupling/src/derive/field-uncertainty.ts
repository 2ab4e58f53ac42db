// SPDX-License-Identifier: Apache-2.0
import type { Field, ReferenceSystem, UncertaintySpec } from "@jiku/model";
import type { Look } from "../side.js";
import { axisSize } from "./axis-values.js";

/** The form of the uncertainty that the companions of a variable, or an axis of members, tell (model 4.1, U); undefined without any. */
export function uncertaintyOfVariable(field: Field, name: string, look: Look): UncertaintySpec | undefined {
  const companions = Object.values(field.variables).filter(({ companionOf }) => companionOf === name);
  const of = (role: string) => companions.find((companion) => companion.role === role);
  if (of("standardUncertainty") !== undefined) return { kind: "standard" };
  const [lower, upper] = [of("lower"), of("upper")];
  if (lower !== undefined && upper !== undefined) {
    const level = lower.level ?? upper.level;
    return { kind: "interval", ...(level === undefined ? {} : { level }) };
  }
  if (of("quantile") !== undefined) return { kind: "quantiles" };
  const members = memberCount(field, look);
  if (of("ensembleMember") === undefined && members === undefined) return undefined;
  return { kind: "ensemble", ...(members === undefined ? {} : { memberCount: members }) };
}

/** Size of an axis named `member` whose system names things and does not place them. */
function memberCount({ domain }: Field, look: Look): number | undefined {
  const axis = domain.axes.member;
  const rs = domain.referencing?.find(({ coordinates }) => coordinates.includes("member"))?.rs;
  const system = look.resolve(rs) as ReferenceSystem | undefined;
  if (axis === undefined || system?.kind !== "identifier") return undefined;
  const size = axisSize(axis);
  return size !== undefined && size > 1 ? size : undefined;
}
