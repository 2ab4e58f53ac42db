// SPDX-License-Identifier: Apache-2.0

/** Text that Markdown and the site generator leave alone, also inside a table cell. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") ? part : part.replaceAll("<", "&lt;").replaceAll("*", "\\*").replaceAll("{{", "{&#123;"),
    )
    .join("")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ");
}

export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A heading whose anchor is the same in every language. */
export function heading(level: number, text: string, anchor: string): string {
  return `${"#".repeat(level)} ${text} {#${anchor}}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}
