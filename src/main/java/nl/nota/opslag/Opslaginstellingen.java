package nl.nota.opslag;

import java.net.URI;
import org.jspecify.annotations.Nullable;
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
        @DefaultValue S3 s3, @DefaultValue("") String clamav) {

    /**
     * An S3-compatible store.
     *
     * @param endpoint its address, or null for the one of Amazon
     * @param padstijl whether the bucket stands in the path and not in the name of the host
     */
    record S3(
            @Nullable URI endpoint,
            @DefaultValue("") String bucket,
            @DefaultValue("eu-central-1") String regio,
            @DefaultValue("") String sleutel,
            @DefaultValue("") String geheim,
            @DefaultValue("true") boolean padstijl) {}

    boolean isS3() {
        return !s3.bucket().isBlank();
    }

    boolean hasScanner() {
        return !clamav.isBlank();
    }
}
