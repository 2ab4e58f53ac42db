// SPDX-License-Identifier: Apache-2.0
import type { Domain, ReferenceSystem } from "@jiku/model";
import { dateOfNumber, readPosition, temporalSystem, writeInstant } from "@jiku/spacetime";
import { systemOf, type WriteContext } from "../write-context.js";

/** The temporal system that a coordinate refers to. */
export function temporalOf(context: WriteContext, domain: Domain, coordinate: string): ReferenceSystem | undefined {
  const rs = domain.referencing?.find(({ coordinates }) => coordinates.includes(coordinate))?.rs;
  const system = rs === undefined ? undefined : systemOf(context, rs);
  return system?.kind === "temporal" ? system : undefined;
}

/** Whether positions of a system can be written as dates: it has texts, or numbers of a declared calendar from a declared origin. */
export function isDated(system: ReferenceSystem): boolean {
  if (system.calendar === undefined) return false;
  return system.unit === undefined || system.timeOrigin !== undefined;
}

/**
 * Offsets of a time axis as dates of its calendar. Undefined for other axes, and for times whose calendar or origin is not
 * declared, which stay numbers.
 */
export function timeTexts(
  context: WriteContext,
  domain: Domain,
  coordinate: string,
  values: readonly (number | string | null)[],
): readonly string[] | undefined {
  const rs = temporalOf(context, domain, coordinate);
  const system = rs === undefined || !isDated(rs) ? undefined : temporalSystem(rs);
  if (system === undefined || !values.every((one) => typeof one === "number")) return undefined;
  const texts = values.map((value) => {
    const position = readPosition(String(value), system);
    const date = position.kind === "number" ? dateOfNumber(position) : undefined;
    const text = date === undefined ? undefined : writeInstant({ ...date, offset: 0, zoneWritten: true });
    return text;
  });
  return texts.every((one) => one !== undefined) ? texts : undefined;
}
