package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.organisatie.Huis;
import nl.nota.organisatie.Inloginstellingen;
import nl.nota.organisatie.Pas;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The way to the provider and back (OpenID Connect Core 1.0, 3.1, with PKCE). What is under way lies in the visit, so
 * that any node can take the answer, and is taken away by the first answer that names it.
 */
@Component
class Providergang {
    static final String WEG = "organisatie.reden.provider.weg";
    static final String NIET_GOED = "organisatie.reden.provider.niet-goed";
    static final String VERLOPEN = "organisatie.reden.provider.verlopen";
    static final String AFGEBROKEN = "organisatie.reden.provider.afgebroken";
    static final String NIET_VERS = "organisatie.reden.provider.niet-vers";

    private static final Logger LOG = LoggerFactory.getLogger(Providergang.class);
    private static final int LANGST = 200;
    private static final String TERUG = "/inloggen/provider/terug";
    private static final String DOEL = "nota.doel";
    private static final String GEHEIM = "nota.geheim";
    private static final String BEGONNEN = "nota.begonnen";
    /** OpenID Connect Core 1.0, 2: at most 255 ASCII characters. */
    private static final String ONDERWERP = "[ -~]{1,255}";

    /** Two clocks are never quite the same. */
    private static final Duration SCHEEF = Duration.ofMinutes(1);

    private final Aansluitingen aansluitingen;
    private final Inloginstellingen instellingen;
    private final Huis huis;
    private final Clock clock;
    private final HttpSessionOAuth2AuthorizationRequestRepository onderweg =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    Providergang(Aansluitingen aansluitingen, Inloginstellingen instellingen, Huis huis, Clock clock) {
        this.aansluitingen = aansluitingen;
        this.instellingen = instellingen;
        this.huis = huis;
        this.clock = clock;
    }

    /** The address of the provider to go to; empty when the provider is away. */
    Optional<String> leave(HttpServletRequest request, HttpServletResponse response, Doel doel, String geheim) {
        try {
            var aansluiting = aansluitingen.now();
            var vraag = Objects.requireNonNull(asking(request, doel, geheim, aansluiting));
            onderweg.saveAuthorizationRequest(vraag, request, response);
            return Optional.of(vraag.getAuthorizationRequestUri());
        } catch (RuntimeException e) {
            LOG.warn("The provider of identities cannot be used: {}", reason(e));
            return Optional.empty();
        }
    }

