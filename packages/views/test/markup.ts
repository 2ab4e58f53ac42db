// SPDX-License-Identifier: Apache-2.0

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w-]*(?:="[^"<]*")?)*)\s*(\/?)>/g;
const ELEMENTS = new Set(
  "div p b ul ol li span h3 code details summary table thead tbody tr th td svg title desc defs marker clipPath g rect path circle text".split(
    " ",
  ),
);

/** What is wrong with a fragment: unbalanced or unknown elements, and whatever runs, fetches, leads away or carries style. */
export function faultsOf(markup: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = markup.replace(TAG, (_, close: string, name: string, attributes: string, alone: string) => {
    if (!ELEMENTS.has(name)) faults.push(`<${name}>`);
    for (const [, key = "", value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      if (/^(?:on|href|src|style|xlink)/i.test(key)) faults.push(`${key}=${value}`);
      if (/url\(/.test(value) && !/^url\(#[\w-]+\)$/.test(value)) faults.push(`${key}=${value}`);
    }
    if (close === "/" && open.pop() !== name) faults.push(`</${name}>`);
    if (close === "" && alone === "") open.push(name);
    return "";
  });
  if (/[<>]/.test(rest)) faults.push(`loose: ${/.{0,20}[<>].{0,20}/.exec(rest)?.[0]}`);
  return [...faults, ...open.map((name) => `open <${name}>`)];
}

/** The text of a fragment, without its elements. */
export function textOf(markup: string): string {
  return markup.replace(TAG, " ");
}
