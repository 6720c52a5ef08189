package nl.nota.openbaarmaking;

import nl.nota.opslag.S3instellingen;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is public reaches the public.
 *
 * @param site whether the pages under /openbaar are there
 * @param categorie the category in which a beslisnota is published, as the sleutel of a publicatiecode
 * @param meldadres the e-mail address at which the public reports that something should not have been public; or empty
 * @param pakket where a package of each publication is put for another platform
 */
@ConfigurationProperties("nota.openbaar")
public record Openbaarinstellingen(
        @DefaultValue("true") boolean site,
        @DefaultValue("ARTIKEL_3_1") String categorie,
        @DefaultValue("") String meldadres,
        @DefaultValue Pakket pakket) {

    /**
     * Where packages go: a folder, or a bucket of an S3-compatible store; nowhere when neither is named.
     *
     * @param map the folder, on a disk of this machine
     * @param s3 the store, used when it names a bucket and no folder is named
     */
    public record Pakket(
            @DefaultValue("") String map, @DefaultValue S3instellingen s3) {
        boolean isMap() {
            return !map.isBlank();
        }

        boolean isEmmer() {
            return !isMap() && !s3.bucket().isBlank();
        }

        /** Whether packages are made at all. */
        public boolean isGevraagd() {
            return isMap() || isEmmer();
        }
    }
}
