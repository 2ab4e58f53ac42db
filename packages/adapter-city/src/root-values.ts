// SPDX-License-Identifier: Apache-2.0
import { jsonAt, jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { ReadBytes } from "./city-records.js";
import type { RootMember } from "./document-scan.js";
import { type PlaceOf, placeInValue } from "./lift-context.js";
import { CITY_LIMITS } from "./limits.js";

/** A root member as JSON value, and where its parts are. */
export interface RootValue {
  readonly value: unknown;
  readonly at: PlaceOf;
}

/** Root members by name. */
export type RootValues = ReadonlyMap<string, RootValue>;

/** What was read of the root, and what was not. */
export interface RootReading {
  readonly values: RootValues;
  /** Members that are too long to be read as a whole. */
  readonly tooLong: readonly { readonly member: string; readonly at: NativeLocation; readonly limit: number }[];
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads root members as JSON values: the named ones up to the length of a record, others up to `extraBytes`. */
export async function readRoot(
  read: ReadBytes,
  members: ReadonlyMap<string, RootMember>,
  isNamed: (member: string) => boolean,
): Promise<RootReading> {
  const values = new Map<string, RootValue>();
  const tooLong: { member: string; at: NativeLocation; limit: number }[] = [];
  for (const [member, { kind, value, place, end }] of members) {
    const pointer = jsonPointer(member);
    const limit = isNamed(member) ? CITY_LIMITS.recordBytes : CITY_LIMITS.extraBytes;
    const length = end - place.offset;
    if (kind === "scalar") values.set(member, { value, at: () => jsonAt(pointer, place) });
    else if (length > limit) tooLong.push({ member, at: jsonAt(pointer, place), limit });
    else {
      const bytes = await read(place.offset, length);
      values.set(member, { value: JSON.parse(decoder.decode(bytes)), at: placeInValue(pointer, bytes, place) });
    }
  }
  return { values, tooLong };
}
