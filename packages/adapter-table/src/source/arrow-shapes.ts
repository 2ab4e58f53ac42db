// SPDX-License-Identifier: Apache-2.0
import type { Shape } from "./flat-tables.js";

/** Tables of the format (Arrow, Schema.fbs, Message.fbs, File.fbs), as far as lengths and offsets stand in them. */
const KEY_VALUE: Shape = { 0: "text", 1: "text" };

/** Any of the union Type: its scalars, and the text or the numbers that Timestamp and Union have in their second field. */
const TYPES: Readonly<Record<number, Shape>> = {
  2: { 0: 4, 1: 1 },
  3: { 0: 2 },
  7: { 0: 4, 1: 4, 2: 4 },
  8: { 0: 2 },
  9: { 0: 2, 1: 4 },
  10: { 0: 2, 1: "text" },
  11: { 0: 2 },
  14: { 0: 2, 1: { items: 4 } },
  15: { 0: 4 },
  16: { 0: 4 },
  17: { 0: 1 },
  18: { 0: 2 },
};

/** The shape of a type by its number. */
export function typeShape(type: number): Shape {
  return TYPES[type] ?? {};
}

const ENCODING: Shape = { 0: 8, 1: { table: () => typeShape(2) }, 2: 1, 3: 2 };

export const FIELD: Shape = {
  0: "text",
  1: 1,
  2: 1,
  3: { table: () => ({}) },
  4: { table: () => ENCODING },
  5: { tables: () => FIELD },
  6: { tables: () => KEY_VALUE },
};

export const SCHEMA: Shape = { 0: 2, 1: { tables: () => FIELD }, 2: { tables: () => KEY_VALUE }, 3: { items: 8 } };

const RECORD_BATCH: Shape = {
  0: 8,
  1: { items: 16 },
  2: { items: 16 },
  3: { table: () => ({ 0: 1, 1: 1 }) },
  4: { items: 8 },
};

const DICTIONARY_BATCH: Shape = { 0: 8, 1: { table: () => RECORD_BATCH }, 2: 1 };

/** By the number of the header's type in a Message. */
export const HEADERS: Readonly<Record<number, Shape>> = { 1: SCHEMA, 2: DICTIONARY_BATCH, 3: RECORD_BATCH };

export const MESSAGE: Shape = { 0: 2, 1: 1, 2: { table: () => ({}) }, 3: 8, 4: { tables: () => KEY_VALUE } };

export const FOOTER: Shape = {
  0: 2,
  1: { table: () => SCHEMA },
  2: { items: 24 },
  3: { items: 24 },
  4: { tables: () => KEY_VALUE },
};
