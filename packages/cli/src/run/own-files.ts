// SPDX-License-Identifier: Apache-2.0

/** True for the name of a file that the command itself reads or keeps: `jiku.yaml`, and what `jiku fix` leaves beside a file. */
export function isOwnFile(name: string): boolean {
  return name === "jiku.yaml" || /\.jiku-(?:backup(?:\.\d+)?|new)$/.test(name);
}
