package nl.nota;

import static nl.nota.Eis.ADRES;
import static nl.nota.Eis.AFZENDER;
import static nl.nota.Eis.CLAIM;
import static nl.nota.Eis.CODE;
import static nl.nota.Eis.EMAIL;
import static nl.nota.Eis.IETS;
import static nl.nota.Eis.JA_OF_NEE;
import static nl.nota.Eis.LOGVORM;
import static nl.nota.Eis.MACHINE;
import static nl.nota.Eis.MINUTEN;
import static nl.nota.Eis.NETWERKEN;
import static nl.nota.Eis.POORT;
import static nl.nota.Eis.POSTGRES;
import static nl.nota.Eis.SCOPES;
import static nl.nota.Eis.SLEUTEL;
import static nl.nota.Eis.UITGEVER;
import static nl.nota.Eis.WEBADRES;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Every setting of the house: its name, what it usually is, and what it must look like. The README says what each is
 * for; whoever reads one asks for it by its name.
 */
enum Instelling {
    SERVER_PORT("8080", POORT),
    SERVER_ADDRESS("127.0.0.1", IETS),
    SPRING_DATASOURCE_URL("", POSTGRES),
    SPRING_DATASOURCE_USERNAME("", IETS),
    SPRING_DATASOURCE_PASSWORD("", IETS),
    SPRING_FLYWAY_USER("", IETS),
    SPRING_FLYWAY_PASSWORD("", IETS),
    NOTA_ADRES("http://localhost:8080", WEBADRES),
    NOTA_PROXIES("", NETWERKEN),
    NOTA_MINISTERIE("DEF", CODE),
    NOTA_DATA_DIR("nota.data-dir", "./data", IETS),
    NOTA_POSTGRES_DIR("nota.postgres-dir", "./data/programma", IETS),
    NOTA_DEMO_NOTAS("nota.demo-notas", "true", JA_OF_NEE),
    NOTA_KLOK("true", JA_OF_NEE),
    NOTA_INLOGGEN_WACHTWOORD("true", JA_OF_NEE),
    NOTA_INLOGGEN_PASSKEY("true", JA_OF_NEE),
    NOTA_INLOGGEN_OIDC_ISSUER("", UITGEVER),
    NOTA_INLOGGEN_OIDC_CLIENT("", IETS),
    NOTA_INLOGGEN_OIDC_GEHEIM("", IETS),
    NOTA_INLOGGEN_OIDC_NAAM("uw organisatie", IETS),
    NOTA_INLOGGEN_OIDC_CLAIM("preferred_username", CLAIM),
    NOTA_INLOGGEN_OIDC_SCOPES("openid profile", SCOPES),
    NOTA_INLOGGEN_BEWIJS_MINUTEN("5", MINUTEN),
    NOTA_INLOGGEN_BEWIJS_IEDEREEN("false", JA_OF_NEE),
    NOTA_NAZIEN("false", JA_OF_NEE),
    MANAGEMENT_SERVER_PORT("", POORT),
    MANAGEMENT_SERVER_ADDRESS("", IETS),
    NOTA_LOG("", LOGVORM),
    NOTA_OTLP("", ADRES),
    SPRING_MAIL_HOST("", IETS),
    SPRING_MAIL_PORT("25", POORT),
    SPRING_MAIL_USERNAME("", IETS),
    SPRING_MAIL_PASSWORD("", IETS),
    NOTA_MAIL_AFZENDER("", AFZENDER),
    NOTA_GRIFFIE_ADRES("", EMAIL),
    NOTA_OPSLAG_S3_BUCKET("", IETS),
    NOTA_OPSLAG_S3_ENDPOINT("", ADRES),
    NOTA_OPSLAG_S3_REGIO("eu-central-1", IETS),
    NOTA_OPSLAG_S3_SLEUTEL("", IETS),
    NOTA_OPSLAG_S3_GEHEIM("", IETS),
    NOTA_OPSLAG_S3_PADSTIJL("true", JA_OF_NEE),
    NOTA_OPSLAG_CLAMAV("", MACHINE),
    NOTA_OPENBAAR_SITE("true", JA_OF_NEE),
    NOTA_OPENBAAR_MELDADRES("", EMAIL),
    NOTA_OPENBAAR_CATEGORIE("ARTIKEL_3_1", SLEUTEL),
    NOTA_OPENBAAR_TESSERACT("", IETS),
    NOTA_OPENBAAR_PAKKET_MAP("", IETS),
    NOTA_OPENBAAR_PAKKET_S3_BUCKET("", IETS),
    NOTA_OPENBAAR_PAKKET_S3_ENDPOINT("", ADRES),
    NOTA_OPENBAAR_PAKKET_S3_REGIO("eu-central-1", IETS),
    NOTA_OPENBAAR_PAKKET_S3_SLEUTEL("", IETS),
    NOTA_OPENBAAR_PAKKET_S3_GEHEIM("", IETS),
    NOTA_OPENBAAR_PAKKET_S3_PADSTIJL("true", JA_OF_NEE);

    private static final Pattern GEHEIM = Pattern.compile("PASSWORD|WACHTWOORD|GEHEIM|SECRET|SLEUTEL|TOKEN");

    private final String naam;
    private final String gewoonlijk;
    private final Eis eis;

    Instelling(String gewoonlijk, Eis eis) {
        this.naam = name().toLowerCase(Locale.ROOT).replace('_', '.');
        this.gewoonlijk = gewoonlijk;
        this.eis = eis;
    }

    Instelling(String naam, String gewoonlijk, Eis eis) {
        this.naam = naam;
        this.gewoonlijk = gewoonlijk;
        this.eis = eis;
    }

    /** As it is written in a file or on the command line; the name of the constant is that of the variable. */
    String naam() {
        return naam;
    }

    String gewoonlijk() {
        return gewoonlijk;
    }

    Eis eis() {
        return eis;
    }

    /** Whether nobody may read it back: a password, a secret, or the key that belongs to one. */
    boolean isGeheim() {
        return eis != JA_OF_NEE && GEHEIM.matcher(name()).find();
    }
}
