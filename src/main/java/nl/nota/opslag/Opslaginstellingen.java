package nl.nota.opslag;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the house keeps bytes, and who looks for viruses in them.
 *
 * @param s3 the store to use instead of a folder under {@code nota.data-dir}; used when it names a bucket
 * @param clamav host and port of a ClamAV daemon; empty without one
 */
@ConfigurationProperties("nota.opslag")
record Opslaginstellingen(
        @DefaultValue S3instellingen s3, @DefaultValue("") String clamav) {
    boolean isS3() {
        return !s3.bucket().isBlank();
    }

    boolean hasScanner() {
        return !clamav.isBlank();
    }
}
