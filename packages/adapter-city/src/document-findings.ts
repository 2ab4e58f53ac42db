// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, jsonAt, jsonPointer, type Report } from "@jiku/adapter";
import type { ReadBytes } from "./city-records.js";
import type { DocumentScan, RootMember } from "./document-scan.js";

/** Members that the root must have, and the kind of value of each. */
const DOCUMENT: readonly (readonly [member: string, kind: RootMember["kind"]])[] = [
  ["CityObjects", "object"],
  ["vertices", "array"],
];

/** The findings about the root of a document or feature: missing members, members and city objects of another form. */
export function* rootFindings(scan: DocumentScan, report: Report): Generator<DecodeEvent> {
  for (const [member, kind] of DOCUMENT) {
    const found = scan.members.get(member);
    if (found === undefined) yield report.own("CTY-016", { member }, { kind: "json", pointer: "" });
    else if (found.kind !== kind)
      yield report.own("CTY-017", { member, expected: KINDS[kind] }, jsonAt(jsonPointer(member), found.place));
  }
  for (const place of scan.noObjects) {
    const expected = { en: "made of objects", ja: "オブジェクトの集まり" };
    yield report.own("CTY-017", { member: "CityObjects", expected }, jsonAt("/CityObjects", place));
  }
}

const KINDS = {
  object: { en: "an object", ja: "オブジェクト" },
  array: { en: "an array", ja: "配列" },
  scalar: { en: "a single value", ja: "単一の値" },
} as const;

/**
 * The links that one side alone names. A parent that is not in the file is left to ID-02, which finds the reference that
 * leads nowhere; a child that is not in the file makes no reference, and is reported here.
 */
export async function* hierarchyFindings(
  scan: DocumentScan,
  read: ReadBytes,
  report: Report,
): AsyncGenerator<DecodeEvent> {
  for (const { side, at, owner, exists } of scan.hierarchy.loose(scan.objects)) {
    if (side === "child" && !exists) continue;
    const [own, other] = [await stringAt(read, owner.offset), await stringAt(read, at.offset)];
    const pointer = jsonPointer("CityObjects", own, side === "parent" ? "children" : "parents");
    const values = side === "parent" ? { parent: own, child: other } : { parent: other, child: own };
    yield report.own("CTY-014", values, jsonAt(pointer, at));
  }
}

/** The JSON string that begins at an offset. */
async function stringAt(read: ReadBytes, offset: number): Promise<string> {
  for (let length = 1024; ; length *= 8) {
    const bytes = await read(offset, length);
    let end = 1;
    while (end < bytes.length && bytes[end] !== 0x22) end += bytes[end] === 0x5c ? 2 : 1;
    if (end < bytes.length) return JSON.parse(new TextDecoder().decode(bytes.subarray(0, end + 1))) as string;
    if (bytes.length < length) return "";
  }
}
