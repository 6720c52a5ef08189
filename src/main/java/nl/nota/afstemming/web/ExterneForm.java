package nl.nota.afstemming.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.Antwoord;
import nl.nota.afstemming.Externe;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Stuk;
import nl.nota.web.Dag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed about the answer of a party outside.
 *
 * @param dezeTekst ticked when the answer was given about this text, even if that was submitted only later
 * @param bericht the text of the message, when there is no file
 * @param vorige the last answer of each party that its author saw, for instance BZK=id, or BZK= for none
 */
record ExterneForm(
        @Nullable String onderdeel,
        @Nullable String oordeel,
        @Nullable String toelichting,
        @Nullable List<@Nullable EisForm> voorwaarden,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String naam,
        @Nullable String datum,
        @Nullable String dezeTekst,
        @Nullable String bericht,
        @Nullable List<String> vorige) {
    /** The same without the voorwaarden in which nothing was typed, so that each has its number on the page. */
    ExterneForm compact() {
        var gevuld = AntwoordForm.filled(voorwaarden);
        return new ExterneForm(
                onderdeel, oordeel, toelichting, gevuld, versie, hash, naam, datum, dezeTekst, bericht, vorige);
    }

    /** What is meant. */
    record Invoer(Antwoord antwoord, Externe externe) {}

    static ExterneForm of(String onderdeel) {
        return new ExterneForm(onderdeel, null, null, null, null, null, null, null, null, null, null);
    }

    /** The answer with its document; a file goes before a message that was pasted. */
    Outcome<Invoer> toInvoer(@Nullable MultipartFile bestand) throws IOException {
        var antwoord =
                new AntwoordForm(onderdeel, oordeel, toelichting, voorwaarden, versie, hash, seen()).toAntwoord();
        var dag = Dag.parse(datum);
        var redenen = new ArrayList<Reden>();
        if (antwoord instanceof Outcome.Refused<Antwoord>(var bezwaren)) redenen.addAll(bezwaren);
        if (dag.isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-antwoorddatum"));
        if (!redenen.isEmpty() || !(antwoord instanceof Outcome.Done<Antwoord>(var gemeend)))
            return Outcome.refused(redenen);
        var externe = new Externe(naam == null ? "" : naam, dag.orElseThrow(), file(bestand), bytes(bestand));
        return Outcome.done(new Invoer(gemeend, dezeTekst == null ? externe : externe.aboutThisText()));
    }

    private byte[] bytes(@Nullable MultipartFile bestand) throws IOException {
        if (bestand != null && !bestand.isEmpty()) return bestand.getBytes();
        return (bericht == null ? "" : bericht.strip()).getBytes(StandardCharsets.UTF_8);
    }

    private static String file(@Nullable MultipartFile bestand) {
        var origineel = bestand == null || bestand.isEmpty() ? null : bestand.getOriginalFilename();
        if (origineel == null) return "bericht.txt";
        return Stuk.name(origineel).isEmpty() ? "bestand" : origineel;
    }

    /** What the page knew of the last answer of this party; null when it did not say. */
    private @Nullable String seen() {
        if (vorige == null) return null;
        return vorige.stream()
                .filter(een -> een.startsWith(onderdeel + "="))
                .map(een -> een.substring(een.indexOf('=') + 1))
                .findFirst()
                .orElse(null);
    }

    /** The field of the page by the code of the reason, for these reasons. */
    static Map<String, String> velden(List<Reden> redenen) {
        var velden = new LinkedHashMap<>(AntwoordForm.velden(redenen));
        velden.put("afstemming.reden.geen-zegsman", "naam");
        velden.put("afstemming.reden.geen-antwoorddatum", "datum");
        velden.put("afstemming.reden.bewijs-uit-toekomst", "datum");
        velden.put("afstemming.reden.geen-bewijs", "bestand");
        velden.put("afstemming.reden.bewijs-te-vroeg", "dezeTekst");
        velden.put("afstemming.reden.bewijs-te-groot", "bestand");
        velden.put("nota.reden.stuk-soort", "bestand");
        return Map.copyOf(velden);
    }
}
