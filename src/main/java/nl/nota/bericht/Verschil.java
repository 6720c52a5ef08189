package nl.nota.bericht;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** At most one message to each person, with all that the cause means to him or her. */
    List<Mededeling> mededelingen(List<Dossier> lezers) {
        return lezers.stream()
                .filter(lezer -> !lezer.medewerker().gebruikersnaam().equals(door))
                .flatMap(lezer -> about(lezer).stream())
                .toList();
    }

    private Optional<Mededeling> about(Dossier lezer) {
        var bundel = new Bundel(lezer.medewerker().id());
        course(lezer).ifPresent(soort -> bundel.add(soort, ""));
        lapsed(lezer).forEach(woord -> bundel.add(lost(woord.soort()), woord.code()));
        was.partijen().stream()
                .filter(code -> wordt.stand(code) == null && isParty(lezer, code) && !isEinde())
                .forEach(code -> bundel.add(Berichtsoort.NIET_MEER_GEVRAAGD, code));
        for (var akkoord : stand.akkoorden())
            Stream.of(agreement(lezer, akkoord), objection(lezer, akkoord))
                    .flatMap(Optional::stream)
                    .forEach(soort -> bundel.add(soort, akkoord));
        for (var beurt : wordt.turnsOf(lezer.medewerker().id()))
            was.find(beurt.sleutel()).ifPresentOrElse(eerder -> bundel.moved(eerder, beurt), () -> bundel.asks(beurt));
        return bundel.mededeling();
    }

    /** The course of the nota, for those who wrote it; that it ended also for whoever had to do with it. */
    private Optional<Berichtsoort> course(Dossier lezer) {
        var vorige = was.fase();
        var fase = stand.nota().fase();
        if (vorige == null || vorige == fase) return Optional.empty();
        var schreef = lezer.betrekking().wroteAlong();
        if (fase == Fase.INGETROKKEN)
            return schreef || hadPart(lezer) ? Optional.of(Berichtsoort.INGETROKKEN) : Optional.empty();
        return schreef ? course(vorige, fase) : Optional.empty();
    }

    private static Optional<Berichtsoort> course(Fase vorige, Fase fase) {
        return switch (fase) {
            case CONCEPT -> Optional.of(Berichtsoort.TERUG);
            case AFGESTEMD -> Optional.of(Berichtsoort.AFGESTEMD);
            case TER_BESLISSING -> vorige == Fase.BESLOTEN ? Optional.of(Berichtsoort.HERROEPEN) : Optional.empty();
            case BESLOTEN -> Optional.of(Berichtsoort.BESLOTEN);
            case IN_AFSTEMMING -> vorige == Fase.AFGESTEMD ? Optional.of(Berichtsoort.HEROPEND) : Optional.empty();
            case IN_PARAFERING, INGETROKKEN -> Optional.empty();
        };
    }

    private boolean hadPart(Dossier lezer) {
        return !was.turnsOf(lezer.medewerker().id()).isEmpty()
                || was.gezegd().stream().anyMatch(isSaidBy(lezer));
    }

    /** What this person said and what no longer counts, since the nota went back. */
    private List<Zetstand.Gezegd> lapsed(Dossier lezer) {
        if (stand.nota().fase() != Fase.CONCEPT) return List.of();
        return was.gezegd().stream()
                .filter(woord -> !wordt.knows(woord))
                .filter(isSaidBy(lezer))
                .toList();
    }

    private static Predicate<Zetstand.Gezegd> isSaidBy(Dossier lezer) {
        var betrekking = lezer.betrekking();
        return woord -> betrekking.speaksFor(woord.code())
                && switch (woord.soort()) {
                    case PARAAF -> betrekking.is(Grond.LIJN);
                    case BESLUIT -> betrekking.is(Grond.BEWINDSPERSOON);
                };
    }

    private static Berichtsoort lost(Zetstand.Gezegd.Soort soort) {
        return switch (soort) {
            case PARAAF -> Berichtsoort.PARAAF_VERVALLEN;
            case BESLUIT -> Berichtsoort.BESLUIT_VERVALLEN;
        };
    }

    /** What became of the word of a party, for those who answer for it and did not change it themselves. */
    private Optional<Berichtsoort> agreement(Dossier lezer, Akkoord nu) {
        var vorige = was.stand(nu.code());
        if (vorige == null || !isParty(lezer, nu.code()) || saidItself(nu.code())) return Optional.empty();
        var gold = vorige.naam().equals(Akkoord.GELDIG);
        if (gold && !nu.isGeldig() && !isEinde()) return Optional.of(Berichtsoort.AKKOORD_VERVALLEN);
        if (gold && nu.meegenomen() && stand.versie() > vorige.versie())
            return Optional.of(Berichtsoort.AKKOORD_MEEGENOMEN);
        var voorwaardelijk = vorige.naam().equals(Akkoord.ONDER_VOORWAARDE);
        return voorwaardelijk && nu.isGeldig() ? Optional.of(Berichtsoort.VOORWAARDE_OPGEHEVEN) : Optional.empty();
    }

    /** A bezwaar holds nobody up, so it is nobody's turn: who wrote the nota is told, and may still change it. */
    private Optional<Berichtsoort> objection(Dossier lezer, Akkoord nu) {
        var vorige = was.stand(nu.code());
        var nieuw = vorige != null && !vorige.naam().equals(nu.stand());
        if (nieuw && nu.stand().equals(Akkoord.BEZWAAR) && lezer.betrekking().wroteAlong())
            return Optional.of(Berichtsoort.BEZWAAR);
        return nieuw && nu.stand().equals(Akkoord.GEEN_REACTIE) && isParty(lezer, nu.code())
                ? Optional.of(Berichtsoort.GEEN_REACTIE)
                : Optional.empty();
    }

    private boolean isEinde() {
        return stand.nota().fase().isEinde();
    }

    private static boolean isParty(Dossier lezer, String code) {
        return lezer.betrekking().is(Grond.PARTIJ) && lezer.betrekking().speaksFor(code);
    }

    /** A party that changed its own word needs not be told. */
    private boolean saidItself(String code) {
        return code.equals(namens);
    }
}
