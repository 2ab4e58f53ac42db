// SPDX-License-Identifier: Apache-2.0
// Nothing is ever answered.
process.stdin.resume();
