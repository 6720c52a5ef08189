package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Locale;
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
    private final Publicatieintrekkingen intrekkingen;

    Openbaarheid(Publicaties publicaties, Publicatieintrekkingen intrekkingen) {
        this.publicaties = publicaties;
        this.intrekkingen = intrekkingen;
    }

    /**
     * A nota that is or was public.
     *
     * @param ingetrokken why it is public no more, or null
     */
    public record Vindbaar(Publicatie publicatie, @Nullable Publicatieintrekking ingetrokken) {
        public boolean isOpenbaar() {
            return ingetrokken == null;
        }
    }

    /** The nota with this kenmerk, as far as it was ever public. */
    public Optional<Vindbaar> find(String kenmerk) {
        return Kenmerk.parse(kenmerk)
                .flatMap(publicaties::last)
                .map(een -> new Vindbaar(een, intrekkingen.findById(een.getId()).orElse(null)));
    }

    /** How many public notas have these words in title or text. */
    public long count(String zoek) {
        return publicaties.count(like(zoek));
    }

    /** Those themselves, the newest first. */
    public List<Openbaarregel> search(String zoek, int aantal, int vanaf) {
        return publicaties.find(like(zoek), aantal, vanaf);
    }

    /** What the national index reads. */
    public List<Sitemapregel> listed(int aantal, int vanaf) {
        return publicaties.listed(aantal, vanaf);
    }

    /** Of how many notas something was ever public. */
    public long notas() {
        return publicaties.notas();
    }

    private static String like(String zoek) {
        return "%" + zoek.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
