package nl.nota.organisatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the house; a line without functies is one that ends. */
@Component
class Lijnenlijst implements Huislijst {
    private final Registerrijen rijen;
    private final Register register;
    private final Clock clock;

    Lijnenlijst(Registerrijen rijen, Register register, Clock clock) {
        this.rijen = rijen;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Huislijstsoort soort() {
        return Huislijstsoort.PARAFENLIJNEN;
    }

    @Override
    public List<Huisrij> current() {
        return rijen.lines().stream()
                .map(lijn -> Huisrij.of(soort(), lijn.onderdeel(), lijn.functies()))
                .toList();
    }

    @Override
    public Huisrij normal(Huisrij rij) {
        var functies = rij.waarde("functies").replaceAll("[\\s,>]+", " ").strip();
        return new Huisrij(soort(), rij.regel(), List.of(rij.waarde("onderdeel").strip(), functies));
    }

    @Override
    public List<Huisfout> against(Medewerker wie, List<Huisrij> gelezen, Map<String, Huisrij> nu) {
        var geldig = register.on(LocalDate.now(clock));
        var fouten = new ArrayList<Huisfout>();
        for (var rij : gelezen) {
            if (geldig.find(rij.waarde("onderdeel")).isEmpty() && !nu.containsKey(rij.sleutel()))
                fouten.add(Huisfout.in(rij, "onderdeel", "organisatie.reden.mens.onderdeel", rij.waarde("onderdeel")));
            var gezien = new HashSet<String>();
            for (var functie : rij.words("functies")) {
                if (geldig.find(functie).isEmpty())
                    fouten.add(Huisfout.in(rij, "functies", "organisatie.reden.mens.code", functie));
                if (!gezien.add(functie))
                    fouten.add(Huisfout.in(rij, "functies", "organisatie.reden.lijn.dubbel", functie));
            }
            if (gezien.isEmpty() && !nu.containsKey(rij.sleutel()))
                fouten.add(Huisfout.in(rij, "functies", "organisatie.reden.lijn.leeg"));
        }
        return fouten;
    }

    @Override
    public void put(@Nullable Huisrij was, Huisrij wordt) {
        rijen.line(wordt.waarde("onderdeel"), wordt.words("functies"));
    }
}
