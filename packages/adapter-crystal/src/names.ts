// SPDX-License-Identifier: Apache-2.0

/** The published context. */
export const JIKU_CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Namespace of the prefix `cif`: data names of the dictionaries of the IUCr and the wwPDB, without the first `_`. */
export const CIF_NAMESPACE = "https://www.iucr.org/resources/cif#";

/** Namespace of the prefix `optimade`: properties of OPTIMADE and of its providers. */
export const OPTIMADE_NAMESPACE = "https://schemas.optimade.org/defs/v1.2/properties/optimade#";

/** Class of a structure (OPTIMADE 1.2, entry types). */
export const STRUCTURE = "https://schemas.optimade.org/defs/v1.2/entrytypes/optimade/structures";

/** Class of a bibliographic reference (OPTIMADE 1.2, entry types). */
export const REFERENCE = "https://schemas.optimade.org/defs/v1.2/entrytypes/optimade/references";

/** Class of a chain of a macromolecular structure (mmCIF dictionary, category struct_asym). */
export const CHAIN = `${CIF_NAMESPACE}struct_asym`;

export const PART_OF = "obo:BFO_0000050";

/** From a structure to what it refers to (DCMI Terms). */
export const REFERENCES = "dcterms:references";

/** To whom a thing is attributed (PROV-O). */
export const ATTRIBUTED_TO = "prov:wasAttributedTo";

/** Identifier scheme of DOIs. */
export const DOI = "https://doi.org/";

/** Identifier schemes of the databases that a data item of CIF names. */
export const DATABASES: Readonly<Record<string, string>> = {
  cod_database_code: "https://www.crystallography.net/cod/",
  database_code_cod: "https://www.crystallography.net/cod/",
  database_code_csd: "https://www.ccdc.cam.ac.uk/structures/",
  database_code_icsd: "https://icsd.fiz-karlsruhe.de/",
  database_code_amcsd: "https://rruff.geo.arizona.edu/AMS/",
  database_code_depnum_ccdc_archive: "https://www.ccdc.cam.ac.uk/structures/depnum/",
};

/** The PDB. */
export const PDB = "https://www.wwpdb.org/pdb/";

/** UCUM code of the unit in which OPTIMADE and CIF give lengths. */
export const ANGSTROM = "Ao";
