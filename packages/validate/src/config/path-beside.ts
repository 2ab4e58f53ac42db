// SPDX-License-Identifier: Apache-2.0

/** The folder of a file name, with its last slash; "" for a bare name. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/**
 * The path of a file that `name` refers to as `reference`, relative to its own folder; undefined when the reference is
 * absolute, an address, or leads out of `folder`.
 */
export function pathBeside(name: string, reference: string, folder: string): string | undefined {
  if (/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\|\0/.test(reference)) return undefined;
  const home = folderOf(name);
  if (!home.startsWith(folder)) return undefined;
  const steps = home
    .slice(folder.length)
    .split("/")
    .filter((step) => step !== "");
  for (const step of reference.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return folder + steps.join("/");
}
