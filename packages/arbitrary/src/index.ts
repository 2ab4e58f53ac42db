// SPDX-License-Identifier: Apache-2.0
export { mutate, ruleMutants } from "./mutate.js";
export type { JsonPackage, Mutant, Mutator, RandomBelow } from "./mutation.js";
export { ruleMutators } from "./mutators/rule-mutators.js";
export type { DataSubset, PackageOptions } from "./options.js";
export {
  buildPackage,
  packageArbitrary,
  packageWithArbitrary,
  resourceArbitrary,
  valueArbitrary,
} from "./package-arbitrary.js";
export { seededRandom } from "./seeded-random.js";
export { structuralMutant, structuralMutants } from "./structural/structural-mutants.js";
