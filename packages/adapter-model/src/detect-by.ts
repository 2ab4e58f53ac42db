// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { rootOf, type XmlRoot } from "@jiku/syntax/xml";
import { isZip, namesInHead } from "@jiku/syntax/zip";

/** How a family of an XML description and its archive is told. */
export interface FamilyMarks {
  /** Format id of the description. */
  readonly file: string;
  /** Format id of the archive. */
  readonly archive: string;
  /** Name of the description within the archive. */
  readonly member: string;
  readonly fileName: RegExp;
  readonly archiveName: RegExp;
  /** Undefined when it is the root of something else; else the version it states and whether that is read. */
  root(root: XmlRoot): { readonly version?: string; readonly known: boolean } | undefined;
}

/** By root element, by the members of an archive, and by the name alone only while the content says nothing else. */
export function detectBy(marks: FamilyMarks, head: Uint8Array, { name = "", entries }: Hint): Detection {
  if (isZip(head)) {
    const named = entries?.includes(marks.member) || namesInHead(head).includes(marks.member);
    if (named) return { format: marks.archive, confidence: 2 };
    return marks.archiveName.test(name) ? { format: marks.archive, confidence: 1 } : { confidence: 0 };
  }
  if (marks.archiveName.test(name)) return { format: marks.archive, confidence: 1 };
  const root = rootOf(head);
  if (typeof root === "string")
    return root === "incomplete" && marks.fileName.test(name)
      ? { format: marks.file, confidence: 1 }
      : { confidence: 0 };
  const found = marks.root(root);
  if (found === undefined) return { confidence: 0 };
  const { version, known } = found;
  return { format: marks.file, ...(version === undefined ? {} : { version }), confidence: known ? 3 : 2 };
}
