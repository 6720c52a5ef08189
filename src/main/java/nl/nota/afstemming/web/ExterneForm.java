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
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed about the answer of a party outside.
 *
 * @param bericht the text of the message, when there is no file
 */
record ExterneForm(
        @Nullable String onderdeel,
        @Nullable String oordeel,
        @Nullable String toelichting,
        @Nullable List<String> voorwaarden,
        @Nullable Integer versie,
        @Nullable String hash,
        @Nullable String naam,
        @Nullable String datum,
        @Nullable String bericht) {
    /** The field of the page by the code of the reason. */
    static final Map<String, String> VELDEN = fields();

    /** What is meant. */
    record Invoer(Antwoord antwoord, Externe externe) {}

    static ExterneForm of(String onderdeel) {
        return new ExterneForm(onderdeel, null, null, null, null, null, null, null, null);
    }

    /** The answer with its document; a file goes before a message that was pasted. */
    Outcome<Invoer> toInvoer(@Nullable MultipartFile bestand) throws IOException {
        var antwoord = new AntwoordForm(onderdeel, oordeel, toelichting, voorwaarden, versie, hash, null).toAntwoord();
        var dag = Externeantwoord.date(datum);
        var redenen = new ArrayList<Reden>();
        if (antwoord instanceof Outcome.Refused<Antwoord>(var bezwaren)) redenen.addAll(bezwaren);
        if (dag.isEmpty()) redenen.add(Reden.onjuist("afstemming.reden.geen-antwoorddatum"));
        if (!redenen.isEmpty() || !(antwoord instanceof Outcome.Done<Antwoord>(var gemeend)))
            return Outcome.refused(redenen);
        return Outcome.done(new Invoer(
                gemeend, new Externe(naam == null ? "" : naam, dag.orElseThrow(), file(bestand), bytes(bestand))));
    }

    private byte[] bytes(@Nullable MultipartFile bestand) throws IOException {
        if (bestand != null && !bestand.isEmpty()) return bestand.getBytes();
        return (bericht == null ? "" : bericht.strip()).getBytes(StandardCharsets.UTF_8);
    }

    /** Without folders and without what cannot be seen. */
    private static String file(@Nullable MultipartFile bestand) {
        var origineel = bestand == null || bestand.isEmpty() ? null : bestand.getOriginalFilename();
        if (origineel == null) return "bericht.txt";
        var kaal = origineel
                .substring(1 + Math.max(origineel.lastIndexOf('/'), origineel.lastIndexOf('\\')))
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return kaal.isEmpty() ? "bestand" : kaal;
    }

    private static Map<String, String> fields() {
        var velden = new LinkedHashMap<>(AntwoordForm.VELDEN);
        velden.put("afstemming.reden.geen-zegsman", "naam");
        velden.put("afstemming.reden.geen-antwoorddatum", "datum");
        velden.put("afstemming.reden.bewijs-uit-toekomst", "datum");
        velden.put("afstemming.reden.geen-bewijs", "bestand");
        velden.put("afstemming.reden.bewijs-te-groot", "bestand");
        return Map.copyOf(velden);
    }
}
