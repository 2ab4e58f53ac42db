// SPDX-License-Identifier: Apache-2.0

const WIDTH = 100;
const BARE_KEY = /^[A-Za-z_$][\w$]*$/;

/** How a literal is spelled; `json` quotes every key and leaves out trailing commas. */
export interface LiteralOptions {
  readonly json?: boolean;
  /** Longest literal that stays on one line, in columns. */
  readonly width?: number;
  /** Columns already taken on every line. */
  readonly indent?: number;
}

/** Data as a literal of TypeScript or JSON, broken into lines where it is wider than the page; undefined members are left out. */
export function literalText(value: unknown, options: LiteralOptions = {}): string {
  const { json = false, indent = 0, width = WIDTH } = options;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = { json, width, indent: indent + 2 };
  const keyText = (key: string): string => (!json && BARE_KEY.test(key) ? key : JSON.stringify(key));
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => literalText(item, inner))
    : Object.entries(value).flatMap(([key, item]) =>
        item === undefined ? [] : [`${keyText(key)}: ${literalText(item, inner)}`],
      );
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const flat = isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (!flat.includes("\n") && flat.length + indent <= width) return flat;
  const pad = " ".repeat(indent + 2);
  const lines = parts.map((part) => pad + part).join(",\n");
  return `${open}\n${lines}${json ? "" : ","}\n${" ".repeat(indent)}${close}`;
}
