// SPDX-License-Identifier: Apache-2.0
import type { Report, ReportEvent } from "@jiku/adapter";
import type { NativeColumn } from "./table-source.js";

/**
 * The columns that header lines name; of several lines the texts are joined by a space. A name that is empty or used is
 * replaced by `_col.N`, as CSVW has it (Model for Tabular Data, 8), or by the name with its number, and told (TBL-012).
 */
export function columnsOf(
  header: readonly (readonly string[])[],
  width: number,
  line: number,
  report: Report,
  file: string,
): { readonly columns: readonly NativeColumn[]; readonly findings: readonly ReportEvent[] } {
  const findings: ReportEvent[] = [];
  const used = new Set<string>();
  const count = Math.max(width, ...header.map((fields) => fields.length));
  const columns = Array.from({ length: count }, (_, index): NativeColumn => {
    const own = header
      .map((fields) => fields[index]?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" ");
    const name = freeName(own, index, used);
    used.add(name);
    if (header.length > 0 && name !== own)
      findings.push(
        report.own(
          "TBL-012",
          { number: index + 1, name },
          { kind: "table", column: index + 1 },
          { at: { line }, file },
        ),
      );
    return { name, index };
  });
  return { columns, findings };
}

function freeName(own: string, index: number, used: ReadonlySet<string>): string {
  if (own === "") return `_col.${index + 1}`;
  return used.has(own) ? `${own}_${index + 1}` : own;
}
