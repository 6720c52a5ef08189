package nl.nota.opmerking;

import java.util.List;
import java.util.UUID;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/** People of the demo who say something about a nota, through the use cases of the product. */
public record Spreken(Notaloop loop, Kenmerk kenmerk) {
    /** Something about the whole rubriek AANLEIDING of the last versie. */
    public UUID say(String wie, String tekst) {
        return Notaloop.done(make(wie, about("AANLEIDING", null, tekst, null)));
    }

    /** About these words of the last versie. */
    public UUID quote(String wie, String rubriek, String citaat, @Nullable String voorstel) {
        return Notaloop.done(make(wie, about(rubriek, citaat, "Kan dit anders?", voorstel)));
    }

    public Outcome<UUID> make(String wie, Opmerkingsinvoer invoer) {
        return loop.bean(MakingOpmerking.class).make(loop.who(wie), kenmerk, invoer);
    }

    public Opmerkingsinvoer about(String rubriek, @Nullable String citaat, String tekst, @Nullable String voorstel) {
        var versie = loop.versie(kenmerk);
        return new Opmerkingsinvoer(
                rubriek, null, null, citaat, null, tekst, voorstel, versie.nummer(), versie.hash(), null, null);
    }

    /** About these words of the concept. */
    public Opmerkingsinvoer inConcept(String rubriek, String citaat, @Nullable String voorstel) {
        return new Opmerkingsinvoer(rubriek, null, null, citaat, null, "Zo?", voorstel, null, null, null, null);
    }

    public Outcome<UUID> share(String wie, UUID id, Deelkring met) {
        return loop.bean(SharingOpmerking.class).share(loop.who(wie), kenmerk, id, met);
    }

    public Outcome<UUID> answer(String wie, UUID id, String tekst) {
        return loop.bean(AnsweringOpmerking.class).answer(loop.who(wie), kenmerk, id, tekst);
    }

    public Outcome<UUID> close(String wie, UUID id) {
        return loop.bean(ClosingOpmerking.class).close(loop.who(wie), kenmerk, id);
    }

    public Outcome<UUID> take(String wie, UUID id) {
        return loop.bean(TakingVoorstel.class).take(loop.who(wie), kenmerk, id);
    }

    public Outcome<UUID> judge(String wie, UUID id, boolean openbaar, @Nullable String grond) {
        return loop.bean(JudgingAnnotatie.class).judge(loop.who(wie), kenmerk, id, new Openbaarheid(openbaar, grond));
    }

    public List<Opmerkingenblad.Regel> read(String wie) {
        return loop.bean(Opmerkingenbladen.class).of(loop.who(wie), kenmerk).regels();
    }

    public Opmerkingenblad.Regel read(String wie, UUID id) {
        return read(wie).stream()
                .filter(regel -> regel.opmerking().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> codes(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }
}
