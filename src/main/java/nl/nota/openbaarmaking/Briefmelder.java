package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Register;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Briefstanden;
import nl.nota.verzending.Verzendvolger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the public of the letters that go out with notas: in the act in which one is sent or numbered, and in the act
 * in which a nota is published that went along before.
 */
@Component
class Briefmelder implements Verzendvolger {
    private final Briefstanden brieven;
    private final Publicatiebrieven gezegd;
    private final Publicaties publicaties;
    private final Binnengebleven binnen;
    private final Register register;

    Briefmelder(
            Briefstanden brieven,
            Publicatiebrieven gezegd,
            Publicaties publicaties,
            Binnengebleven binnen,
            Register register) {
        this.brieven = brieven;
        this.gezegd = gezegd;
        this.publicaties = publicaties;
        this.binnen = binnen;
        this.register = register;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Medewerker door, List<Kenmerk> beslisnotas) {
        beslisnotas.forEach(this::tell);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void numbered(List<Kenmerk> beslisnotas) {
        beslisnotas.forEach(this::tell);
    }

    /** Says of each letter that went out with this nota what may be said, wherever it is not said yet. */
    @Transactional
    public void tell(Kenmerk kenmerk) {
        var letters = brieven.along(kenmerk);
        if (letters.isEmpty()) return;
        gezegd.publications(kenmerk).stream()
                .flatMap(id -> publicaties.findById(id).stream())
                .forEach(een -> letters.forEach(brief -> gezegd.tell(een, brief.id(), sentence(brief, een))));
    }

    private String sentence(Briefstand stand, Publicatie publicatie) {
        var brief = stand.brief();
        var codes = Stream.concat(brief.ondertekenaars().stream(), brief.medeNamens().stream())
                .toList();
        var namen =
                register.find(codes, Objects.requireNonNull(stand.verzending()).datum());
        return Briefzin.of(stand, namen, binnen.of(publicatie), publicatie.regels());
    }
}
