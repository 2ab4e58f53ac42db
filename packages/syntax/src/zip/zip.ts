// SPDX-License-Identifier: Apache-2.0
export { type Bytes, memoryBytes } from "./bytes.js";
export { createCrc } from "./crc.js";
export { isZip, namesInHead } from "./names-in-head.js";
export { readMember } from "./open-member.js";
export { writeZip } from "./write-zip.js";
export { ZIP_CODES } from "./zip-codes.js";
export { readDirectory, type ZipDirectory, type ZipEntry, type ZipLimits } from "./zip-directory.js";
