package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may see. It reads what became public and nothing else, so it cannot tell more than that. */
@Service
@Transactional(readOnly = true)
public class Openbaarheid {
    private final Publicaties publicaties;

    Openbaarheid(Publicaties publicaties) {
        this.publicaties = publicaties;
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

    /** How many public notas were asked. */
    public long count(Openbaarvraag vraag) {
        return publicaties.count(vraag.like(), vraag.van(), vraag.tot(), vraag.partij());
    }

    /** Those themselves, the newest first. */
    public List<Openbaarregel> search(Openbaarvraag vraag, int aantal, int vanaf) {
        return publicaties.find(vraag.like(), vraag.van(), vraag.tot(), vraag.partij(), aantal, vanaf);
    }

    /** The years and the parties by which can be chosen. */
    public record Keuzes(List<Integer> jaren, List<String> partijen) {}

    public Keuzes choices() {
        return new Keuzes(publicaties.years(), publicaties.parties());
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
