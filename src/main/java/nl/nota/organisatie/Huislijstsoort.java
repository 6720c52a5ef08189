package nl.nota.organisatie;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The lists of the house that beheer keeps, as CSV or by hand. */
public enum Huislijstsoort {
    /** Who works here, for what each answers and what each does. */
    MENSEN(Huisrecht.MENSEN_BEHEREN, 1, "gebruikersnaam", "naam", "onderdeel", "codes", "rollen"),
    /** Which ministries, onderdelen, functies and bewindspersonen there are, and when. */
    REGISTER(Huisrecht.REGISTER_BEHEREN, 2, "code", "begin", "naam", "soort", "eind", "opvolger", "tooi"),
    /** Which functies usually initial the notas of an onderdeel, from low to high. */
    PARAFENLIJNEN(Huisrecht.REGISTER_BEHEREN, 1, "onderdeel", "functies");

    private final Huisrecht recht;
    private final int sleutels;
    private final List<String> kolommen;

    Huislijstsoort(Huisrecht recht, int sleutels, String... kolommen) {
        this.recht = recht;
        this.sleutels = sleutels;
        this.kolommen = List.of(kolommen);
    }

    /** The one that has exactly these columns, in whatever order. */
    static Optional<Huislijstsoort> of(List<String> kolommen) {
        for (var soort : values())
            if (kolommen.size() == soort.kolommen.size() && Set.copyOf(kolommen).equals(Set.copyOf(soort.kolommen)))
                return Optional.of(soort);
        return Optional.empty();
    }

    /** What somebody needs who changes it. */
    public Huisrecht recht() {
        return recht;
    }

    /** Those that say which row it is come first. */
    public List<String> kolommen() {
        return kolommen;
    }

    int sleutels() {
        return sleutels;
    }

    /** As it stands in addresses and names of files. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
