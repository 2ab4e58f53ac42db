// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Certified } from "@jiku/conformance";
import { type DerivedForm, derivedFiles, derivedText, loadCatalogue, readReport } from "@jiku/conformance";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import { sayCertify } from "../language/say-certify.js";
import { sayConvert } from "../language/say-convert.js";
import { reasonOf } from "../run/reasons.js";
import { writeWhole } from "../run/write-whole.js";

/** The file of a certificate: the last part of the package's name. */
export function certificateName(packageName: string): string {
  const name = packageName.split("/").at(-1) ?? packageName;
  return `${name.replace(/[^A-Za-z0-9._-]/g, "-")}.dsse.json`;
}

/** Refused before anything is judged; a certificate that is there is replaced with `--force` only. @throws JikuError "bad-option", "not-writable" */
export function checkFolder(folder: string, packageName: string, force: boolean, language: Language): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new JikuError("bad-option", sayCertify(language, "outIsFile", { path: folder }));
  const path = join(folder, certificateName(packageName));
  if (existsSync(path) && !force) throw new JikuError("not-writable", sayConvert(language, "outExists", { path }));
  let holder = resolve(folder);
  while (!existsSync(holder)) holder = dirname(holder);
  try {
    accessSync(holder, constants.W_OK);
  } catch (error) {
    const reason = reasonOf((error as NodeJS.ErrnoException).code ?? "EIO");
    throw new JikuError("not-writable", say(language, "cannotWrite", { path: folder, reason }), { cause: error });
  }
}

/** Writes each file whole, the certificate last. @returns their names */
export function writeRun(
  folder: string,
  { header, report }: Certified,
  certificate: string | undefined,
  forms: readonly DerivedForm[],
  language: Language,
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const catalogue = loadCatalogue();
  const record = readReport(report);
  const page = language === "ja" ? "ja" : "en";
  const files: [string, string][] = [
    ["report.jsonl", report],
    ...forms.map((form): [string, string] => [derivedFiles[form], derivedText(form, record, catalogue, page)]),
  ];
  const name = certificateName(header.subject.name);
  if (certificate === undefined) rmSync(join(folder, name), { force: true });
  else files.push([name, certificate]);
  for (const [file, text] of files) writeWhole(join(folder, file), [Buffer.from(text, "utf8")], language);
  return files.map(([file]) => file);
}
