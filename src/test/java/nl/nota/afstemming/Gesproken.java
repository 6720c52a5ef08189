package nl.nota.afstemming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * What one party said last, in short, with the rows that the product would have kept of it.
 *
 * @param eerder whether it set a voorwaarde in an earlier answer, which then stands open there
 * @param eisen how the two voorwaarden of an akkoord mits stand, in a fixed order
 */
record Gesproken(
        @Nullable Oordeel oordeel,
        int versie,
        boolean ingetrokken,
        boolean bevestigd,
        boolean eerder,
        List<Eisstand> eisen) {
    static final Gesproken NIETS = new Gesproken(null, 0, false, false, false, List.of());
    private static final Optreden IEMAND = Optreden.of(new UUID(7, 7));

    /** How one voorwaarde stands, and since which versie when that matters. */
    record Eisstand(Voorwaardestand hoe, int sinds) {}

    Gesproken {
        eisen = eisen.stream()
                .sorted(Comparator.comparing(Eisstand::hoe).thenComparing(Eisstand::sinds))
                .toList();
    }

    boolean isGeldig() {
        return oordeel != null && !ingetrokken;
    }

    Gesproken say(Oordeel nieuw, int over) {
        var open = new Eisstand(Voorwaardestand.OPEN, 0);
        var had = eerder || oordeel == Oordeel.AKKOORD_MITS;
        return new Gesproken(
                nieuw, over, false, false, had, nieuw == Oordeel.AKKOORD_MITS ? List.of(open, open) : List.of());
    }

    Gesproken withdraw() {
        return new Gesproken(oordeel, versie, true, false, eerder, List.of());
    }

    Gesproken confirm() {
        return new Gesproken(oordeel, versie, ingetrokken, true, eerder, eisen);
    }

    Gesproken change(int nr, Voorwaardestand hoe, int over) {
        var anders = new ArrayList<>(eisen);
        anders.set(nr, new Eisstand(hoe, hoe.isOpen() ? 0 : over));
        return new Gesproken(oordeel, versie, ingetrokken, bevestigd, eerder, anders);
    }

    /** The same once another text has come, for who only looks at what still makes a difference. */
    Gesproken plain(IntUnaryOperator anders) {
        if (ingetrokken) return new Gesproken(Oordeel.AKKOORD, 1, true, false, false, List.of());
        var telt = oordeel == Oordeel.AKKOORD || oordeel == Oordeel.GEEN_REACTIE;
        var nieuw = eisen.stream()
                .map(een -> new Eisstand(een.hoe(), een.hoe().isOpen() ? 0 : anders.applyAsInt(een.sinds())))
                .toList();
        return new Gesproken(oordeel, telt ? anders.applyAsInt(versie) : 1, false, bevestigd, false, nieuw);
    }

    UUID id(String code, int nr) {
        return new UUID(code.hashCode(), nr);
    }

    /** The answers as they are kept, the oldest first. */
    List<Afstemming> rows(String code) {
        var rijen = new ArrayList<Afstemming>();
        if (eerder) rijen.add(row(code, 100, Oordeel.AKKOORD_MITS, 1, 1));
        if (oordeel == null) return rijen;
        var laatste = row(code, 0, oordeel, versie, oordeel == Oordeel.AKKOORD_MITS ? 2 : 0);
        if (!ingetrokken) Voorwaardeverloop.of(List.of(laatste), Map.of()).forEach(verloop -> step(verloop, laatste));
        rijen.add(laatste);
        return rijen;
    }

    private static Afstemming row(String code, int vanaf, Oordeel oordeel, int versie, int aantal) {
        var voorwaarden = new ArrayList<Voorwaarde>();
        for (int nr = vanaf; nr < vanaf + aantal; nr++)
            voorwaarden.add(new Voorwaarde(new UUID(code.hashCode(), nr), "Noem het.", null, IEMAND.door(), null));
        var antwoord = new Antwoord(code, oordeel, "", List.of(), Voorwaardemodel.number(versie), null);
        var id = new UUID(code.hashCode(), 1000 + vanaf);
        return new Afstemming(id, Kenmerk.defensie(2025, 1), antwoord, voorwaarden, IEMAND, Voorwaardemodel.TOEN);
    }

    private void step(Voorwaardeverloop verloop, Afstemming laatste) {
        var stand = eisen.get((int) verloop.id().getLeastSignificantBits());
        var over = Voorwaardemodel.number(Math.max(stand.sinds(), 1));
        var toen = Voorwaardemodel.TOEN;
        switch (stand.hoe()) {
            case OPEN, VERVANGEN -> {}
            case VERWERKT, NIET_VERWERKT ->
                laatste.add(new Voorwaardeantwoord(
                        verloop.id(), verloop, Verwerking.valueOf(stand.hoe().name()), "Anders.", over, IEMAND, toen));
            case AFGEDAAN -> laatste.add(new Afdoening(verloop.id(), verloop, "", over, IEMAND, toen));
            case OPGEHEVEN -> laatste.add(new Opheffing(verloop.id(), verloop, "Spoed.", "PDGB", over, IEMAND, toen));
        }
    }

    /** What is noted beside the last answer. */
    List<Kanttekening> beside(String code) {
        if (oordeel == null || !(ingetrokken || bevestigd)) return List.of();
        var id = new UUID(code.hashCode(), 1000);
        var terug = ingetrokken ? new Intrekking(id, "Toch niet.", IEMAND, Voorwaardemodel.TOEN) : null;
        return List.of(new Kanttekening(id, bevestigd ? id : null, terug, null));
    }
}
