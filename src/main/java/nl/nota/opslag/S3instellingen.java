package nl.nota.opslag;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An S3-compatible store.
 *
 * @param endpoint its address, or null for the one of Amazon
 * @param bucket the bucket in it; empty when it is not used
 * @param padstijl whether the bucket stands in the path and not in the name of the host
 */
public record S3instellingen(
        @Nullable URI endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("eu-central-1") String regio,
        @DefaultValue("") String sleutel,
        @DefaultValue("") String geheim,
        @DefaultValue("true") boolean padstijl) {}
