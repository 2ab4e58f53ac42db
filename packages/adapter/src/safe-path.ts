// SPDX-License-Identifier: Apache-2.0

/**
 * A relative path in its plain form (`a/b`), or undefined when it is empty, absolute, or leads above the root.
 * Backslashes, drive letters, schemes and NUL are refused, so that the answer means the same on every system.
 */
export function safePath(path: string): string | undefined {
  if (path === "" || path.startsWith("/") || /[\\\0]/.test(path) || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path))
    return undefined;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
