// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import { pick } from "../language/language.js";
import { say } from "../language/say.js";
import type { RunOptions } from "../options/options.js";
import { inspectLines } from "../report/inspect-text.js";
import { styleFor } from "../report/style.js";
import type { DataRoot } from "../run/data-root.js";
import { discover, type Found } from "../run/discover.js";
import { originSource } from "../run/file-source.js";
import { openNativeInput } from "../run/native-input.js";
import { outputFor } from "../run/output.js";
import type { Plan } from "../run/plan.js";
import { prepare } from "../run/prepare.js";

/**
 * `jiku inspect --sidecar FILE`: a description of the table to be filled in. Nothing is judged, and nothing that is written
 * counts as declared before somebody fills it in. Exit code 1 when the file cannot be read.
 * @throws JikuError "bad-option" when there is not one file, or it is no table
 */
export async function inspectSidecar(
  paths: readonly string[],
  options: RunOptions,
  root: DataRoot,
  cwd: string,
): Promise<0 | 1> {
  const { language } = options.output;
  const files: Exclude<Found, { kind: "end" }>[] = [];
  for await (const found of discover(paths, root, cwd, options.input.followSymlinks))
    if (found.kind !== "end") files.push(found);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new JikuError("bad-option", say(language, "sidecarOfOne"));
  const prepared = await prepare(file, root, options);
  if (prepared.kind === "ready") {
    process.stderr.write(`${inspectLines(prepared.judged, language, styleFor(undefined, process.env)).join("\n")}\n`);
    return 1;
  }
  try {
    const text = await proposalFor(prepared.plan, language);
    const output = outputFor(options.output);
    output.write(text);
    await output.finish();
    return 0;
  } finally {
    await prepared.close();
  }
}

async function proposalFor(plan: Plan, language: RunOptions["output"]["language"]): Promise<string> {
  const { name, origin, format } = plan;
  const isTable = format.kind === "foreign" && format.adapter === "@jiku/adapter-table";
  const { proposeSidecar } = await import("@jiku/adapter-table");
  const native = await openNativeInput(originSource(name, origin), plan, () => {});
  try {
    const proposal = isTable ? await proposeSidecar(native.input) : undefined;
    if (proposal === undefined) throw new JikuError("bad-option", say(language, "noTableToDescribe", { file: name }));
    for (const { severity, code, message } of proposal.findings)
      if (severity === "error") process.stderr.write(`${name}: ${code} ${pick(message, language)}\n`);
    return proposal.text;
  } finally {
    await native.close();
  }
}
