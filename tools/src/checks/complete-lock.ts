// SPDX-License-Identifier: Apache-2.0
import { absentEntries, type Lock, type LockEntry, platformOf } from "./lock.js";

/**
 * The lock file with an entry for every optional platform package that the registry at hand did not offer: version as
 * asked for; os, cpu and libc as its name states; licence and engines of the package that asks. npm takes such entries
 * out again at the next install, so this runs last.
 */
export function completeLock<L extends Lock>(lock: L): L {
  const added = absentEntries(lock).map(({ holder, name, version }): [string, LockEntry] => {
    const asking = lock.packages[holder];
    const { os, cpu, libc } = platformOf(name);
    const entry = {
      version,
      ...(cpu.length === 0 ? {} : { cpu }),
      ...(asking?.dev === true ? { dev: true } : {}),
      ...(libc.length === 0 ? {} : { libc }),
      ...(asking?.license === undefined ? {} : { license: asking.license }),
      optional: true,
      ...(os.length === 0 ? {} : { os }),
      ...(asking?.engines === undefined ? {} : { engines: asking.engines }),
    };
    return [`node_modules/${name}`, entry];
  });
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(packages) };
}
