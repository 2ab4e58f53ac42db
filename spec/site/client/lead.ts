// SPDX-License-Identifier: Apache-2.0
// Leads on from a permanent address, with the anchor that was asked for.
const target = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
if (target !== null) location.replace(target.href + location.hash);
