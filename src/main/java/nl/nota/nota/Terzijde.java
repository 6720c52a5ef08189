package nl.nota.nota;

import java.util.Map;

/** What an office above shows beside each part of a concept while it is written. */
public interface Terzijde {
    /** The fragment that shows it; it takes what {@link #of} says of one part. */
    String fragment();

    /** What there is to show, by KOP and the codes of the rubrieken; a part that is not there has nothing. */
    Map<String, Object> of(Dossier dossier, Inhoud inhoud);
}
