// SPDX-License-Identifier: Apache-2.0
export { allOf, byId, codes, codesOf, errorCodes, only } from "./look.js";
export {
  collectDecoded,
  collectEncoded,
  createTrial,
  type Decoded,
  type DecodeInput,
  type Encoded,
  streamOf,
  type Trial,
} from "./trial.js";
export { type Judge, validatedBy } from "./validated-by.js";
