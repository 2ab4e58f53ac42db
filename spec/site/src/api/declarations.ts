// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { type ParseResult, parseSync } from "rolldown/utils";

export type DeclaredKind = "function" | "class" | "interface" | "type" | "constant";

/** One declaration of a compiled module. */
export interface Declaration {
  readonly kind: DeclaredKind;
  /** As compiled, without the words `export declare`. */
  readonly signature: string;
  /** Lines of the doc comment right before it, without its stars. */
  readonly comment: string | undefined;
}

/** Where a name of a module comes from. */
interface Origin {
  readonly module: string;
  readonly name: string;
}

/** A compiled module: its declarations by name, and the names that it takes from others or gives on. */
export interface ModuleSheet {
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  readonly exported: ReadonlyMap<string, Origin | string>;
  readonly imported: ReadonlyMap<string, Origin>;
  /** Modules all of whose names are given on. */
  readonly all: readonly string[];
}

type Statement = ParseResult["program"]["body"][number];

/** Reads a `.d.ts` file. @throws when it does not parse */
export function readDeclarations(root: string, file: string): ModuleSheet {
  const text = readFileSync(join(root, file), "utf8");
  const { program, comments, errors } = parseSync(file, text, { lang: "dts" });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const declared = new Map<string, Declaration[]>();
  const exported = new Map<string, Origin | string>();
  const imported = importsOf(file, program.body);
  const all: string[] = [];
  for (const statement of program.body) {
    if (statement.type === "ExportAllDeclaration") all.push(moduleOf(file, statement.source.value));
    else if (statement.type === "ExportNamedDeclaration" && statement.declaration === null) {
      for (const [name, origin] of givenOn(file, statement)) {
        exported.set(name, typeof origin === "string" ? (imported.get(origin) ?? origin) : origin);
      }
    } else {
      const isExport = statement.type === "ExportNamedDeclaration";
      const inner = isExport ? (statement.declaration as Statement) : statement;
      const kind = kindOf(inner.type);
      if (kind === undefined) continue;
      const doc = comments.findLast(({ value, end }) => value.startsWith("*") && isBefore(text, end, statement.start));
      const signature = text.slice(inner.start, inner.end).replace(/^declare /, "");
      for (const name of namesOf(inner)) {
        const item = { kind, signature, comment: doc && unstarred(doc.value) };
        declared.set(name, [...(declared.get(name) ?? []), item]);
        if (isExport) exported.set(name, name);
      }
    }
  }
  return { declared, exported, imported, all };
}

function importsOf(file: string, body: readonly Statement[]): ReadonlyMap<string, Origin> {
  return new Map(
    body.flatMap((statement) =>
      statement.type !== "ImportDeclaration"
        ? []
        : statement.specifiers.map((specifier) => {
            const name = "imported" in specifier ? nameOf(specifier.imported) : "*";
            return [specifier.local.name, { module: moduleOf(file, statement.source.value), name }] as const;
          }),
    ),
  );
}

/** Names of `export { a as b } from "…"`; without `from` the local name. */
function givenOn(
  file: string,
  { specifiers, source }: Extract<Statement, { readonly type: "ExportNamedDeclaration" }>,
): readonly (readonly [string, Origin | string])[] {
  return specifiers.map(({ local, exported }) => {
    const name = nameOf(local);
    return [nameOf(exported), source === null ? name : { module: moduleOf(file, source.value), name }] as const;
  });
}

function nameOf(node: { readonly name: string } | { readonly value: string }): string {
  return "name" in node ? node.name : node.value;
}

/** A file of the same package, or the specifier of another one. */
function moduleOf(file: string, source: string): string {
  return source.startsWith(".") ? join(dirname(file), source.replace(/\.js$/, ".d.ts")) : source;
}

const KINDS: Readonly<Record<string, DeclaredKind>> = {
  TSDeclareFunction: "function",
  FunctionDeclaration: "function",
  ClassDeclaration: "class",
  TSInterfaceDeclaration: "interface",
  TSTypeAliasDeclaration: "type",
  VariableDeclaration: "constant",
};

function kindOf(type: string): DeclaredKind | undefined {
  return Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
}

function namesOf(statement: Statement): readonly string[] {
  if (statement.type === "VariableDeclaration") {
    return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
  }
  return "id" in statement && statement.id !== null && "name" in statement.id ? [statement.id.name] : [];
}

function isBefore(text: string, end: number, start: number): boolean {
  return end <= start && text.slice(end, start).trim() === "";
}

function unstarred(value: string): string {
  return value
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}
