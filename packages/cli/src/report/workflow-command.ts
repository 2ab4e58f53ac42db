// SPDX-License-Identifier: Apache-2.0
import { escapeText } from "@jiku/views/text";

/** What a workflow command of GitHub Actions says, and where. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  /** From the root of the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** One annotation as a workflow command (GitHub Actions, "Workflow commands": percent, ends of lines, and in properties colon and comma). */
export function workflowCommand({ level, file, line, column, title, message }: Annotation): string {
  const properties = { file, line, col: column, title };
  const shown = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`],
  );
  return `::${level} ${shown.join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeText(line).replaceAll("%", "%25"))
    .join("%0A");
}
