// SPDX-License-Identifier: Apache-2.0

/** A vocabulary whose terms are read out of the quads that an npm package holds. */
export interface PackagedVocabulary {
  readonly prefix: string;
  readonly namespace: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly package: { readonly version: string; readonly sha512: string };
  /** Namespace in the quads, where it is another spelling of the same one. */
  readonly spelled?: string;
}

const W3C = "W3C Software and Document License";
const CC_BY = "CC BY 4.0";
const OGC = "OGC Software License";

function npm(version: string, sha512: string): PackagedVocabulary["package"] {
  return { version, sha512 };
}

/** Packages `@vocabulary/<prefix>`, each the quads of one vocabulary as its publisher gives them. */
export const PACKAGED_VOCABULARIES: readonly PackagedVocabulary[] = [
  {
    prefix: "dcat",
    namespace: "http://www.w3.org/ns/dcat#",
    title: "Data Catalog Vocabulary",
    version: "2 (W3C Recommendation 2020-02-04)",
    licence: CC_BY,
    package: npm("1.0.5", "+aSkSf8FS6zObjav5SoZaCjfaFuySXuDPaOaU2qWqDLAw0+oVxkwuHwWJsBKM1EUvVPpbnboarjkYShNyKtJ6A=="),
  },
  {
    prefix: "dcterms",
    namespace: "http://purl.org/dc/terms/",
    title: "DCMI Metadata Terms",
    version: "2012-06-14, as published",
    licence: CC_BY,
    package: npm("1.0.6", "DrAUGqTR/CYbutsUcPBjuFtWRb3lXr3FTla3Jz7Cah6+dkVHcuuyI9y99LVUsG0rHv9F0kvbBU2j5kNVXBeiYg=="),
  },
  {
    prefix: "dqv",
    namespace: "http://www.w3.org/ns/dqv#",
    title: "Data Quality Vocabulary",
    version: "W3C Note 2016-12-15",
    licence: W3C,
    package: npm("1.0.6", "cP37CZJv1L3X2o+A2WB77UzEd9l6mFlVVBP90hy8wJJZGuP/k6zXjMoQ/aQn6JI4YabW2eUdLLPKXb4uH8rw4g=="),
  },
  {
    prefix: "foaf",
    namespace: "http://xmlns.com/foaf/0.1/",
    title: "Friend of a Friend",
    version: "0.99",
    licence: "CC BY 1.0",
    package: npm("1.0.6", "0Tqi7YXy3G6eYf1yBLb17S3wk1I4+6SY8JCTbbnJAWh0HFhMJBb4Kr9kekwAatZbedad9PPCZwyKtlbOFtsvSA=="),
  },
  {
    prefix: "geo",
    namespace: "http://www.opengis.net/ont/geosparql#",
    title: "OGC GeoSPARQL",
    version: "1.1 (OGC 22-047r1)",
    licence: OGC,
    package: npm("1.0.6", "GEnTnOtK6pOBTJUiphkH5FMUUmymk30sMUkpDjwoyQ9uaVTwwa77idyoVtzZgizmaZLZ8k9gqPtm+MwqTRigYA=="),
  },
  {
    prefix: "gml",
    namespace: "http://www.opengis.net/ont/gml#",
    title: "OGC GeoSPARQL, GML geometry classes",
    version: "1.0 (OGC 11-052r4)",
    licence: OGC,
    package: npm("1.0.6", "NivWlvDJi4jwY73tmXA6Etfsjn/8h+LDGof/0N4W1knOfxM19ufDTZpgbVYkkoOKtq4LylzKEhxTjXENugbpkg=="),
  },
  {
    prefix: "owl",
    namespace: "http://www.w3.org/2002/07/owl#",
    title: "Web Ontology Language",
    version: "2",
    licence: W3C,
    package: npm("1.0.6", "RBGek055GHfhCi9Gpw77UjYWIhwUqdsVrW7uTiX/0qih042UvKMk+Wm25hMSsawSn1IzSCyFkFoaZ6c/rtfN4g=="),
  },
  {
    prefix: "prov",
    namespace: "http://www.w3.org/ns/prov#",
    title: "PROV Ontology",
    version: "W3C Recommendation 2013-04-30",
    licence: W3C,
    package: npm("1.0.6", "k/AH0N+3OuVuuYRntU/yNUMMvvUsZmYjdtvbZkkPhiMwfMTD5ViY2FUm5i+P9ku2r8bhLbL5q3xzkN6bmB7m9A=="),
  },
  {
    prefix: "qudt",
    namespace: "http://qudt.org/schema/qudt/",
    title: "QUDT schema",
    version: "3.1.0",
    licence: CC_BY,
    package: npm("2.0.0", "mwR19RkX1g7GtpY9pm6NaLECoadCua6jIDhFV2sQaVewVx5y5iXYYozv9KYnqMEzWqFY5FQ1twVdldamXvGWwg=="),
  },
  {
    prefix: "rdf",
    namespace: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    title: "RDF",
    version: "1.1",
    licence: W3C,
    package: npm("1.0.6", "liNJ5EknQ31OQU6QDfynjCv7aZxtVLNLl6GDsY0jXMrASBoZwYN0ahrXaBoyMyTpCTe2jZrQ3ihaTCszFgp35g=="),
  },
  {
    prefix: "rdfs",
    namespace: "http://www.w3.org/2000/01/rdf-schema#",
    title: "RDF Schema",
    version: "1.1",
    licence: W3C,
    package: npm("1.0.6", "mVjwKdqcyG+YSAv+LZTGGuw8utH2aPsyoJvaqcrctvvo4rj/7868ToiOaR76fIaG4HS853DF/1JY7Yg9fKe8Yw=="),
  },
  {
    prefix: "schema",
    namespace: "https://schema.org/",
    spelled: "http://schema.org/",
    title: "Schema.org",
    version: "as packaged",
    licence: "CC BY-SA 3.0",
    package: npm("1.1.0", "SLcTY6YVORGgt1YVyk4oqhI17fFU9lcVAA0MpNahHKpzbYI7MrOI0KYD1oX3EKIPL+6kyHWYXjdOOgNksyWwMA=="),
  },
  {
    prefix: "sf",
    namespace: "http://www.opengis.net/ont/sf#",
    title: "OGC GeoSPARQL, Simple Features classes",
    version: "1.0 (OGC 11-052r4)",
    licence: OGC,
    package: npm("1.0.6", "po5hmSzAGVmbE6uWoEHpMJ8yFqpgMRKqZLSMcMC6FSqrSb6z42cgJABRBAyfiylaah6ePFe4J3BJPmDy7QbhOA=="),
  },
  {
    prefix: "skos",
    namespace: "http://www.w3.org/2004/02/skos/core#",
    title: "SKOS",
    version: "W3C Recommendation 2009-08-18",
    licence: W3C,
    package: npm("1.0.6", "G8wzLlAtC3kcSMz5wPJcevDhUkc8OhpHRj3nYbXguZfevr57JknG1ZMkuKSdsYbOaGYwtW73XLrbUFFopHRIwg=="),
  },
  {
    prefix: "sosa",
    namespace: "http://www.w3.org/ns/sosa/",
    title: "SOSA",
    version: "W3C Recommendation 2017-10-19",
    licence: W3C,
    package: npm("1.0.6", "Kz3ICf9LgNIiwFo63vlnFVOC5GJlljO40HGBQfIJSrL+4/cCRi9xFuAzZBQX8DTVh85gg4u+nWH9Oh3El3RRqQ=="),
  },
  {
    prefix: "ssn",
    namespace: "http://www.w3.org/ns/ssn/",
    title: "SSN",
    version: "W3C Recommendation 2017-10-19",
    licence: W3C,
    package: npm("1.0.6", "xez6mk6Z8JNiAk0s6GMdbB/9iDDEVswk6kADw/t+m8/SC3OYhRrNImPRTVzDjmrpKl/R+aGWYyZy61jhOAmZ6w=="),
  },
  {
    prefix: "time",
    namespace: "http://www.w3.org/2006/time#",
    title: "OWL-Time",
    version: "W3C Recommendation 2017-10-19",
    licence: W3C,
    package: npm("1.0.6", "XQvcIPFfiII4VXJ9IBhUl7fnifKy+V8Sk+lVyPPADSToZ68me7SFndhG4fQZlakQTZk1pbfiCO1HYn3MXI3bwQ=="),
  },
  {
    prefix: "vann",
    namespace: "http://purl.org/vocab/vann/",
    title: "Vocabulary for annotating vocabulary descriptions",
    version: "2010-06-07",
    licence: "CC BY 1.0",
    package: npm("1.0.6", "N8WQ1HqL8Joss8wpfpxmIFEH8u7dziqgocpsNTCcWJGHiZ6DYUE4d+oUTWK33nsJWrKhBBjhE39W/nzqVwPapw=="),
  },
  {
    prefix: "vs",
    namespace: "http://www.w3.org/2003/06/sw-vocab-status/ns#",
    title: "Vocabulary status",
    version: "2011-12-12",
    licence: W3C,
    package: npm("1.0.6", "hIxCpAgVhIWErSBvcNvNutRd2u5AAhNI+YL0hs5EEBmQaVBodn9NC+9GYt3eah+w6qLHKEFJ59iE4t6iLXT3tw=="),
  },
  {
    prefix: "xsd",
    namespace: "http://www.w3.org/2001/XMLSchema#",
    title: "XML Schema datatypes",
    version: "1.1",
    licence: W3C,
    package: npm("1.0.6", "jfrjpEubZUZenCrRjiRVK99j9Vw2Wn3I14r2Cb7Cl7MUXh4Smf9jRtKExJHAMTGAYJewI2VlFAlJYNV913f7iA=="),
  },
];
