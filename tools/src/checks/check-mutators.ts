// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ir } from "../ir/ir.js";
import { problemText } from "../read/problem.js";
import { MUTATORS, mutatorProblems } from "./mutators.js";
import type { Part } from "./part.js";

/** A rule of data without a mutator is refused. */
export function checkMutators(root: string, ir: Ir): Part {
  const folder = join(root, MUTATORS);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const sources = names.filter((name) => name.endsWith(".ts")).map((name) => name.replaceAll("\\", "/"));
  const files = new Map(sources.map((name) => [`${MUTATORS}/${name}`, readFileSync(join(folder, name), "utf8")]));
  return { name: "mutators", faults: mutatorProblems(ir, files).map(problemText), scope: `${sources.length} files` };
}
