package nl.nota.inlezen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading on a sheet with what stands below it. */
record Bladsectie(String code, String titel, @Nullable String ouder, List<Stuk> stukken) {}
