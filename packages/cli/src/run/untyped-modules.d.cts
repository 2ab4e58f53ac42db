// SPDX-License-Identifier: Apache-2.0
declare module "picomatch" {
  /** Named by the types of tinyglobby; not used here. */
  function picomatch(pattern: string | readonly string[], options?: object): (text: string) => boolean;
  export = picomatch;
}
