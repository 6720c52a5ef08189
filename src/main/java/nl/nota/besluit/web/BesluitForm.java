package nl.nota.besluit.web;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.besluit.Beslissing;
import nl.nota.besluit.Besluiteis;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Opgave;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Versienummer;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was typed.
 *
 * @param tot a day as 2025-10-01
 * @param namens user name of who is replaced
 * @param voorwaarden each line is a voorwaarde; what follows an @ at its end is who checks that one
 * @param controleur who checks the others
 */
record BesluitForm(
        @Nullable String bewindspersoon,
        @Nullable String besluit,
        @Nullable String namens,
        @Nullable String optie,
        @Nullable String toelichting,
        @Nullable String tot,
        @Nullable String voorwaarden,
        @Nullable String controleur,
        @Nullable Integer versie,
        @Nullable String hash) {
    private static final Pattern APART = Pattern.compile("(?<tekst>\\S.*?)\\s+@\\s*(?<wie>[^@]*\\S)");

    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = Map.ofEntries(
            entry("besluit.reden.toelichting-verplicht", "toelichting"),
            entry("besluit.reden.tot-verplicht", "tot"),
            entry("besluit.reden.tot-zonder-aanhouden", "tot"),
            entry("besluit.reden.geen-datum", "tot"),
            entry("besluit.reden.voorwaarde-verplicht", "voorwaarden"),
            entry("besluit.reden.voorwaarde-zonder-mits", "voorwaarden"),
            entry("besluit.reden.controleur-verplicht", "controleur"),
            entry("besluit.reden.controleur-onbekend", "controleur"),
            entry("besluit.reden.controleur-bedoelde-u", "controleur"),
            entry("besluit.reden.controleur-niemand", "controleur"),
            entry("besluit.reden.controleur-ongeschikt", "controleur"),
            entry("besluit.reden.namens-wie", "namens"),
            entry("besluit.reden.geen-besluit", "besluit"),
            entry("besluit.reden.geen-bewindspersoon", "bewindspersoon"),
            entry("besluit.reden.gezag-verplicht", "opGezagVan"),
            entry("besluit.reden.ander-gezag", "opGezagVan"),
            entry("besluit.reden.wijze-verplicht", "wijze"),
            entry("besluit.reden.gezegd-verplicht", "gezegdOp"),
            entry("besluit.reden.gezegd-later", "gezegdOp"),
            entry("besluit.reden.gezegd-eerder", "gezegdOp"),
            entry("besluit.reden.bewijs-verplicht", "bewijs"),
            entry("besluit.reden.bewijs-te-groot", "bestand"),
            entry("besluit.reden.bewijs-naam", "bestand"),
            entry("besluit.reden.optie-verplicht", "optie"),
            entry("besluit.reden.onbekende-optie", "optie"));

    /** What was chosen and nothing typed yet. */
    static BesluitForm chosen(@Nullable Besluitsoort besluit) {
        return new BesluitForm(
                null, besluit == null ? null : besluit.name(), null, null, null, null, null, null, null, null);
    }

    /** What was chosen, if it is something that exists. */
    @Nullable
    Besluitsoort keuze() {
        return Keuze.of(Besluitsoort.class, besluit).orElse(null);
    }

    Outcome<Beslissing> toBeslissing() {
        return toBeslissing(eisen(), null);
    }

    /** Each line is a voorwaarde, checked by the same person but for who is named in the line. */
    List<Besluiteis> eisen() {
        return voorwaarden == null
                ? List.of()
                : voorwaarden.lines().map(this::eis).toList();
    }

    private Besluiteis eis(String regel) {
        var apart = APART.matcher(regel.strip());
        if (apart.matches()) return new Besluiteis(apart.group("tekst"), apart.group("wie"));
        return new Besluiteis(regel, controleur == null ? "" : controleur);
    }

    /** What is meant; refused when something that every decision needs is missing. */
    Outcome<Beslissing> toBeslissing(List<Besluiteis> gesteld, @Nullable Opgave opgave) {
        var redenen = new ArrayList<Reden>();
        var soort = Keuze.of(Besluitsoort.class, besluit);
        if (soort.isEmpty()) redenen.add(unknown());
        if (bewindspersoon == null || bewindspersoon.isBlank())
            redenen.add(Reden.onjuist("besluit.reden.geen-bewindspersoon"));
        if (versie == null || hash == null || hash.isBlank()) redenen.add(Reden.onjuist("besluit.reden.geen-versie"));
        var dag = day(redenen);
        if (!redenen.isEmpty() || bewindspersoon == null || versie == null || hash == null)
            return Outcome.refused(redenen);
        return Outcome.done(new Beslissing(
                bewindspersoon,
                soort.orElseThrow(),
                optie,
                toelichting == null ? "" : toelichting,
                dag,
                gesteld,
                new Versienummer(versie, hash),
                namens,
                opgave));
    }

    private Reden unknown() {
        return besluit == null || besluit.isBlank()
                ? Reden.onjuist("besluit.reden.geen-besluit")
                : Reden.onjuist("besluit.reden.onbekend-besluit", besluit, Keuze.possible(Besluitsoort.class));
    }

    private @Nullable LocalDate day(List<Reden> redenen) {
        if (tot == null || tot.isBlank()) return null;
        try {
            return LocalDate.parse(tot.strip());
        } catch (DateTimeException e) {
            redenen.add(Reden.onjuist("besluit.reden.geen-datum", tot));
            return null;
        }
    }
}
