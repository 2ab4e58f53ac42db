// SPDX-License-Identifier: Apache-2.0
import type { Severity } from "@jiku/model";
import pc from "picocolors";

/** How a report is set: width in columns, colours. Colour only adds, it never carries. */
export interface Style {
  readonly width: number;
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  severity(severity: Severity, text: string): string;
}

const LEAST = 40;
const USUAL = 120;

/** Style for a stream: its columns, else COLUMNS, else 120; colours on a terminal unless NO_COLOR is set, or with FORCE_COLOR. */
export function styleFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number } | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const terminal = stream?.isTTY === true && env.TERM !== "dumb";
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0";
  const plain = env.NO_COLOR !== undefined && env.NO_COLOR !== "";
  const columns = terminal && stream.columns ? stream.columns : Number(env.COLUMNS);
  return createStyle(
    columns > 0 ? Math.max(columns, LEAST) : USUAL,
    stream !== undefined && !plain && (terminal || forced),
  );
}

export function createStyle(width: number, coloured: boolean): Style {
  const c = pc.createColors(coloured);
  const bySeverity = { error: c.red, warning: c.yellow, info: c.cyan } as const;
  return {
    width,
    strong: c.bold,
    faint: c.dim,
    good: c.green,
    bad: c.red,
    severity: (severity, text) => bySeverity[severity](text),
  };
}
