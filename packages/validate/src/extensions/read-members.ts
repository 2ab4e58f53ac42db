// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "../config/config-finding.js";
import { shown } from "../config/form.js";
import { classesBelow } from "../profile/core-members.js";
import { token } from "../rules/token.js";
import { nearestNames } from "../structure/nearest.js";
import { checkSchema, type SchemaHost } from "./check-schema.js";
import { type CompileSchema, schemaCompiler } from "./compile-schema.js";
import type { ExtensionFile, MemberEntry } from "./extension-file.js";
import type { ExtensionMember } from "./extension-package.js";

/** The keys of an extension, each checked; one with a fault is left out, and what is wrong reported. */
export function readMembers(file: ExtensionFile, fault: Fault): ReadonlyMap<string, ExtensionMember> {
  let faults = 0;
  const counting: Fault = (...given) => {
    faults++;
    fault(...given);
  };
  const host: SchemaHost = { fault: counting, $defs: file.$defs ?? {}, parts: 0 };
  for (const [name, schema] of Object.entries(host.$defs)) checkSchema(schema, `/$defs${token(name)}`, host);
  const entries = Object.entries(file.members);
  for (const [local, { schema }] of entries) {
    if (schema !== undefined) checkSchema(schema, `/members${token(local)}/schema`, host);
  }
  // Nothing is compiled that was not found to be within the subset.
  const compile = faults > 0 ? () => undefined : schemaCompiler(file.$defs ?? {});
  return new Map(entries.map(([local, entry]) => [local, memberOf(local, entry, file, compile, counting)]));
}

function memberOf(
  local: string,
  entry: MemberEntry,
  file: ExtensionFile,
  compile: CompileSchema,
  fault: Fault,
): ExtensionMember {
  const { on, title, description, schema, term, termType, examples = [] } = entry;
  const pointer = `/members${token(local)}`;
  const key = `${file.prefix}:${local}`;
  for (const [index, name] of on.entries()) checkClass(name, `${pointer}/on/${index}`, fault);
  const judge = schema === undefined ? undefined : compile(schema);
  if (judge !== undefined) {
    for (const [index, example] of examples.entries()) {
      if (judge(example) !== undefined) fault("EXT-05", `${pointer}/examples/${index}`, { key, value: shown(example) });
    }
  }
  return {
    key,
    local,
    on,
    classes: new Set(on.flatMap(classesBelow)),
    title,
    description,
    term: term ?? file.namespace + local,
    examples,
    ...(termType === undefined ? {} : { termType }),
    ...(schema === undefined ? {} : { schema }),
    ...(judge === undefined ? {} : { judge }),
  };
}

function checkClass(value: string, pointer: string, fault: Fault): void {
  const classes = ["Resource", ...classesBelow("Resource")];
  if (classes.includes(value)) return;
  const nearest = nearestNames(value, classes, 1)[0];
  if (nearest === undefined) fault("EXT-04", pointer, { value });
  else fault("EXT-04", pointer, { value, nearest }, "nearest");
}
