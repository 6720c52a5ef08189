package nl.nota.rechten;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versienummer;
import nl.nota.opmerking.AnsweringOpmerking;
import nl.nota.opmerking.ClosingOpmerking;
import nl.nota.opmerking.Deelkring;
import nl.nota.opmerking.JudgingAnnotatie;
import nl.nota.opmerking.MakingOpmerking;
import nl.nota.opmerking.Openbaarheid;
import nl.nota.opmerking.Opmerkingenbladen;
import nl.nota.opmerking.Opmerkingsinvoer;
import nl.nota.opmerking.SharingOpmerking;
import nl.nota.opmerking.TakingVoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.jspecify.annotations.Nullable;

/**
 * What was said beside the notas of the table: something by the drafters for all, something for them alone, and an
 * annotation.
 */
record Besproken(
        Opmerkingenbladen bladen,
        MakingOpmerking making,
        AnsweringOpmerking answering,
        SharingOpmerking sharing,
        ClosingOpmerking closing,
        TakingVoorstel taking,
        JudgingAnnotatie judging) {
    static final String GEDEELD = "Voor iedereen.";
    static final String EIGEN = "Voor ons.";
    static final String ANNOTATIE = "Van de bewindspersoon.";
    private static final String CITAAT = "iets te besluiten";
    private static final UUID GEEN = new UUID(0, 0);

    /** Said by the steller, as soon as there is something to say it about. */
    void saidBy(Medewerker steller, Kenmerk nota, @Nullable Versienummer gelezen) {
        say(steller, nota, invoer(EIGEN, CITAAT, "veel te besluiten", gelezen, null));
        var gedeeld = say(steller, nota, invoer(GEDEELD, CITAAT, "veel te besluiten", gelezen, null));
        if (gelezen != null) sharing.share(steller, nota, gedeeld, Deelkring.ALLEN);
    }

    void annotatedBy(Medewerker bewindspersoon, Kenmerk nota, Versienummer gelezen) {
        var id = say(bewindspersoon, nota, invoer(ANNOTATIE, CITAAT, null, gelezen, null));
        sharing.share(bewindspersoon, nota, id, Deelkring.ALLEN);
    }

    /** Does what the table calls so; null for what is none of this. */
    @Nullable
    Outcome<?> go(String handeling, Medewerker wie, Medewerker steller, Kenmerk nota, @Nullable Versienummer gelezen) {
        var ids = ids(steller, nota);
        var gedeeld = ids.getOrDefault(GEDEELD, GEEN);
        return switch (handeling) {
            case "opmerken" -> making.make(wie, nota, invoer("Iets.", CITAAT, null, gelezen, voice(wie)));
            case "opmerking beantwoorden" -> answering.answer(wie, nota, gedeeld, "Goed.");
            case "opmerking delen" -> sharing.share(wie, nota, ids.getOrDefault(shared(wie), GEEN), Deelkring.ALLEN);
            case "opmerking afronden" -> closing.close(wie, nota, gedeeld);
            case "voorstel overnemen" -> taking.take(wie, nota, gedeeld);
            case "annotatie beoordelen" ->
                judging.judge(wie, nota, ids.getOrDefault(ANNOTATIE, GEEN), new Openbaarheid(true, null));
            default -> null;
        };
    }

    /** The opmerkingen of a nota by what they say. */
    Map<String, UUID> ids(Medewerker steller, Kenmerk nota) {
        return bladen.find(steller, nota).stream()
                .flatMap(blad -> blad.regels().stream())
                .collect(Collectors.toMap(
                        regel -> regel.opmerking().tekst(),
                        regel -> regel.opmerking().id()));
    }

    /** The drafters share what they said among themselves; what others read is what was shared. */
    static String shared(Medewerker wie) {
        return (wie.is(Rol.OPSTELLER) || wie.is(Rol.SECRETARIAAT)) && !wie.answersFor("EZ") ? EIGEN : GEDEELD;
    }

    /** The private office writes down what a bewindspersoon said; who answers for more than one code says for which. */
    static @Nullable String voice(Medewerker wie) {
        if (wie.is(Rol.KABINET)) return "MINDEF";
        return wie.codes().size() > 1 && !wie.is(Rol.OPSTELLER) ? Stem.partij(wie) : null;
    }

    private UUID say(Medewerker wie, Kenmerk nota, Opmerkingsinvoer invoer) {
        return making.make(wie, nota, invoer) instanceof Outcome.Done<UUID>(var id) ? id : GEEN;
    }

    private static Opmerkingsinvoer invoer(
            String tekst,
            String citaat,
            @Nullable String voorstel,
            @Nullable Versienummer gelezen,
            @Nullable String namens) {
        var nummer = gelezen == null ? null : gelezen.nummer();
        var hash = gelezen == null ? null : gelezen.hash();
        return new Opmerkingsinvoer(
                "AANLEIDING", null, null, citaat, null, tekst, voorstel, nummer, hash, namens, null);
    }
}
