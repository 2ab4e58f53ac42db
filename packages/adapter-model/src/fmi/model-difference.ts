// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Model, Port } from "@jiku/model";
import { parseUnit } from "@jiku/units";

/** The first thing on which two accounts of a model differ. */
export interface Difference {
  readonly what: string;
  readonly reason: Bilingual;
  /** Into the second account. */
  readonly pointer?: string;
}

/**
 * Holds the description of a model against a second one: the same ports in any order, with the same roles, keys and
 * dynamics; units and bounds that both state must agree, and a unit that cannot be resolved agrees with none.
 */
export function differenceOf(described: Model, account: Model): Difference | undefined {
  const ports = new Map((account.ports ?? []).map((port, i) => [port.name, { port, pointer: `/ports/${i}` }]));
  for (const port of described.ports ?? []) {
    const other = ports.get(port.name);
    if (other === undefined)
      return { what: port.name, reason: { en: "the sidecar lacks this port", ja: "付属ファイルにこの端子がない" } };
    const reason = portDifference(port, other.port);
    if (reason !== undefined) return { what: port.name, reason, pointer: other.pointer };
    ports.delete(port.name);
  }
  const [extra] = ports;
  return extra === undefined
    ? undefined
    : {
        what: extra[0],
        reason: { en: "the description lacks this port", ja: "記述にこの端子がない" },
        pointer: extra[1].pointer,
      };
}

function portDifference(described: Port, account: Port): Bilingual | undefined {
  if (described.role !== account.role) return stated("role", described.role, account.role);
  for (const member of ["nativeKey", "dynamics"] as const)
    if (described[member] !== account[member]) return stated(member, described[member] ?? "-", account[member] ?? "-");
  const [unit, other] = [described.field.unit, account.field.unit];
  if (unit !== undefined && other !== undefined && !sameUnit(unit, other)) return stated("unit", unit, other);
  const text = described.field.native?.["unit"];
  if (unit === undefined && text !== undefined && other !== undefined) return stated("unit", text, other);
  for (const bound of ["min", "max"] as const) {
    const [one, two] = [described.field.range?.[bound], account.field.range?.[bound]];
    if (one !== undefined && two !== undefined && one !== two) return stated(bound, String(one), String(two));
  }
  return undefined;
}

function stated(member: string, described: string, account: string): Bilingual {
  return {
    en: `${member} is ${described} there and ${account} in the sidecar`,
    ja: `${member}が記述では${described}、付属ファイルでは${account}`,
  };
}

/** Radians are numbers, and spellings may differ. */
function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [parseUnit(a), parseUnit(b)];
  return (
    one !== undefined &&
    two !== undefined &&
    one.factor === two.factor &&
    one.offset === two.offset &&
    one.special === two.special &&
    one.vector.every((exponent, i) => exponent === two.vector[i])
  );
}
