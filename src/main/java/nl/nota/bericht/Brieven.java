package nl.nota.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nota.nota.Lezers;
import nl.nota.nota.Noembaarheid;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;

/**
 * Writes what a mail says, as the rights are at this moment: what its receiver may no longer see is left out, and a
 * nota that is gerubriceerd is not even named.
 */
@Component
class Brieven {
    private static final String REGELEINDE = "\r\n";

    private final Berichten berichten;
    private final Berichttekst tekst;
    private final Medewerkers medewerkers;
    private final Mailkeuzes keuzes;
    private final Lezers lezers;
    private final Noembaarheid noembaarheid;
    private final Postadres postadres;

    Brieven(
            Berichten berichten,
            Berichttekst tekst,
            Medewerkers medewerkers,
            Mailkeuzes keuzes,
            Lezers lezers,
            Noembaarheid noembaarheid,
            Postadres postadres) {
        this.berichten = berichten;
        this.tekst = tekst;
        this.medewerkers = medewerkers;
        this.keuzes = keuzes;
        this.lezers = lezers;
        this.noembaarheid = noembaarheid;
        this.postadres = postadres;
    }

    /** The mail; empty when there is nobody, no address or nothing left to send. */
    Optional<Brief> of(Zending zending) {
        var ontvanger = zending.ontvanger();
        if (ontvanger == null) return Optional.ofNullable(zending.buiten());
        var keuze = keuzes.of(ontvanger);
        var medewerker = medewerkers.find(ontvanger);
        if (medewerker.isEmpty() || keuze.bezorging() == Bezorging.UIT) return Optional.empty();
        var zichtbaar = visible(medewerker.get(), berichten.in(zending.id()));
        return zichtbaar.isEmpty() ? Optional.empty() : Optional.of(brief(keuze.adres(), zichtbaar));
    }

    private List<Bericht> visible(Medewerker medewerker, List<Bericht> allen) {
        var mag = lezers.visibleTo(
                medewerker, allen.stream().map(een -> een.kenmerk().waarde()).collect(Collectors.toSet()));
        return allen.stream()
                .filter(een -> mag.contains(een.kenmerk().waarde()))
                .toList();
    }

    private Brief brief(String aan, List<Bericht> wat) {
        var regels = new ArrayList<String>();
        wat.forEach(een -> regels.addAll(lines(een, wat.size() > 1)));
        regels.add(tekst.text("bericht.mail.voet", postadres.link("/profiel/berichten")));
        var onderwerp = wat.size() == 1
                ? subject(wat.getFirst(), isNamed(wat.getFirst()))
                : tekst.text("bericht.mail.bundel", wat.size());
        return new Brief(aan, onderwerp, String.join(REGELEINDE, regels) + REGELEINDE);
    }

    private boolean isNamed(Bericht bericht) {
        return lezers.nota(bericht.kenmerk()).filter(noembaarheid::isNoembaar).isPresent();
    }

    private String subject(Bericht bericht, boolean noembaar) {
        if (noembaar) return tekst.text("bericht.mail.onderwerp", bericht.kenmerk(), tekst.kort(bericht));
        return tekst.text(bericht.taak() == null ? "bericht.mail.bericht" : "bericht.mail.taak");
    }

    private List<String> lines(Bericht bericht, boolean bundel) {
        var noembaar = isNamed(bericht);
        var regels = new ArrayList<String>();
        if (bundel) regels.add(subject(bericht, noembaar));
        if (noembaar) regels.addAll(tekst.zinnen(bericht));
        else {
            if (!bundel) regels.add(subject(bericht, false) + ".");
            regels.addAll(tekst.uiterlijk(bericht));
        }
        regels.add(tekst.text("bericht.mail.link", postadres.link("/berichten/" + bericht.id())));
        regels.add("");
        return regels;
    }
}
