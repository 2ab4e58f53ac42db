// SPDX-License-Identifier: Apache-2.0

/** As much of a piece of Arrow data as says whether its buffers hold what its length promises. */
export interface HeldData {
  readonly length: number;
  readonly stride: number;
  readonly typeId: number;
  readonly values?: { readonly length: number };
  readonly valueOffsets?: ArrayLike<number | bigint>;
  readonly children: readonly HeldData[];
}

const NULL_TYPE = 1;
const BOOL = 6;
const UNION = 14;
const FIXED_LIST = 16;

/** Whether the buffers are long enough for the values, and offsets rise within them; a spoilt batch can promise anything. */
export function isHeld({ length, stride, typeId, values, valueOffsets, children }: HeldData): boolean {
  if (length === 0) return true;
  if (typeId === UNION) return children.every(isHeld);
  if (valueOffsets !== undefined && valueOffsets.length > 0)
    return children.every(isHeld) && rises(valueOffsets, length, children[0]?.length ?? values?.length ?? 0);
  if (values !== undefined && values.length > 0)
    return typeId === BOOL ? values.length * 8 >= length : values.length >= length * stride;
  if (children.length === 0) return typeId === NULL_TYPE && length < 1e7;
  const each = typeId === FIXED_LIST ? stride : 1;
  return children.every((child) => isHeld(child) && child.length >= length * each);
}

function rises(offsets: ArrayLike<number | bigint>, length: number, most: number): boolean {
  if (offsets.length <= length) return false;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    const offset = Number(offsets[i]);
    if (offset < before) return false;
    before = offset;
  }
  return before <= most;
}
