package nl.nota.nota;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one character of running text carries: bold, italic, the address it leads to, or the footnote it stands for. */
record Merk(boolean vet, boolean cursief, @Nullable String adres, Inline.@Nullable Voetnoot noot) {
    static final Merk KAAL = new Merk(false, false, null, null);

    Merk bold() {
        return new Merk(true, cursief, adres, noot);
    }

    Merk italic() {
        return new Merk(vet, true, adres, noot);
    }

    Merk linked(@Nullable String naar) {
        return new Merk(vet, cursief, naar, noot);
    }

    /** A footnote is never part of a link: its anchor leads to the note. */
    Merk noted(Inline.Voetnoot voetnoot) {
        return new Merk(vet, cursief, null, voetnoot);
    }

    /** What a space carries that stands between two characters: what both have. */
    Merk between(Merk vorige, Merk volgende) {
        boolean inLink = adres != null && adres.equals(vorige.adres) && adres.equals(volgende.adres);
        return new Merk(vorige.vet && volgende.vet, vorige.cursief && volgende.cursief, inLink ? adres : null, null);
    }

    boolean sameLink(Merk ander) {
        return Objects.equals(adres, ander.adres);
    }
}
