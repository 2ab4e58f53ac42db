// SPDX-License-Identifier: Apache-2.0

/** Severity of profile core to that of SHACL (SHACL, 2.1.4); what is off there is told least and deactivated. */
export const SEVERITIES: Readonly<Record<string, string>> = {
  error: "sh:Violation",
  warning: "sh:Warning",
  info: "sh:Info",
  off: "sh:Info",
};
