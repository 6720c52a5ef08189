package nl.nota.organisatie;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nota.kern.Reden;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * The people of the house. Beheer is an account of its own from the day it is made: it reads no content, so that it is
 * neither given to nor taken from somebody who is here; and nobody gives a role or a code to himself.
 */
@Component
class Mensenlijst implements Huislijst {
    private static final String BEHEER = Rol.BEHEER.name();

    private final Personeel personeel;
    private final Register register;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Mensenlijst(Personeel personeel, Register register, IdGenerator identiteiten, Clock clock) {
        this.personeel = personeel;
        this.register = register;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    @Override
    public Huislijstsoort soort() {
        return Huislijstsoort.MENSEN;
    }

    @Override
    public List<Huisrij> current() {
        return personeel.all().stream().map(Mensenlijst::row).toList();
    }

    /** A person as a row of the list. */
    static Huisrij row(Persoon wie) {
        return Huisrij.of(
                Huislijstsoort.MENSEN,
                wie.gebruikersnaam(),
                wie.naam(),
                wie.onderdeel(),
                String.join(" ", wie.codes()),
                wie.rollen().stream().map(Rol::name).sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public Huisrij normal(Huisrij rij) {
        return new Huisrij(
                rij.soort(),
                rij.regel(),
                List.of(
                        Medewerkers.normal(rij.waarde("gebruikersnaam")),
                        Normalizer.normalize(rij.waarde("naam").strip(), Normalizer.Form.NFC),
                        rij.waarde("onderdeel"),
                        sorted(rij.waarde("codes")),
                        sorted(rij.waarde("rollen").toUpperCase(Locale.ROOT))));
    }

    private static String sorted(String woorden) {
        return Arrays.stream(woorden.split("[\\s,]+", -1))
                .filter(woord -> !woord.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Huisfout> against(Medewerker wie, List<Huisrij> rijen, Map<String, Huisrij> nu) {
        var geldig = register.on(LocalDate.now(clock));
        var fouten = new ArrayList<Huisfout>();
        for (var rij : rijen) {
            var was = nu.get(rij.sleutel());
            for (var reden : Aanmeldkeuze.names(rij.waarde("gebruikersnaam"), rij.waarde("naam")))
                fouten.add(new Huisfout(rij.regel(), column(reden), reden));
            if (geldig.find(rij.waarde("onderdeel")).isEmpty()
                    && (was == null || !was.waarde("onderdeel").equals(rij.waarde("onderdeel"))))
                fouten.add(Huisfout.in(rij, "onderdeel", "organisatie.reden.mens.onderdeel", rij.waarde("onderdeel")));
            for (var code : rij.words("codes"))
                if (geldig.find(code).isEmpty()
                        && (was == null || !was.words("codes").contains(code)))
                    fouten.add(Huisfout.in(rij, "codes", "organisatie.reden.mens.code", code));
            for (var rol : rij.words("rollen"))
                if (Keuze.of(Rol.class, rol).isEmpty())
                    fouten.add(
                            Huisfout.in(rij, "rollen", "organisatie.reden.mens.rol", rol, Keuze.possible(Rol.class)));
            fouten.addAll(againstRights(wie, rij, was));
        }
        return fouten;
    }

    private static List<Huisfout> againstRights(Medewerker wie, Huisrij rij, @Nullable Huisrij was) {
        var fouten = new ArrayList<Huisfout>();
        var rollen = rij.words("rollen");
        if (rollen.contains(BEHEER) && (rollen.size() > 1 || !rij.words("codes").isEmpty()))
            fouten.add(Huisfout.in(rij, "rollen", "organisatie.reden.mens.beheer-apart"));
        if (was == null) return fouten;
        if (rollen.contains(BEHEER) != was.words("rollen").contains(BEHEER))
            fouten.add(Huisfout.in(rij, "rollen", "organisatie.reden.mens.beheer-nieuw"));
        var gelijk = rij.waarde("rollen").equals(was.waarde("rollen"))
                && rij.waarde("codes").equals(was.waarde("codes"));
        if (rij.sleutel().equals(wie.gebruikersnaam()) && !gelijk)
            fouten.add(Huisfout.in(rij, "rollen", "organisatie.reden.mens.zelf"));
        return fouten;
    }

    private static String column(Reden reden) {
        return reden.code().endsWith(".gebruikersnaam") ? "gebruikersnaam" : "naam";
    }

    @Override
    public void put(@Nullable Huisrij was, Huisrij wordt) {
        var id = was == null ? add(wordt) : personeel.idOf(wordt.sleutel());
        if (was != null) personeel.rename(id, wordt.waarde("naam"), wordt.waarde("onderdeel"));
        var codes = was == null ? Set.<String>of() : Set.copyOf(was.words("codes"));
        var rollen = was == null ? Set.<String>of() : Set.copyOf(was.words("rollen"));
        for (var code : codes) if (!wordt.words("codes").contains(code)) personeel.take(id, code);
        for (var code : wordt.words("codes")) if (!codes.contains(code)) personeel.give(id, code);
        for (var rol : rollen) if (!wordt.words("rollen").contains(rol)) personeel.take(id, Rol.valueOf(rol));
        for (var rol : wordt.words("rollen")) if (!rollen.contains(rol)) personeel.give(id, Rol.valueOf(rol));
    }

    private UUID add(Huisrij wordt) {
        var id = identiteiten.generateId();
        personeel.add(id, wordt.waarde("gebruikersnaam"), wordt.waarde("naam"), wordt.waarde("onderdeel"));
        return id;
    }
}
