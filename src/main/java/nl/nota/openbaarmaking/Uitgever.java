package nl.nota.openbaarmaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes all forms of a publication, from what was released and from nothing else, and holds them before the gate. */
@Component
class Uitgever {
    private static final String WOORD = "Beslisnota";

    private final Publicatiedruk druk;
    private final Publicatieblad blad;
    private final DiWoobijlagen relaties;

    Uitgever(Publicatiedruk druk, Publicatieblad blad, DiWoobijlagen relaties) {
        this.druk = druk;
        this.blad = blad;
        this.relaties = relaties;
    }

    /**
     * All forms.
     *
     * @param bijlagen what goes out with it
     * @param gegevens what else is told of it
     */
    Uitgave make(Publicatieversie publicatie, Map<Bijlageplan, Bijlagewerk> bijlagen, Uitgavekop gegevens) {
        var titel = title(publicatie);
        return new Uitgave(
                titel,
                publicatie,
                druk.pdf(publicatie, titel, gegevens.tijd()),
                blad.html(publicatie),
                relaties.with(DiWoo.of(publicatie, titel, gegevens), bijlagen.keySet()),
                bijlagen.entrySet().stream()
                        .map(een -> new Uitgave.Bijlage(een.getKey(), een.getValue(), html(een.getKey())))
                        .toList());
    }

    private String html(Bijlageplan plan) {
        var stuk = plan.stuk();
        return stuk == null ? "" : blad.html(stuk);
    }

    /** What stays inside and can be known from them; empty when they may go out. */
    List<Lek> leaks(List<Poort.Verborgen> binnen, Uitgave uitgave, Uitgavekop gegevens) {
        var leeg = make(Publicatieversie.leeg(uitgave.publicatie()), empty(uitgave), gegevens.zonder())
                .stukken();
        return new Poort(leeg).leaks(binnen, uitgave.woorden(), uitgave.stukken(), uitgave.beelden());
    }

    /** The form of the bijlagen that are set anew, without a word in it. */
    private Map<Bijlageplan, Bijlagewerk> empty(Uitgave uitgave) {
        var uit = new LinkedHashMap<Bijlageplan, Bijlagewerk>();
        for (var een : uitgave.bijlagen()) {
            var stuk = een.plan().stuk();
            if (stuk == null) continue;
            var leeg = een.plan().leeg(Publicatieversie.leeg(stuk));
            uit.put(
                    leeg,
                    new Bijlagewerk(true, druk.bijlage(Publicatieversie.leeg(stuk), leeg.naam(), leeg.tijd()), ""));
        }
        return uit;
    }

    /** By this word the national index knows what kind of paper it is (domain: title must contain Beslisnota). */
    private static String title(Publicatieversie publicatie) {
        var onderwerp = publicatie.onderwerp().stream()
                .map(deel -> switch (deel) {
                    case Openbaardeel.Woorden(var tekst, var vet, var cursief, var adres) -> tekst;
                    case Openbaardeel.Gelakt(var gronden) -> "[gelakt]";
                    case Openbaardeel.Noot noot -> "";
                })
                .collect(Collectors.joining())
                .strip();
        if (onderwerp.isEmpty()) return WOORD + " " + publicatie.kenmerk();
        return onderwerp.toLowerCase(Locale.ROOT).contains("beslisnota") ? onderwerp : WOORD + " bij " + onderwerp;
    }
}
