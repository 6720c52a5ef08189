package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that can be read in a {@link Publicatieversie}, piece by piece: words between two labels are one piece. */
final class Publicatiewoorden {
    static final String AFGESTEMD = "Afgestemd met";

    private final List<String> regels = new ArrayList<>();

    private Publicatiewoorden() {}

    static List<String> of(Publicatieversie publicatie) {
        var uit = new Publicatiewoorden();
        uit.regels.add(publicatie.kenmerk());
        uit.regels.add(publicatie.soort());
        uit.line(publicatie.onderwerp());
        publicatie.kop().forEach(veld -> {
            uit.regels.add(veld.opschrift());
            veld.regels().forEach(uit::line);
        });
        publicatie.rubrieken().forEach(rubriek -> {
            uit.line(rubriek.titel());
            rubriek.blokken().forEach(uit::block);
        });
        publicatie.voetnoten().forEach(uit::line);
        publicatie.aantekeningen().forEach(een -> {
            uit.regels.add(een.opschrift());
            een.regels().forEach(uit::line);
        });
        publicatie.bijlagen().forEach(een -> uit.line(een.titel()));
        return List.copyOf(uit.regels);
    }

    /** The codes that stand behind Afgestemd met; what is a label there is none. */
    static List<String> parties(Publicatieversie publicatie) {
        return publicatie.kop().stream()
                .filter(veld -> veld.opschrift().equals(AFGESTEMD))
                .flatMap(veld -> veld.regels().stream())
                .flatMap(List::stream)
                .filter(Openbaardeel.Woorden.class::isInstance)
                .flatMap(deel -> Stream.of(((Openbaardeel.Woorden) deel).tekst().split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private void block(Openbaarblok blok) {
        switch (blok) {
            case Openbaarblok.Alinea(var delen) -> line(delen);
            case Openbaarblok.Lijst(var genummerd, var begin, var punten) -> punten.forEach(this::item);
            case Openbaarblok.Tabel(var rijen) -> rijen.forEach(rij -> rij.forEach(this::line));
        }
    }

    private void item(Openbaarblok.Punt punt) {
        line(punt.delen());
        punt.lijsten().forEach(this::block);
    }

    private void line(List<Openbaardeel> delen) {
        var stuk = new StringBuilder();
        for (var deel : delen) {
            switch (deel) {
                case Openbaardeel.Woorden(var tekst, var vet, var cursief, var adres) -> {
                    stuk.append(tekst);
                    if (adres != null) regels.add(adres);
                }
                case Openbaardeel.Noot noot -> {}
                case Openbaardeel.Gelakt gelakt -> {
                    regels.add(stuk.toString());
                    stuk.setLength(0);
                }
            }
        }
        regels.add(stuk.toString());
    }
}
