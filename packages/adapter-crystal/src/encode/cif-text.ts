// SPDX-License-Identifier: Apache-2.0
import { numberOfCif } from "../cif/cif-value.js";
import type { NativeValue } from "../cif/native-items.js";

const RESERVED = /^(?:data_|save_|loop_$|global_$|stop_$)/i;
const PLAIN = /^[^\s"'#$_;[\]{}][^\s]*$/;

/** A value of CIF 1.1: without marks, within marks, or as a text field that begins a line of its own. */
export function cifValue(value: NativeValue): string {
  if (typeof value === "string") return cifText(value, false);
  if ("missing" in value) return value.missing === "notApplicable" ? "." : "?";
  return "quoted" in value ? cifText(value.quoted, true) : cifText(JSON.stringify(value.list), true);
}

function cifText(text: string, marks: boolean): string {
  const isPlain = PLAIN.test(text) && !RESERVED.test(text) && text !== "." && text !== "?";
  if (!marks && isPlain) return text;
  for (const mark of ["'", '"'])
    if (!/[\r\n]/.test(text) && !new RegExp(`${mark}[ \\t]`).test(text) && !text.endsWith(mark))
      return mark + text + mark;
  const lines = text.split(/\r\n|\r|\n/);
  const isSafe = !lines.slice(1).some((line) => line.startsWith(";")) && !/\\[ \t]*$/.test(lines[0] as string);
  if (isSafe) return `\n;${lines.join("\n")}\n;`;
  // A line that begins with a semicolon would end the field (text prefix protocol, CIF 2.0, 5.2).
  return `\n;CIF>\\\n${lines.map((line) => `CIF>${line}`).join("\n")}\n;`;
}

/** An item on its line. */
export function cifItem(name: string, value: NativeValue): string {
  const text = cifValue(value);
  return text.startsWith("\n") ? `_${name}${text}` : `_${name.padEnd(32)} ${text}`;
}

/** A loop. */
export function cifLoop(names: readonly string[], rows: readonly (readonly NativeValue[])[]): string {
  const lines = ["loop_", ...names.map((name) => `_${name}`)];
  for (const row of rows) lines.push(row.map(cifValue).join(" ").replace(/ \n/g, "\n").replace(/\n; /g, "\n;\n"));
  return lines.join("\n");
}

/** A number with its standard uncertainty in units of its last digit; both exact up to fifteen decimals. */
export function cifNumber(value: number, su: number | undefined): string {
  if (su === undefined || !(su > 0) || !Number.isFinite(su)) return String(value);
  const decimals = Math.min(MOST_DECIMALS, Math.max(decimalsOf(value), decimalsOf(su)));
  const units = su.toFixed(decimals).replace(".", "").replace(/^0+/, "");
  return `${value.toFixed(decimals)}(${units === "" ? "1" : units})`;
}

const MOST_DECIMALS = 15;

function decimalsOf(value: number): number {
  const [mantissa = "", power = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(power));
}

/** The text as it was read, when it says the same; else one that says it. */
export function textOfNumber(text: string | undefined, value: number, su: number | undefined): string {
  return text !== undefined && saysNumber(text, value, su) ? text : cifNumber(value, su);
}

/** Whether a text is this number with this standard uncertainty. */
export function saysNumber(text: string, value: number, su: number | undefined): boolean {
  const read = numberOfCif({ text, form: "plain", at: { line: 1, column: 1 } });
  return read?.value === value && read.su === su;
}