    private @Nullable OAuth2AuthorizationRequest asking(
            HttpServletRequest request, Doel doel, String geheim, Aansluiting aansluiting) {
        var vragen = new DefaultOAuth2AuthorizationRequestResolver(naam -> aansluiting.bekend(), "/inloggen");
        vragen.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(vraag -> vraag.redirectUri(back(request))
                        .attributes(bij -> bij.putAll(Map.of(
                                DOEL,
                                doel.name(),
                                GEHEIM,
                                geheim,
                                BEGONNEN,
                                clock.instant().toString())))
                        .additionalParameters(bij -> {
                            if (doel == Doel.BEWIJS) bij.putAll(Map.of("prompt", "login", "max_age", "0"));
                        })));
        return vragen.resolve(request, aansluiting.bekend().getRegistrationId());
    }

    /** What somebody comes back with; nothing of it stays in the visit. */
    Terugkomst back(HttpServletRequest request, HttpServletResponse response) {
        var vraag = onderweg.removeAuthorizationRequest(request, response);
        if (vraag == null) return refused(VERLOPEN, Doel.INLOGGEN, "unknown state");
        var doel = Doel.valueOf(
                vraag.getAttributes().getOrDefault(DOEL, Doel.INLOGGEN).toString());
        try {
            return judge(request, vraag, doel);
        } catch (OAuth2AuthenticationException e) {
            return refused(isAway(e) ? WEG : NIET_GOED, doel, e.getError().getErrorCode() + " " + reason(e));
        } catch (RuntimeException e) {
            return refused(isAway(e) ? WEG : NIET_GOED, doel, reason(e));
        }
    }

    private Terugkomst judge(HttpServletRequest request, OAuth2AuthorizationRequest vraag, Doel doel) {
        var aansluiting = aansluitingen.now();
        var iss = request.getParameter("iss");
        if (iss == null ? aansluiting.namesItself() : !iss.equals(aansluiting.uitgever()))
            return refused(NIET_GOED, doel, "answer of another issuer");
        if (request.getParameter("error") != null) return refused(AFGEBROKEN, doel, "the provider says no");
        var code = request.getParameter("code");
        if (code == null || code.isBlank()) return refused(NIET_GOED, doel, "no code");
        var antwoord = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(vraag.getRedirectUri()))
                .state(request.getParameter("state"))
                .build();
        var erkend = aansluiting
                .controle()
                .authenticate(new OAuth2LoginAuthenticationToken(
                        aansluiting.bekend(), new OAuth2AuthorizationExchange(vraag, antwoord)));
        var wie =
                (OidcUser) Objects.requireNonNull(Objects.requireNonNull(erkend).getPrincipal());
        if (!String.valueOf(wie.getIdToken().getSubject()).matches(ONDERWERP))
            return refused(NIET_GOED, doel, "no subject");
        var pas = pas(wie, aansluiting.uitgever());
        if (doel == Doel.BEWIJS && !isFresh(pas.bewezen(), vraag))
            return refused(NIET_VERS, doel, "the provider did not ask anew");
        return new Terugkomst.Erkend(
                pas, doel, vraag.getAttributes().getOrDefault(GEHEIM, "").toString());
    }

    private Pas pas(OidcUser wie, String uitgever) {
        var claims = wie.getIdToken();
        var claim = instellingen.oidc().claim();
        // An e-mail address that nobody checked is what somebody says of himself.
        var zelfgezegd = claim.equals("email") && !Boolean.TRUE.equals(claims.getClaim("email_verified"));
        var naam = zelfgezegd || !(claims.getClaims().get(claim) instanceof String gezegd) ? "" : gezegd;
        var genoemd = claims.getClaims().get("name") instanceof String gezegd ? gezegd : naam;
        var bewezen = claims.getAuthenticatedAt();
        return new Pas(
                uitgever,
                Objects.requireNonNull(claims.getSubject()),
                Optional.of(naam).filter(gezegd -> !gezegd.isBlank()),
                genoemd,
                bewezen == null ? null : past(bewezen));
    }

    /** A clock that is a little ahead says now; one that is further ahead says nothing. */
    private @Nullable Instant past(Instant bewezen) {
        var nu = clock.instant();
        if (bewezen.isAfter(nu.plus(SCHEEF))) return null;
        return bewezen.isAfter(nu) ? nu : bewezen;
    }

    /** OpenID Connect Core 1.0, 3.1.3.7, 13: whoever was asked anew showed it after the asking. */
    private static boolean isFresh(@Nullable Instant bewezen, OAuth2AuthorizationRequest vraag) {
        var begonnen = Instant.parse(String.valueOf(vraag.getAttributes().get(BEGONNEN)));
        return bewezen != null && !bewezen.isBefore(begonnen.minus(SCHEEF));
    }

    private Terugkomst refused(String code, Doel doel, String waarom) {
        LOG.warn("Somebody came back from the provider of identities and is not let in: {}", waarom);
        return new Terugkomst.Afgewezen(code, doel);
    }

    private String back(HttpServletRequest request) {
        var port = request.getServerPort();
        return huis.adres("http://" + request.getServerName() + (port == 80 ? "" : ":" + port)) + TERUG;
    }

    private static boolean isAway(@Nullable Throwable e) {
        return e != null && (e instanceof IOException || isAway(e.getCause()));
    }

    /** What went wrong, in the words of the library; no code or token is among them. */
    private static String reason(Throwable e) {
        var gezegd = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return e.getClass().getSimpleName() + ": " + gezegd.substring(0, Math.min(LANGST, gezegd.length()));
    }
}
