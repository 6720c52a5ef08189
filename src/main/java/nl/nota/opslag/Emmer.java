package nl.nota.opslag;

import java.io.IOException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of an S3-compatible store of somebody else, in which files are put under a name. */
public final class Emmer implements AutoCloseable {
    private final S3Client client;
    private final String bucket;

    /** The bucket that the settings name. */
    public Emmer(S3instellingen s3) {
        this.client = client(s3);
        this.bucket = s3.bucket();
    }

    /** Puts the bytes there; they are there whole or not at all, and what was there under the name is gone. */
    public void put(String naam, byte[] bytes) throws IOException {
        try {
            client.putObject(put -> put.bucket(bucket).key(naam), RequestBody.fromBytes(bytes));
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    static S3Client client(S3instellingen s3) {
        var bouw = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(s3.regio()))
                .forcePathStyle(s3.padstijl())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (s3.endpoint() != null) bouw.endpointOverride(s3.endpoint());
        if (!s3.sleutel().isBlank())
            bouw.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.sleutel(), s3.geheim())));
        return bouw.build();
    }
}
