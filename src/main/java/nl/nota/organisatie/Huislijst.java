package nl.nota.organisatie;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one kind of list does with its rows. */
interface Huislijst {
    Huislijstsoort soort();

    /** What is here now, in the one writing of {@link #normal}. */
    List<Huisrij> current();

    /** The same row in the one writing that is compared. */
    Huisrij normal(Huisrij rij);

    /**
     * Everything that is wrong with these rows, one by one and together.
     *
     * @param nu what is here now, by key
     */
    List<Huisfout> against(Medewerker wie, List<Huisrij> rijen, Map<String, Huisrij> nu);

    /** Puts a row that nothing is wrong with in the place of the one that was, or beside the others. */
    void put(@Nullable Huisrij was, Huisrij wordt);
}
