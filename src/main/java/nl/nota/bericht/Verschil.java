package nl.nota.bericht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nota.bericht.Zetstand.Akkoord;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import org.jspecify.annotations.Nullable;

/**
 * What one cause changed for people, worked out from what they knew and from where the nota stands now: not from what
 * was done, so that no office has to say whom it concerns.
 *
 * @param door the user name of the person who did it, who is told nothing of it
 * @param namens the code that was acted for, or null
 */
record Verschil(
        Verteld was,
        Verteld wordt,
        Zetstand stand,
        String door,
        @Nullable String namens) {

    /** At most one thing to be told to each person. */
    List<Mededeling> mededelingen(List<Dossier> lezers) {
        return lezers.stream()
                .filter(lezer -> !lezer.medewerker().gebruikersnaam().equals(door))
                .flatMap(lezer -> about(lezer).stream())
                .toList();
    }

    private Optional<Mededeling> about(Dossier lezer) {
        var nieuw = wordt.turnsOf(lezer.medewerker().id()).stream()
                .filter(beurt -> !was.knows(beurt.sleutel()))
                .findFirst()
                .orElse(null);
        var wat = new ArrayList<Mededeling>();
        course(lezer).ifPresent(soort -> wat.add(mededeling(lezer, soort, nieuw, "", List.of())));
        for (var akkoord : stand.akkoorden())
            Stream.of(agreement(lezer, akkoord), objection(lezer, akkoord))
                    .flatMap(Optional::stream)
                    .forEach(soort -> wat.add(mededeling(lezer, soort, nieuw, akkoord.code(), akkoord.plaatsen())));
        if (nieuw != null) wat.add(mededeling(lezer, Berichtsoort.BEURT, nieuw, "", List.of()));
        return wat.stream().min(Comparator.comparing(Mededeling::soort));
    }

    private static Mededeling mededeling(
            Dossier lezer, Berichtsoort soort, Verteld.@Nullable Beurt nieuw, String wie, List<String> plaatsen) {
        var ontvanger = lezer.medewerker().id();
        if (nieuw == null) return new Mededeling(ontvanger, soort, null, wie, null, plaatsen);
        var namens = wie.isEmpty() ? nieuw.sleutel().wie() : wie;
        return new Mededeling(ontvanger, soort, nieuw.sleutel().taak(), namens, nieuw.uiterlijk(), plaatsen);
    }

    /** The course of the nota, for those who wrote it; that it ended also for whoever was to do something. */
    private Optional<Berichtsoort> course(Dossier lezer) {
        var vorige = was.fase();
        var fase = stand.nota().fase();
        if (vorige == null || vorige == fase) return Optional.empty();
        var schreef = lezer.betrekking().wroteAlong();
        var wasAanZet = !was.turnsOf(lezer.medewerker().id()).isEmpty();
        if (fase == Fase.INGETROKKEN) return schreef || wasAanZet ? Optional.of(Berichtsoort.INGETROKKEN) : none();
        return schreef ? course(vorige, fase) : none();
    }

    private static Optional<Berichtsoort> course(Fase vorige, Fase fase) {
        return switch (fase) {
            case CONCEPT -> Optional.of(Berichtsoort.TERUG);
            case AFGESTEMD -> Optional.of(Berichtsoort.AFGESTEMD);
            case TER_BESLISSING -> vorige == Fase.BESLOTEN ? Optional.of(Berichtsoort.HERROEPEN) : none();
            case BESLOTEN -> Optional.of(Berichtsoort.BESLOTEN);
            case IN_AFSTEMMING -> vorige == Fase.AFGESTEMD ? Optional.of(Berichtsoort.HEROPEND) : none();
            case IN_PARAFERING, INGETROKKEN -> none();
        };
    }

    /** What became of the word of a party, for those who answer for it and did not change it themselves. */
    private Optional<Berichtsoort> agreement(Dossier lezer, Akkoord nu) {
        var vorige = was.stand(nu.code());
        if (vorige == null || !isParty(lezer, nu.code()) || saidItself(nu.code())) return none();
        var isEinde = stand.nota().fase().isEinde();
        var gold = vorige.naam().equals(Akkoord.GELDIG);
        if (gold && !nu.isGeldig() && !isEinde) return Optional.of(Berichtsoort.AKKOORD_VERVALLEN);
        if (gold && nu.meegenomen() && stand.versie() > vorige.versie())
            return Optional.of(Berichtsoort.AKKOORD_MEEGENOMEN);
        var voorwaardelijk = vorige.naam().equals(Akkoord.ONDER_VOORWAARDE);
        return voorwaardelijk && nu.isGeldig() ? Optional.of(Berichtsoort.VOORWAARDE_OPGEHEVEN) : none();
    }

    /** A bezwaar holds nobody up, so it is nobody's turn: who wrote the nota is told, and may still change it. */
    private Optional<Berichtsoort> objection(Dossier lezer, Akkoord nu) {
        var vorige = was.stand(nu.code());
        var nieuw = vorige != null && !vorige.naam().equals(nu.stand());
        if (nieuw && nu.stand().equals(Akkoord.BEZWAAR) && lezer.betrekking().wroteAlong())
            return Optional.of(Berichtsoort.BEZWAAR);
        return nieuw && nu.stand().equals(Akkoord.GEEN_REACTIE) && isParty(lezer, nu.code())
                ? Optional.of(Berichtsoort.GEEN_REACTIE)
                : none();
    }

    private static boolean isParty(Dossier lezer, String code) {
        return lezer.betrekking().is(Grond.PARTIJ) && lezer.betrekking().speaksFor(code);
    }

    /** A party that changed its own word needs not be told. */
    private boolean saidItself(String code) {
        return code.equals(namens);
    }

    private static Optional<Berichtsoort> none() {
        return Optional.empty();
    }
}
