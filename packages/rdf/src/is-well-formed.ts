// SPDX-License-Identifier: Apache-2.0

/** String.prototype.isWellFormed (ECMAScript 2024), which every supported Node has and the compiler's library does not know. */
const { isWellFormed: method } = String.prototype as unknown as { readonly isWellFormed: () => boolean };

/** False when the string holds half of a surrogate pair, and so is no Unicode text. */
export function isWellFormed(text: string): boolean {
  return method.call(text);
}
