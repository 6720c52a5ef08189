package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G06: an amount of money that does not say in what money. */
final class Munteenheid implements Regel {
    private static final Pattern BEDRAG = Pattern.compile(
            "(?<!\\p{L})(?:kost|kosten|kostte|bedraagt|bedragen|budget van|subsidie van|investering van|dekking"
                + " van|bijdrage van|tekort van|besparing van|opbrengst van|krediet van|schade van)"
                + " (?:(?:eenmalig|structureel|jaarlijks|incidenteel|ruim|bijna|circa|ongeveer|maximaal|minimaal)"
                + " ){0,2}(?<bedrag>\\d{1,4}(?:,\\d{1,2})? (?:miljoen|miljard|mln\\.|mld\\.))(?=[,;)]|\\.? *$|\\."
                + " \\p{Lu}|"
                + " (?:extra|per|aan|in|voor|en|te|structureel|incidenteel|jaarlijks|meer|minder|uit|van|over|tot|op|als|ten)(?!\\p{L}))");
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "G06",
            "Bij een bedrag staat geen munt",
            "Zonder € of euro kan een bedrag ook iets anders tellen.",
            "De pilot kost 1,4 miljoen extra.",
            "De pilot kost € 1,4 miljoen extra.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.find(BEDRAG)
                .map(een -> Bevinding.of(BLAD, een.plek("bedrag"), "Zet er € voor.")
                        .with(Verbetering.into("€ " + een.piece("bedrag"))));
    }
}
