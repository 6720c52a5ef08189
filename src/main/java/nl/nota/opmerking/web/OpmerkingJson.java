package nl.nota.opmerking.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Passage;
import nl.nota.nota.Versienummer;
import nl.nota.opmerking.Gesprek;
import nl.nota.opmerking.Ligging;
import nl.nota.opmerking.OpmerkingAntwoord;
import nl.nota.opmerking.OpmerkingOpenbaarheid;
import nl.nota.opmerking.Opmerkingenblad;
import org.jspecify.annotations.Nullable;

/** An opmerking as machines read it: what was said about which words, where those lie now, and what came of it. */
@Schema(name = "Opmerking")
record OpmerkingJson(
        UUID id,
        String soort,
        String kring,
        @Nullable String namens,
        boolean vastgelegd,
        @Nullable String rubriek,
        @Nullable Integer begin,
        @Nullable Integer eind,
        @Nullable String citaat,
        @Nullable String voor,
        @Nullable String na,
        String tekst,
        @Nullable String voorstel,
        @Nullable Integer versie,
        @Nullable String hash,
        String door,
        Instant tijd,
        String stand,
        List<String> gedeeldMet,
        List<DaadJson> daden,
        List<AntwoordJson> antwoorden,
        LiggingJson ligging,
        @Nullable String openbaarheid,
        @Nullable String grond,
        List<String> handelingen) {

    /** What somebody did with it, by the name of the stand or the circle it was shared with. */
    record DaadJson(String soort, String door, Instant tijd) {
        static List<DaadJson> of(Gesprek gesprek, Opmerkingenblad blad) {
            return gesprek.daden().stream()
                    .map(een -> new DaadJson(een.soort(), blad.naam(een.door()), een.tijd()))
                    .toList();
        }
    }

    /** An answer to it. */
    record AntwoordJson(UUID id, @Nullable String namens, String tekst, String door, Instant tijd) {
        static AntwoordJson of(OpmerkingAntwoord antwoord, Opmerkingenblad blad) {
            return new AntwoordJson(
                    antwoord.id(), antwoord.code(), antwoord.tekst(), blad.naam(antwoord.wie()), antwoord.tijd());
        }
    }

    /** Where its words lie in the text that is served to this reader now. */
    record LiggingJson(
            String soort,
            @Nullable String rubriek,
            @Nullable Integer begin,
            @Nullable Integer eind,
            String tekst) {
        static LiggingJson of(Ligging ligging) {
            return new LiggingJson(
                    ligging.soort().name(), ligging.rubriek(), ligging.begin(), ligging.eind(), ligging.woorden());
        }
    }

    static OpmerkingJson of(Opmerkingenblad.Regel regel, Opmerkingenblad blad) {
        var opmerking = regel.opmerking();
        var gesprek = regel.gesprek();
        var passage = Optional.ofNullable(opmerking.passage());
        var gelezen = Optional.ofNullable(opmerking.gelezen());
        return new OpmerkingJson(
                opmerking.id(),
                opmerking.isAnnotatie() ? "ANNOTATIE" : "OPMERKING",
                opmerking.kring().soort().name(),
                opmerking.kring().code(),
                opmerking.isVastgelegd(),
                opmerking.rubriek(),
                passage.map(Passage::begin).orElse(null),
                passage.map(Passage::eind).orElse(null),
                passage.map(Passage::citaat).orElse(null),
                passage.map(Passage::voor).orElse(null),
                passage.map(Passage::na).orElse(null),
                opmerking.tekst(),
                opmerking.voorstel(),
                gelezen.map(Versienummer::nummer).orElse(null),
                gelezen.map(Versienummer::hash).orElse(null),
                blad.naam(opmerking.wie()),
                opmerking.tijd(),
                gesprek.stand().name(),
                gesprek.gedeeldMet().stream().map(Enum::name).sorted().toList(),
                DaadJson.of(gesprek, blad),
                gesprek.antwoorden().stream()
                        .map(antwoord -> AntwoordJson.of(antwoord, blad))
                        .toList(),
                LiggingJson.of(regel.ligging()),
                said(gesprek.openbaarheid()),
                Optional.ofNullable(gesprek.openbaarheid())
                        .map(OpmerkingOpenbaarheid::grond)
                        .orElse(null),
                regel.mogelijk());
    }

    private static @Nullable String said(@Nullable OpmerkingOpenbaarheid openbaarheid) {
        if (openbaarheid == null) return null;
        return openbaarheid.isOpenbaar() ? "OPENBAAR" : "NIET_OPENBAAR";
    }
}
