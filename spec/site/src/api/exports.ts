// SPDX-License-Identifier: Apache-2.0
import { type Declaration, type DeclaredKind, type ModuleSheet, readDeclarations } from "./declarations.js";
import { type Door, readDoors } from "./doors.js";

/** A name that a door gives out. */
export interface Exported {
  readonly name: string;
  readonly kind: DeclaredKind;
  /** One for each overload, and for each meaning of a name that is both type and value. */
  readonly signatures: readonly string[];
  readonly comment: string | undefined;
  /** The compiled file that declares it, and its name there: the same for every door that gives it out. */
  readonly key: string;
  /** The key of what a name in its signatures stands for; undefined for what is not of these packages. */
  readonly meaningOf: (name: string) => string | undefined;
}

export interface DoorSheet extends Door {
  readonly exports: readonly Exported[];
}

interface Place {
  readonly file: string;
  readonly name: string;
  readonly declarations: readonly Declaration[];
}

/**
 * What every door of every package gives out, by name, out of the compiled declarations.
 *
 * @throws when the packages are not built, or a name leads to no declaration
 */
export function readApi(root: string): readonly DoorSheet[] {
  const doors = readDoors(root);
  const modules = moduleTable(root, doors);
  return doors.map((door) => {
    const exports = [...new Set(modules.namesOf(door.file))].sort(byName).map((name): Exported => {
      const place = modules.find(door.file, name);
      const [first] = place?.declarations ?? [];
      if (place === undefined || first === undefined) throw new Error(`${door.file}: ${name} is declared nowhere`);
      const meaningOf = (used: string): string | undefined => {
        const there = modules.find(place.file, used);
        return there && `${there.file}#${there.name}`;
      };
      return {
        name,
        kind: first.kind,
        signatures: place.declarations.map(({ signature }) => signature),
        comment: place.declarations.find((item) => item.comment !== undefined)?.comment,
        key: `${place.file}#${place.name}`,
        meaningOf,
      };
    });
    return { ...door, exports };
  });
}

interface ModuleTable {
  find(file: string, name: string): Place | undefined;
  namesOf(file: string): readonly string[];
}

function moduleTable(root: string, doors: readonly Door[]): ModuleTable {
  const files = new Map(doors.map(({ specifier, file }) => [specifier, file]));
  const sheets = new Map<string, ModuleSheet>();
  /** undefined for modules of others */
  const fileOf = (module: string): string | undefined =>
    files.get(module) ?? (module.endsWith(".d.ts") ? module : undefined);
  const sheetOf = (file: string): ModuleSheet => {
    const sheet = sheets.get(file) ?? readDeclarations(root, file);
    sheets.set(file, sheet);
    return sheet;
  };
  const namesOf = (file: string): readonly string[] => {
    const sheet = sheetOf(file);
    const others = sheet.all.flatMap((module) => fileOf(module) ?? []);
    return [...sheet.exported.keys(), ...others.flatMap(namesOf)];
  };
  const find = (file: string, name: string): Place | undefined => {
    const sheet = sheetOf(file);
    const origin = sheet.exported.get(name) ?? sheet.imported.get(name) ?? name;
    if (typeof origin !== "string") {
      const there = fileOf(origin.module);
      return there === undefined ? undefined : find(there, origin.name);
    }
    const declarations = sheet.declared.get(origin);
    if (declarations !== undefined) return { file, name: origin, declarations };
    const through = sheet.all.flatMap((module) => fileOf(module) ?? []).find((there) => namesOf(there).includes(name));
    return through === undefined ? undefined : find(through, name);
  };
  return { find, namesOf };
}

function byName(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
}
