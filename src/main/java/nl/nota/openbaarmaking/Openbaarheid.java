package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may see. It reads what became public and nothing else, so it cannot tell more than that. */
@Service
@Transactional(readOnly = true)
public class Openbaarheid {
    private final Publicaties publicaties;
    private final Openbaarlijst lijst;
    private final Openbaarkeuzes keuzes;
    private final Publicatiebrieven brieven;

    Openbaarheid(Publicaties publicaties, Openbaarlijst lijst, Openbaarkeuzes keuzes, Publicatiebrieven brieven) {
        this.publicaties = publicaties;
        this.lijst = lijst;
        this.keuzes = keuzes;
        this.brieven = brieven;
    }

    /** A nota that is or was public, and since when. */
    public record Vindbaar(Publicatie publicatie, Openbaarstand stand) {
        public boolean isOpenbaar() {
            return !stand.isWeg();
        }
    }

    /** The nota with this kenmerk, as far as the public may know of it now. */
    public Optional<Vindbaar> find(String kenmerk) {
        return Kenmerk.parse(kenmerk)
                .flatMap(publicaties::outside)
                .flatMap(stand -> publicaties.findById(stand.id()).map(een -> new Vindbaar(een, stand)));
    }

    /** What is told of the letters that went out with it, each in one sentence. */
    public List<String> letters(Publicatie publicatie) {
        return brieven.of(publicatie.getId());
    }

    /** One page of what was asked: the newest, or what lies beyond a place in the list. */
    public Openbaarvel page(Openbaarvraag vraag, @Nullable Openbaarplek plek, boolean terug, int aantal) {
        return lijst.page(vraag, plek, terug, aantal);
    }

    /** By what can be chosen. */
    public Openbaarkeuzes.Keuzes choices() {
        return keuzes.all();
    }

    /** What the national index reads of one category, by its number. */
    public List<Sitemapregel> listed(int categorie, int aantal, int vanaf) {
        return publicaties.listed(categorie, aantal, vanaf);
    }

    /** Of how many notas something was ever public in this category. */
    public long notas(int categorie) {
        return publicaties.notas(categorie);
    }
}
