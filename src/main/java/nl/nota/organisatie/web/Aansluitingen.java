package nl.nota.organisatie.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.organisatie.Inloginstellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Connects to the provider when somebody asks for it, never at the start: the product does not need it to run. What it
 * says of itself is asked anew each hour.
 */
@Component
class Aansluitingen {
    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final Duration GELDIG = Duration.ofHours(1);
    private static final String METAGEGEVENS = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Inloginstellingen.Oidc oidc;
    private final Clock clock;
    private final JdkClientHttpRequestFactory lijn;
    private volatile @Nullable Aansluiting laatste;

    Aansluitingen(Inloginstellingen instellingen, Clock clock) {
        this.oidc = instellingen.oidc();
        this.clock = clock;
        this.lijn = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(GEDULD)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        this.lijn.setReadTimeout(GEDULD);
    }

    /** The connection of now; throws when the provider is away, or is not the one of the settings. */
    Aansluiting now() {
        var bekend = laatste;
        if (bekend != null && clock.instant().isBefore(bekend.sinds().plus(GELDIG))) return bekend;
        var nieuw = connect();
        laatste = nieuw;
        return nieuw;
    }

    private Aansluiting connect() {
        var adres = oidc.issuer().replaceFirst("/$", "") + METAGEGEVENS;
        var gezegd = Objects.requireNonNull(RestClient.builder()
                .requestFactory(lijn)
                .build()
                .get()
                .uri(adres)
                .retrieve()
                .body(JSON));
        if (!oidc.issuer().equals(gezegd.get("issuer")))
            throw new IllegalStateException("The provider calls itself by another issuer than the settings");
        var bekend = ClientRegistrations.fromOidcConfiguration(gezegd)
                .registrationId("provider")
                .clientId(oidc.client())
                .clientSecret(oidc.geheim())
                .scope(List.of(oidc.scopes().strip().split(" +")))
                .redirectUri("{baseUrl}/inloggen/provider/terug")
                .build();
        return new Aansluiting(oidc.issuer(), bekend, Map.copyOf(gezegd), check(), clock.instant());
    }

    /** Spring's own check of code, state, nonce and token; who it is stands in the token alone. */
    private OidcAuthorizationCodeAuthenticationProvider check() {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(lijn)
                .configureMessageConverters(soorten -> soorten.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var check = new OidcAuthorizationCodeAuthenticationProvider(
                codes,
                asked -> new DefaultOidcUser(List.of(new OidcUserAuthority(asked.getIdToken())), asked.getIdToken()));
        check.setJwtDecoderFactory(this::decoder);
        return check;
    }

    /** A signature of the provider by a key pair; none, and one by a secret, opens nothing. */
    private JwtDecoder decoder(ClientRegistration bekend) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(bekend.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(goede -> goede.addAll(List.of(SignatureAlgorithm.values())))
                .restOperations(new RestTemplate(lijn))
                .build();
        var geldig = new OidcIdTokenValidator(bekend);
        geldig.setClock(clock);
        var opTijd = new JwtTimestampValidator();
        opTijd.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(opTijd, geldig));
        return decoder;
    }
}
