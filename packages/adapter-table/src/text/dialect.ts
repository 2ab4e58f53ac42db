// SPDX-License-Identifier: Apache-2.0

/** How a delimited text is written; the members are those of the CSVW dialect description (Metadata Vocabulary for Tabular Data, 5.9). */
export interface Dialect {
  readonly delimiter: string;
  /** Undefined = no field is quoted. */
  readonly quote: string | undefined;
  /** Written before a quote inside a quoted field; undefined = the quote is doubled. */
  readonly escape: string | undefined;
  /** Label of the WHATWG Encoding Standard; undefined = by the byte order mark, else UTF-8. */
  readonly encoding: string | undefined;
  readonly headerRows: number;
  /** Lines before the header that are no part of the table. */
  readonly skipRows: number;
  /** Prefix of lines that are no rows. */
  readonly comment: string | undefined;
  readonly trim: boolean;
  /** Rows of data, where lines follow that are no rows; undefined = all. */
  readonly rowCount: number | undefined;
}

/** RFC 4180, 2: comma, double quotes, one header line. */
export const RFC_4180: Dialect = {
  delimiter: ",",
  quote: '"',
  escape: undefined,
  encoding: undefined,
  headerRows: 1,
  skipRows: 0,
  comment: undefined,
  trim: false,
  rowCount: undefined,
};

/** What a description says of the dialect; absent = nothing. */
export type DialectPart = { readonly [K in keyof Dialect]?: Dialect[K] | undefined };

/** A whole dialect out of what is said of it. */
export function dialectOf(base: Dialect, part: DialectPart): Dialect {
  const said = Object.entries(part).filter(([, value]) => value !== undefined);
  const whole = { ...base, ...Object.fromEntries(said) } as Dialect;
  return "quote" in part && part.quote === undefined ? { ...whole, quote: undefined } : whole;
}
