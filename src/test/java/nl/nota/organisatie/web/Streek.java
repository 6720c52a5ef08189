package nl.nota.organisatie.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a hostile provider, or who stands between it and nota, does with the token. */
enum Streek {
    GEEN(token -> token),
    ANDERE_UITGEVER(token -> token.issuer("https://ander.example")),
    GEEN_UITGEVER(token -> token.issuer(null)),
    GEEN_NONCE(token -> token.claim("nonce", null)),
    ANDERE_NONCE(token -> token.claim("nonce", "van-een-ander")),
    ANDER_PUBLIEK(token -> token.audience("andere-toepassing")),
    MEER_PUBLIEK_ZONDER_AZP(token -> token.audience(List.of("nota", "andere-toepassing"))),
    ANDERE_AZP(token -> token.claim("azp", "andere-toepassing")),
    VERLOPEN(token -> token.expirationTime(from(-5)).issueTime(from(-10))),
    NOG_NIET_GELDIG(token -> token.notBeforeTime(from(5))),
    UIT_DE_TOEKOMST(token -> token.issueTime(from(5))),
    ZONDER_EINDE(token -> token.expirationTime(null)),
    GEEN_ONDERWERP(token -> token.subject(null)),
    LEEG_ONDERWERP(token -> token.subject("")),
    LANG_ONDERWERP(token -> token.subject("x".repeat(256))),
    ZONDER_HANDTEKENING(token -> token),
    ANDERE_SLEUTEL(token -> token),
    MET_HET_GEHEIM(token -> token),
    GEWIJZIGD(token -> token),
    GEEN_TOKEN(token -> token);

    private final UnaryOperator<JWTClaimsSet.Builder> wijziging;

    Streek(UnaryOperator<JWTClaimsSet.Builder> wijziging) {
        this.wijziging = wijziging;
    }

    private static Date from(int minuten) {
        return new Date(System.currentTimeMillis() + Duration.ofMinutes(minuten).toMillis());
    }

    /** The token as it is sent. */
    String token(JWTClaimsSet.Builder goed, RSAKey sleutel, RSAKey andere) throws JOSEException {
        var claims = wijziging.apply(goed).build();
        if (this == ZONDER_HANDTEKENING) return new PlainJWT(claims).serialize();
        if (this == MET_HET_GEHEIM) {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("proef").build(), claims);
            token.sign(new MACSigner("een-geheim-van-de-proef-dat-lang-genoeg-is"));
            return token.serialize();
        }
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("proef").build(), claims);
        token.sign(new RSASSASigner(this == ANDERE_SLEUTEL ? andere : sleutel));
        var tekst = token.serialize();
        return this == GEWIJZIGD ? changed(tekst) : tekst;
    }

    /** The same signature under other claims. */
    private static String changed(String tekst) {
        var delen = tekst.split("\\.");
        var teken = delen[1].charAt(30);
        delen[1] = delen[1].substring(0, 30) + (teken == 'A' ? 'B' : 'A') + delen[1].substring(31);
        return String.join(".", delen);
    }
}
