package nl.nota.openbaarmaking;

/**
 * By which codes a publication is known to the national index.
 *
 * @param ministerie the code of the ministry in the register, for instance DEF
 * @param bestand the number in the name of the index of sitemaps of the category
 */
record DiWoocodes(
        String ministerie,
        Publicatiecode uitgever,
        Publicatiecode documentsoort,
        Publicatiecode categorie,
        int bestand) {}
