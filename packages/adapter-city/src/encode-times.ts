// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Entity, TimeExtent } from "@jiku/model";
import { lossAt } from "./encode-losses.js";

const RECORDED = [
  ["recordedFrom", "creationDate"],
  ["recordedUntil", "terminationDate"],
] as const;
const BUILT = [
  ["start", "yearOfConstruction"],
  ["end", "yearOfDemolition"],
] as const;

/** The attributes that say when the record and the thing itself came and went; the native text of a date goes before its UTC form. */
export function encodeTimes(
  entity: Entity,
  emit: (event: EncodeEvent) => void,
): readonly (readonly [name: string, value: string | number])[] {
  const attributes: (readonly [string, string | number])[] = [];
  for (const [member, name] of RECORDED) {
    const text = entity.native?.[member] ?? entity[member];
    if (text !== undefined) attributes.push([name, text]);
  }
  const { existence } = entity;
  if (existence === undefined) return attributes;
  for (const [side, name] of BUILT) {
    const year = yearOf(entity.id, existence, side, emit);
    if (year !== undefined) attributes.push([name, year]);
  }
  for (const member of Object.keys(existence)) {
    if (member !== "start" && member !== "end" && member !== "native")
      emit(lossAt(entity.id, ["existence", member], "dropped"));
  }
  return attributes;
}

/** The year of a bound; a finer position is rounded to it, anything else is lost. */
function yearOf(
  id: string,
  existence: TimeExtent,
  side: "start" | "end",
  emit: (event: EncodeEvent) => void,
): number | undefined {
  const position = existence[side];
  if (position === undefined) return undefined;
  const year = /^(\d{4})(?:$|-)/.exec(position)?.[1];
  const civil = existence.trs === undefined && year !== undefined && Number(year) > 0 && Number(year) < 9999;
  if (!civil || position !== year) emit(lossAt(id, ["existence", side], civil ? "rounded" : "dropped"));
  return civil ? Number(year) : undefined;
}
