package nl.nota.rechten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.rechten.Rechtentabel.Overgang;
import nl.nota.web.NotFound;
import nl.nota.web.Redenen;
import nl.nota.web.Redentekst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.util.HtmlUtils;

/** The counter at which people of the table ask for something, on a page or as a machine, and what it answers. */
final class Loket {
    static final Kenmerk NERGENS = Kenmerk.defensie(2025, 9_999_999);
    private static final Rechtentabel.Wie AUDIT = new Rechtentabel.Wie("audit", "audit");
    private static final int KAPOT = 500;

    private final MockMvc mvc;
    private final Redenen redenen;
    private final Rechtenhuis huis;
    private final Map<Kenmerk, Verzoeken> verzoeken = new ConcurrentHashMap<>();
    private final Map<String, String> nergens = new ConcurrentHashMap<>();

    Loket(MockMvc mvc, Redenen redenen, Rechtenhuis huis) {
        this.mvc = mvc;
        this.redenen = redenen;
        this.huis = huis;
    }

    /**
     * What was answered.
     *
     * @param overgang to where the nota went, if it did
     * @param klachten what is wrong with it, whatever the table says
     */
    record Antwoord(int status, @Nullable Overgang overgang, List<String> klachten) {}

    /**
     * Asks it in a transaction that is rolled back.
     *
     * @param fase in which the nota is
     */
    Antwoord ask(String weg, Medewerker wie, Kenmerk nota, Fase fase) {
        var antwoord = new Antwoord[1];
        huis.tried(doen -> {
            antwoord[0] = answer(weg, wie, nota, fase);
            return 0;
        });
        return antwoord[0];
    }

    private Antwoord answer(String weg, Medewerker wie, Kenmerk nota, Fase fase) {
        MvcResult antwoord;
        Toegelaten.prepare(huis.beans, weg, wie);
        Gelakt.prepare(huis.beans, weg, wie, nota);
        Bewaard.prepare(huis.beans, weg, wie, nota);
        Bewaard.due(huis.beans, weg, wie, huis.toestanden.in(Toestand.BESLOTEN));
        try {
            antwoord = sent(weg, wie, nota);
        } catch (IllegalStateException e) {
            var oorzaak = NestedExceptionUtils.getMostSpecificCause(e);
            return new Antwoord(KAPOT, null, List.of(e.getMessage() + " faalt: " + oorzaak));
        }
        int status = status(antwoord);
        return new Antwoord(
                status,
                status == Rechtentabel.GEDAAN ? moved(weg, nota, fase) : null,
                complaints(weg, wie, nota, status, antwoord));
    }

    private static int status(MvcResult antwoord) {
        var response = antwoord.getResponse();
        if ("/inloggen".equals(response.getRedirectedUrl())) return Rechtentabel.BUITEN;
        var gedaan = response.getStatus() == 303 || response.getStatus() / 100 == 2;
        return gedaan ? Rechtentabel.GEDAAN : response.getStatus();
    }

    private List<String> complaints(String weg, Medewerker wie, Kenmerk nota, int status, MvcResult antwoord) {
        if (status == Rechtentabel.BESTAAT_NIET && !isSecret(weg, wie, nota, antwoord))
            return List.of(weg + " door " + wie.gebruikersnaam() + " laat merken dat " + nota + " bestaat");
        if (status / 100 != 4 || status == Rechtentabel.BUITEN || !weg.startsWith("GET ") || !weg.endsWith("/nieuw"))
            return List.of();
        var bladzijde = HtmlUtils.htmlUnescape(body(antwoord));
        return reasons(weg, wie, nota).stream()
                .filter(reden -> !bladzijde.contains(reden))
                .map(reden -> weg + " door " + wie.gebruikersnaam() + " zegt niet: " + reden)
                .toList();
    }

    /** What the policy has against it; the page of a button that is not offered says the same. */
    private List<String> reasons(String weg, Medewerker wie, Kenmerk nota) {
        var handeling = Beleid.find(huis.tabel.wegen().get(weg));
        if (handeling.isEmpty() || nota.equals(NERGENS)) return List.of();
        var dossier = dossier(wie, nota);
        return dossier.stream()
                .flatMap(een -> redenen.texts(handeling.get().against(een)).stream())
                .map(Redentekst::tekst)
                .toList();
    }

    private Optional<Dossier> dossier(Medewerker wie, Kenmerk nota) {
        try {
            return Optional.of(huis.doen.dossiers().visibleTo(wie, nota));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    /** What does not exist for this person must be told as what does not exist at all. */
    private boolean isSecret(String weg, Medewerker wie, Kenmerk nota, MvcResult antwoord) {
        var nooit =
                nergens.computeIfAbsent(weg + wie.gebruikersnaam(), naam -> bytes(sent(weg, wie, NERGENS), NERGENS));
        return bytes(antwoord, nota).equals(nooit);
    }

    private @Nullable Overgang moved(String weg, Kenmerk nota, Fase eerst) {
        if (weg.startsWith("GET ") || nota.equals(NERGENS)) return null;
        var daarna =
                huis.doen.dossiers().visibleTo(huis.wie(AUDIT), nota).nota().fase();
        return daarna == eerst
                ? null
                : new Overgang(eerst, daarna, huis.tabel.wegen().get(weg));
    }

    MvcResult sent(String weg, Medewerker wie, Kenmerk nota) {
        try {
            return mvc.perform(verzoeken(nota).along(weg, wie)).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(weg + " door " + wie.gebruikersnaam(), e);
        }
    }

    private Verzoeken verzoeken(Kenmerk nota) {
        return verzoeken.computeIfAbsent(
                nota,
                een -> new Verzoeken(
                        een.equals(NERGENS) ? Vindplaats.nergens(een) : Vindplaats.of(huis.doen, een),
                        new Vindplaats.Huis(
                                huis.vervanging,
                                huis.toestanden.in(Toestand.BIJ_MINDEF),
                                huis.toestanden.in(Toestand.BESLOTEN),
                                LocalDateTime.ofInstant(huis.gebouwd, huis.clock.getZone()))));
    }

    /** Everything that is sent back, but for the address that was asked, the trace id, the session and its token. */
    private static String bytes(MvcResult antwoord, Kenmerk nota) {
        var response = antwoord.getResponse();
        var koppen = response.getHeaderNames().stream()
                .sorted()
                .map(naam -> naam + ": " + response.getHeaders(naam))
                .collect(Collectors.joining("\n"));
        var trace = String.valueOf(response.getHeader("X-Trace-Id"));
        return (response.getStatus() + "\n" + koppen + "\n\n" + body(antwoord))
                .replace(nota.waarde(), "KENMERK")
                .replace(trace, "TRACE")
                .replaceAll("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "/ID")
                .replaceAll("/bevindingen/[^/\"<]+/", "/bevindingen/ID/")
                .replaceAll("nota-sessie=[^;]*", "SESSIE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    static String body(MvcResult antwoord) {
        return new String(antwoord.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
