// SPDX-License-Identifier: Apache-2.0

const PLAIN = "[A-Za-z0-9\\-._~!$&'()*+,;=";
const AUTHORITY = `\\/\\/${PLAIN}]*(?::\\d*)?(?=[\\/?#]|$)`;

/** Nearly all: ASCII, no user name, no percent sign. */
const USUAL = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?:${AUTHORITY}|(?!\\/\\/))${PLAIN}:@\\/?]*(?:#${PLAIN}:@\\/?]*)?$`);

const UCS =
  "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}" +
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
    .map((p) => `\\u{${p.toString(16)}0000}-\\u{${p.toString(16)}FFFD}`)
    .join("") +
  "\\u{E1000}-\\u{EFFFD}";
const PRIVATE = "\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}";
const INNER = `A-Za-z0-9\\-._~!$&'()*+,;=${UCS}`;
const ESCAPED = "%[0-9A-Fa-f]{2}";
const HOST = `(?:\\[(?:[0-9A-Fa-f:.]+|[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:[${INNER}]|${ESCAPED})*)`;

/** The grammar of RFC 3987, 2.2, but for the inner form of an IPv6 address. */
const ANY = new RegExp(
  "^[A-Za-z][A-Za-z0-9+.\\-]*:" +
    `(?:\\/\\/(?:(?:[${INNER}:]|${ESCAPED})*@)?${HOST}(?::\\d*)?(?=[\\/?#]|$)|(?!\\/\\/))` +
    `(?:[${INNER}:@\\/]|${ESCAPED})*` +
    `(?:\\?(?:[${INNER}:@\\/?${PRIVATE}]|${ESCAPED})*)?` +
    `(?:#(?:[${INNER}:@\\/?]|${ESCAPED})*)?$`,
  "u",
);

/** True for an absolute IRI by the grammar of RFC 3987. */
export function isIri(text: string): boolean {
  return USUAL.test(text) || ANY.test(text);
}
