// SPDX-License-Identifier: Apache-2.0

/** Folder of the codec below the working directory. */
export const CODEC = "codec";
