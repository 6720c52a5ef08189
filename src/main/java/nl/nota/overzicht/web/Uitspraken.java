package nl.nota.overzicht.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Fase;
import nl.nota.nota.Nota;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.Spoor;
import nl.nota.parafering.Paraaf;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.parafering.Paraafronde;
import org.jspecify.annotations.Nullable;

/** What the line and the bewindspersonen said about a nota, in words for who may read them. */
record Uitspraken(Notabeeld beeld) {
    private static final String TERUGGEHAALD = "TERUGGEHAALD";
    private static final Set<String> HEEN_EN_TERUG = Set.of("INGEDIEND", TERUGGEHAALD);

    /** One functie of the line, and what it said about the last versie. */
    record Paraafregel(
            String functie, boolean aanZet, @Nullable Uitspraak gezegd) {}

    /** What the bewindspersonen decided, in order. */
    public List<Uitspraak> besluiten() {
        return beeld.besluiten().stream().map(this::uitspraak).toList();
    }

    /** How far the line is with the last versie; each functie with what it said. */
    public List<Paraafregel> lijn() {
        return beeld.stand().paraafronde().stream()
                .flatMap(ronde -> ronde.lijn().stream().map(functie -> paraaf(functie, ronde)))
                .toList();
    }

    /** Why the last versie came back to the steller, when the line or a bewindspersoon sent it. */
    public @Nullable Uitspraak retour() {
        if (nota().fase() != Fase.CONCEPT) return null;
        var lijn = beeld.stand().parafen().stream()
                .filter(paraaf -> paraaf.oordeel() == Paraafoordeel.RETOUR && nota().isCurrent(paraaf.gelezen()))
                .map(this::uitspraak);
        var besluit = beeld.stand().besluiten().stream()
                .filter(een -> een.besluit() == Besluitsoort.RETOUR && nota().isCurrent(een.gelezen()))
                .map(this::uitspraak);
        return Stream.concat(lijn, besluit).findFirst().orElse(null);
    }

    /** Who took the nota back and why, until it is submitted again. */
    public Spoor.@Nullable Stap teruggehaald() {
        if (nota().fase() != Fase.CONCEPT) return null;
        return beeld.spoor().reversed().stream()
                .filter(stap -> HEEN_EN_TERUG.contains(stap.regel().soort()))
                .findFirst()
                .filter(stap -> stap.regel().soort().equals(TERUGGEHAALD))
                .orElse(null);
    }

    private Nota nota() {
        return beeld.stand().nota();
    }

    private Paraafregel paraaf(String functie, Paraafronde ronde) {
        var gezegd = ronde.gezegd().get(functie);
        var isAanZet = nota().fase() == Fase.IN_PARAFERING
                && ronde.aanZet().filter(functie::equals).isPresent();
        return new Paraafregel(functie, isAanZet, gezegd == null ? null : uitspraak(gezegd));
    }

    private Uitspraak uitspraak(Paraaf paraaf) {
        return Uitspraak.of(beeld, paraaf);
    }

    private Uitspraak uitspraak(Besluit besluit) {
        return Uitspraak.of(beeld, besluit);
    }
}
