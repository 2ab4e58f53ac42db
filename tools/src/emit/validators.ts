// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { acceptText } from "./accept.js";
import { allFaultsText } from "./all-faults.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";

const FOLDER = "packages/validate/src/gen";

const ACCEPT_TYPES = `/** True when the value has the structure; false says nothing about where it has not (see \`validators-all.js\`). Reads own members only. */
export type Accept = (value: unknown) => boolean;

/**
 * One function a name: classes, bases, value types, unions and their variants (\`UncertaintyStandard\`), enumerations,
 * primitives and \`Package\`. No prototype: a look-up with any text is safe, but not every name is a class.
 */
export declare const accept: Readonly<Record<string, Accept>>;

/** True when a call of \`accept\` since the last question saw an IRI without "//" after its scheme, or an extension key. */
export declare function takeCompact(): boolean;`;

const FAULT_TYPES = `/**
 * One structure fault as Ajv words it. \`instancePath\` is the JSON Pointer of the value that the keyword judged: of the
 * object for \`required\` (params.missingProperty), \`additionalProperties\` (params.additionalProperty), \`discriminator\`
 * (params.tag, params.tagValue, params.error "tag" | "mapping") and \`propertyNames\` (params.propertyName; a fault of the
 * name itself, such as \`pattern\`, stands before it and carries \`propertyName\`).
 */
export interface ValidatorFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** True when the value has the structure; else \`errors\` holds every fault until the next call. */
export interface FindFaults {
  (value: unknown): boolean;
  readonly errors?: readonly ValidatorFault[] | null;
}

/** The same names as \`accept\` of \`validators.js\`. No prototype. */
export declare const allFaults: Readonly<Record<string, FindFaults>>;`;

/**
 * `packages/validate/src/gen/validators.js` (hot path) and `validators-all.js` (for a value that failed; import it lazily),
 * each with its declarations. Not committed: the build of the package writes them.
 */
export async function emitValidators(ir: Ir, tree: SourceTree): Promise<Output> {
  const mark = markText(tree, "schemas", isSchema);
  return new Map([
    [`${FOLDER}/validators.js`, moduleText(mark, acceptText(ir))],
    [`${FOLDER}/validators.d.ts`, moduleText(mark, ACCEPT_TYPES)],
    [`${FOLDER}/validators-all.js`, moduleText(mark, await allFaultsText(ir))],
    [`${FOLDER}/validators-all.d.ts`, moduleText(mark, FAULT_TYPES)],
  ]);
}
