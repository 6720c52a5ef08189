package nl.nota.nota;

import java.util.Locale;

/** What a nota asks of the bewindspersoon; printed as its stamp. */
public enum Soort {
    TER_BESLISSING,
    TER_ONDERTEKENING,
    TER_INFORMATIE,
    TER_BESPREKING,
    TER_VOORBEREIDING,
    TER_ADVISERING;

    /** The stamp as it stands on paper, for instance TER BESLISSING. */
    public String stempel() {
        return name().replace('_', ' ');
    }

    /** The same as it stands in a sentence, for instance Ter beslissing. */
    public String opschrift() {
        return stempel().charAt(0) + stempel().substring(1).toLowerCase(Locale.ROOT);
    }
}
