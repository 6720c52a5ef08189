package nl.nota.nota;

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
}
