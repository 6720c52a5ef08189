package nl.nota.afstemming.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Oordeel;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Versienummer;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was typed, on the page or by a machine.
 *
 * @param vorige the last answer of the party that its author saw: an id, or "" for none; null when nobody looked
 */
record AntwoordForm(
        @Nullable String onderdeel,
        @Nullable String oordeel,
        @Nullable String toelichting,
        @Nullable List<@Nullable EisForm> voorwaarden,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String vorige) {
    /** The field of the page by the code of the reason. */
    private static final Map<String, String> VELDEN = Map.of(
            "afstemming.reden.geen-oordeel", "oordeel",
            "afstemming.reden.onbekend-oordeel", "oordeel",
            "afstemming.reden.toelichting-verplicht", "toelichting",
            "afstemming.reden.voorwaarde-verplicht", "voorwaarden",
            "afstemming.reden.voorwaarde-zonder-mits", "voorwaarden");

    static final AntwoordForm LEEG = new AntwoordForm(null, null, null, null, null, null, null);

    /** The same without the voorwaarden in which nothing was typed, so that each has its number on the page. */
    AntwoordForm compact() {
        return new AntwoordForm(onderdeel, oordeel, toelichting, filled(voorwaarden), versie, hash, vorige);
    }

    static List<EisForm> filled(@Nullable List<@Nullable EisForm> getypt) {
        var gevuld = new ArrayList<EisForm>();
        if (getypt != null) for (var een : getypt) if (een != null && !een.isLeeg()) gevuld.add(een);
        return List.copyOf(gevuld);
    }

    /** The field of the page by the code of the reason, for these reasons. */
    static Map<String, String> velden(List<Reden> redenen) {
        return Eisvelden.with(VELDEN, redenen);
    }

    /** What is meant; refused when something that every answer needs is missing. */
    Outcome<Antwoord> toAntwoord() {
        var redenen = new ArrayList<Reden>();
        var keuze = Keuze.of(Oordeel.class, oordeel).filter(Oordeel.VAN_PARTIJ::contains);
        if (keuze.isEmpty()) redenen.add(unknown());
        if (onderdeel == null || onderdeel.isBlank()) redenen.add(Reden.onjuist("afstemming.reden.geen-onderdeel"));
        if (versie == null || hash == null || hash.isBlank())
            redenen.add(Reden.onjuist("afstemming.reden.geen-versie"));
        var eisen = filled(voorwaarden);
        for (int nr = 0; nr < eisen.size(); nr++) eisen.get(nr).against(nr + 1).ifPresent(redenen::add);
        if (!redenen.isEmpty() || onderdeel == null || versie == null || hash == null) return Outcome.refused(redenen);
        return Outcome.done(new Antwoord(
                onderdeel,
                keuze.orElseThrow(),
                toelichting == null ? "" : toelichting,
                eisen.stream().map(EisForm::toEis).toList(),
                new Versienummer(versie, hash),
                seen()));
    }

    private Reden unknown() {
        return oordeel == null || oordeel.isBlank()
                ? Reden.onjuist("afstemming.reden.geen-oordeel")
                : Reden.onjuist("afstemming.reden.onbekend-oordeel", oordeel, Oordeel.mogelijk());
    }

    /** An id that is none was seen by nobody, and so was overtaken. */
    private Antwoord.@Nullable Vorige seen() {
        if (vorige == null) return null;
        if (vorige.isEmpty()) return new Antwoord.Vorige(null);
        try {
            return new Antwoord.Vorige(UUID.fromString(vorige));
        } catch (IllegalArgumentException e) {
            return new Antwoord.Vorige(null);
        }
    }
}
