package nl.nota.openbaarmaking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes all forms of a publication, from what was released and from nothing else, and holds them before the gate. */
@Component
class Uitgever {
    private static final String WOORD = "Beslisnota";

    private final Publicatiedruk druk;
    private final Publicatieblad blad;

    Uitgever(Publicatiedruk druk, Publicatieblad blad) {
        this.druk = druk;
        this.blad = blad;
    }

    /**
     * All forms.
     *
     * @param codes by which it is known to the national index
     * @param besloten when was decided on the nota
     * @param tijd when it is made
     * @param oorzaak why it replaces what stood at its address, or null
     */
    Uitgave make(
            Publicatieversie publicatie, DiWoocodes codes, Instant besloten, Instant tijd, @Nullable Oorzaak oorzaak) {
        var titel = title(publicatie);
        return new Uitgave(
                titel,
                publicatie,
                druk.pdf(publicatie, titel, tijd),
                blad.html(publicatie),
                DiWoo.of(publicatie, titel, codes, besloten, oorzaak));
    }

    /** What stays inside and can be known from them; empty when they may go out. */
    List<Lek> leaks(List<Poort.Verborgen> binnen, Uitgave uitgave, DiWoocodes codes, Instant besloten, Instant tijd) {
        var leeg = make(Publicatieversie.leeg(uitgave.publicatie()), codes, besloten, tijd, null)
                .stukken();
        return new Poort(leeg).leaks(binnen, Publicatiewoorden.of(uitgave.publicatie()), uitgave.stukken());
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
