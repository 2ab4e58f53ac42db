// SPDX-License-Identifier: Apache-2.0
import { type Page, pageFile } from "./page.js";
import { apiAddresses, requirementAddresses } from "./permanent-addresses.js";
import { POLICY, WORKER, WORKER_POLICY } from "./policy.js";

/**
 * What goes into `server { root <site>; include nginx.conf; }` of nginx (the `map` blocks stand outside: they are
 * in `nginx.maps.conf`): content negotiation of the vocabulary and the schemas, permanent addresses, media types, policy.
 */
export function serverConfiguration(root: string, pages: readonly { readonly page: Page }[]): string {
  const known = new Set(pages.map(({ page }) => pageFile(page)));
  const fixed = [...requirementAddresses(root, known), ...apiAddresses(pages)].map(
    ([address, target]) => `location = /${address} { return 303 /${target}; }`,
  );
  return `${[
    "types { text/html html; text/css css; text/javascript js; application/json json; application/ld+json jsonld; text/turtle ttl; image/svg+xml svg; application/pdf pdf; text/tab-separated-values tsv; application/wasm wasm; }",
    "default_type application/octet-stream;",
    "charset utf-8;",
    "charset_types text/html text/css text/javascript text/turtle text/tab-separated-values;",
    "absolute_redirect off;",
    "add_header Content-Security-Policy $jiku_policy always;",
    'add_header X-Content-Type-Options "nosniff" always;',
    'add_header Access-Control-Allow-Origin "*" always;',
    "add_header Vary Accept always;",
    "location = /ns { return 303 $jiku_ns; }",
    "location = /v1/context { return 303 /v1/context.jsonld; }",
    "location ~ ^/schema/[a-z]+/(?<jiku_name>[a-z-]+)$ { return 303 $jiku_schema; }",
    ...fixed,
  ].join("\n")}\n`;
}

/** The choice by what the client accepts, for the `http` block of nginx. */
export function serverMaps(): string {
  return `map $http_accept $jiku_ns {
  default /ns.ttl;
  ~*text/turtle /ns.ttl;
  ~*application/ld\\+json /ns.jsonld;
  ~*text/html /en/model/terms.html;
}
map $uri $jiku_policy {
  default "${POLICY}";
  /${WORKER} "${WORKER_POLICY}";
}
map $http_accept $jiku_schema {
  default $uri.json;
  ~*text/html /en/model/$jiku_name.html;
}
`;
}
