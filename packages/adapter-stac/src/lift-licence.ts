// SPDX-License-Identifier: Apache-2.0
import type { Dataset } from "@jiku/model";
import { type Node, textOf } from "@jiku/syntax/json";
import { SPDX_LICENCE } from "./names.js";

/** Values that name no licence: STAC 1.1 has `other`, versions before it `proprietary` and `various`. */
const NO_LICENCE: ReadonlySet<string> = new Set(["other", "proprietary", "various"]);

/**
 * The licence: a short name of the SPDX list as its address, else the address that a link of relation `license` gives. An
 * expression of several, and a word that names none, stay as native text only.
 */
export function licenceOf(node: Node | undefined, link: string | undefined): Pick<Dataset, "license" | "native"> {
  const text = textOf(node);
  const isName = text !== undefined && /^[A-Za-z0-9.+-]+$/.test(text) && !NO_LICENCE.has(text);
  const license = isName ? `${SPDX_LICENCE}${text}` : link;
  return {
    ...(license === undefined ? {} : { license }),
    ...(text === undefined ? {} : { native: { license: text } }),
  };
}
