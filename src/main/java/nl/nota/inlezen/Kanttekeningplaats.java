package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Rubriek;
import org.jspecify.annotations.Nullable;

/** Finds the rubriek in which the comments of a file lie. */
final class Kanttekeningplaats {
    private Kanttekeningplaats() {}

    static List<Lezing.Kanttekening> all(Blad blad, Map<String, Bladsectie> secties, List<Rubriek> rubrieken) {
        List<Lezing.Kanttekening> uit = new ArrayList<>();
        for (Blad.Kanttekening een : blad.kanttekeningen()) {
            String rubriek = code(blad, een, secties);
            boolean bestaat = rubrieken.stream().anyMatch(r -> r.code().equals(rubriek));
            uit.add(new Lezing.Kanttekening(een.auteur(), een.tekst(), bestaat ? rubriek : null, een.citaat()));
        }
        return uit;
    }

    private static @Nullable String code(Blad blad, Blad.Kanttekening een, Map<String, Bladsectie> secties) {
        if (een.stuk() >= 0 && een.stuk() < blad.stukken().size()) {
            Stuk stuk = blad.stukken().get(een.stuk());
            for (Bladsectie sectie : secties.values())
                if (sectie.stukken().stream().anyMatch(s -> s == stuk)) return sectie.code();
            for (Bladsectie sectie : secties.values())
                if (!stuk.isLeeg() && sectie.titel().equals(Opschrift.titel(stuk.tekst()))) return sectie.code();
        }
        return null;
    }
}
