package nl.nota.verzending;

import java.util.stream.Stream;
import nl.nota.controle.Bevinding;
import nl.nota.controle.Drukproef;
import nl.nota.controle.Plek;
import nl.nota.controle.Regel;
import nl.nota.controle.Regelblad;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import org.springframework.stereotype.Component;

/** L02: the title of the letter in the onderwerp is another than that of the letter that lies with the nota. */
@Component
class Brieftitel implements Regel {
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "L02",
            "De brief heet in de nota anders dan in de lijst van bijlagen",
            "De Kamer en het publiek vinden nota en brief bij elkaar aan de titel; die moet in beide gelijk zijn.",
            "onderwerp: Kamerbrief 'Versnelling opbouw industrie'\nkamerbrief: Versnellen opbouw industrie",
            "onderwerp: Kamerbrief 'Versnelling opbouw industrie'\nkamerbrief: Versnelling opbouw industrie");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        var brieven = proef.inhoud().bijlagen().stream()
                .filter(een -> een.rol() == Bijlagerol.KAMERBRIEF && Briefsignaal.isTitled(een))
                .map(Bijlage::titel)
                .toList();
        return Briefsignaal.quoted(proef.inhoud().kop().onderwerp()).stream()
                .filter(titel ->
                        !brieven.isEmpty() && brieven.stream().noneMatch(een -> Briefsignaal.isSame(titel, een)))
                .map(titel -> Bevinding.of(
                        BLAD,
                        Plek.kop("onderwerp", titel),
                        "In het onderwerp staat “%s”, de bijgevoegde brief heet “%s”."
                                .formatted(titel, brieven.getFirst())));
    }
}
