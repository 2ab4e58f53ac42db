// SPDX-License-Identifier: Apache-2.0
export { enumerations, primitives, typeForms } from "./gen/tables.js";
export type { MemberForm, ScalarType, Shape, TypeForm } from "./type-form.js";
