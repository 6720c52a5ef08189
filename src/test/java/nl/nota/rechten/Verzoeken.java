package nl.nota.rechten;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import nl.nota.verzending.Briefstand;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sends along a way of the table, filled in as if it were allowed. */
record Verzoeken(Vindplaats bij, Vindplaats.Huis huis) {
    static final String MET = " met ";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/";

    /** A way as the table has it: method, path and, after {@link #MET}, what is asked there. */
    RequestBuilder along(String weg, Medewerker wie) {
        var delen = weg.split(MET, 2);
        var pad = delen[0].substring(delen[0].indexOf(' ') + 1);
        var methode = HttpMethod.valueOf(delen[0].substring(0, delen[0].indexOf(' ')));
        if (pad.endsWith("/inlezingen")) return file(pad, wie);
        if (methode == HttpMethod.POST && isUpload(pad)) return upload(filled(pad, wie), wie);
        var invulling = new Invulling(bij, huis, pad, delen.length == 2 ? delen[1] : "");
        var bewaard = Bewaard.body(pad, huis.besloten());
        var builder = request(methode, URI.create(filled(pad, wie) + query(methode, pad, wie)))
                .with(user(wie.gebruikersnaam()).authorities(() -> "lezen", () -> "schrijven"));
        if (methode == HttpMethod.GET) return builder;
        if (pad.startsWith(API))
            return builder.contentType(MediaType.APPLICATION_JSON)
                    .header("If-Match", "*")
                    .content(JSON.writeValueAsString(bewaard == null ? invulling.body(wie) : bewaard));
        builder.with(csrf());
        (bewaard == null ? invulling.fields(wie) : bewaard)
                .forEach((naam, waarde) -> builder.param(naam, values(waarde)));
        return builder;
    }

    private static RequestBuilder file(String pad, Medewerker wie) {
        var voorbeeld = "MINDEF20250034347.txt";
        try {
            var bytes = new ClassPathResource("voorbeeld/" + voorbeeld).getContentAsByteArray();
            var builder = multipart(URI.create(pad))
                    .file(new MockMultipartFile("bestand", voorbeeld, MediaType.TEXT_PLAIN_VALUE, bytes));
            builder.with(user(wie.gebruikersnaam()).authorities(() -> "lezen", () -> "schrijven"));
            return pad.startsWith(API) ? builder : builder.with(csrf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpload(String pad) {
        return pad.endsWith("/bijlagen")
                || pad.contains("/bijlagen/") && pad.endsWith("/vervangingen")
                || pad.endsWith("/bestanden")
                || pad.equals("/beheer/lijsten");
    }

    private static RequestBuilder upload(String adres, Medewerker wie) {
        var naam = adres.endsWith("/bijlagen") && !adres.startsWith(API) ? "bestanden" : "bestand";
        var inhoud = Toegelaten.isBeheer(adres)
                ? Toegelaten.BESTAND
                : "Een andere bijlage.".getBytes(StandardCharsets.UTF_8);
        var builder = multipart(URI.create(adres))
                .file(new MockMultipartFile(naam, "ander.txt", MediaType.TEXT_PLAIN_VALUE, inhoud));
        builder.with(user(wie.gebruikersnaam()).authorities(() -> "lezen", () -> "schrijven"));
        return adres.startsWith(API) ? builder : builder.with(csrf());
    }

    private static String[] values(Object waarde) {
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toArray(String[]::new)
                : new String[] {String.valueOf(waarde)};
    }

    private String filled(String pad, Medewerker wie) {
        return pad.replace("{kenmerk}", bij.nota().waarde())
                .replace("{nummer}", "1")
                .replace("{rubriek}", Invulling.RUBRIEK)
                .replace("{deel}", Invulling.RUBRIEK)
                .replace("{naam}", "mensen")
                .replace("{geheim}", Vindplaats.NIETS.toString())
                .replace("{voorwaarde}", bij.voorwaarde().toString())
                .replace(
                        "{id}",
                        pad.contains("/bevindingen/")
                                ? bij.bevindingen().getOrDefault(pad.substring(pad.lastIndexOf('/') + 1), "geen")
                                : id(pad, wie).toString());
    }

    /** What the way is about, beside the nota. */
    private UUID letter(String pad) {
        var verzonden = pad.endsWith("/kamerstukken") || pad.endsWith("/beslisnotas");
        return bij.brieven().brief(verzonden ? Briefstand.Stand.VERZONDEN : Briefstand.Stand.TE_ONDERTEKENEN);
    }

    private UUID id(String pad, Medewerker wie) {
        if (Toegelaten.isBeheer(pad)) return Toegelaten.id(pad);
        if (pad.contains("/bewaarstops/") || pad.contains("/vernietigingslijsten/")) return Bewaard.ID;
        if (pad.contains("/lakkingen/")) return Gelakt.nu().lakking();
        if (pad.contains("/externe-afstemmingen/")) return bij.bewijs();
        if (pad.contains("/bijlagen/")) return bij.bijlage();
        if (pad.contains("/brieven/")) return letter(pad);
        if (pad.contains("/opmerkingen/")) return spoken(pad, wie);
        if (pad.contains("/vervangingen/")) return huis.vervanging();
        if (pad.contains("/besluitvoorwaarden/")) return bij.besluitvoorwaarde();
        var bewijs = pad.endsWith("/bewijs");
        if (pad.contains("/besluiten/"))
            return bewijs ? bij.vastgelegd() : bij.besluit().apply(wie);
        return bewijs ? bij.bewijs() : bij.afstemming().apply(wie);
    }

    private UUID spoken(String pad, Medewerker wie) {
        var wat = pad.endsWith("/openbaarheden") ? Besproken.ANNOTATIE : Besproken.GEDEELD;
        return bij.gezegd().getOrDefault(pad.endsWith("/delingen") ? Besproken.shared(wie) : wat, Vindplaats.NIETS);
    }

    private static String query(HttpMethod methode, String pad, Medewerker wie) {
        if (methode != HttpMethod.GET) return "";
        if (pad.endsWith("/vergelijkingen")) return "?van=1&tot=1";
        if (pad.endsWith("/afstemmingen/nieuw") || pad.endsWith("/doorgiften/nieuw"))
            return "?onderdeel=" + Stem.partij(wie);
        if (pad.endsWith("/besluiten/nieuw")) return "?bewindspersoon=" + Stem.beslisser(wie);
        return "";
    }
}
