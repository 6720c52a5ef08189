package nl.nota.bericht;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Noembaarheid;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a person's deadlines, opened by its secret alone; what the person may not see is not in it. */
@Component
public class Agendas {
    private final Agendageheimen geheimen;
    private final Medewerkers medewerkers;
    private final AanZetten aanZetten;
    private final Noembaarheid noembaarheid;
    private final Berichttekst tekst;
    private final Postadres postadres;
    private final Clock clock;

    Agendas(
            Agendageheimen geheimen,
            Medewerkers medewerkers,
            AanZetten aanZetten,
            Noembaarheid noembaarheid,
            Berichttekst tekst,
            Postadres postadres,
            Clock clock) {
        this.geheimen = geheimen;
        this.medewerkers = medewerkers;
        this.aanZetten = aanZetten;
        this.noembaarheid = noembaarheid;
        this.tekst = tekst;
        this.postadres = postadres;
        this.clock = clock;
    }

    /** The agenda as a file; empty when the secret opens nothing. */
    @Transactional(readOnly = true)
    public Optional<String> open(String geheim) {
        return geheimen.owner(geheim).flatMap(medewerkers::find).map(this::write);
    }

    private String write(Medewerker wie) {
        var termijnen = aanZetten.deadlinesOf(wie);
        var noembaar = noembaarheid.among(
                termijnen.stream().map(Agendaregel::nota).distinct().toList());
        var agenda = new Agenda(clock.instant());
        termijnen.forEach(
                een -> add(agenda, wie, een, noembaar.contains(een.nota().kenmerk())));
        return agenda.text(tekst.text("bericht.agenda.naam"));
    }

    private void add(Agenda agenda, Medewerker wie, Agendaregel regel, boolean noembaar) {
        var wat = tekst.taak(regel.taak());
        var kenmerk = regel.nota().kenmerk().waarde();
        var naam = noembaar ? tekst.text("bericht.mail.onderwerp", kenmerk, wat) : tekst.text("bericht.mail.taak");
        var pad = noembaar ? "/notas/" + kenmerk.replace(" ", "%20") : "/werkvoorraad";
        agenda.add(uid(wie, regel), regel.uiterlijk(), naam, postadres.link(pad));
    }

    /** The same deadline is the same entry in each reading, also when its day moves; it tells nothing to others. */
    private String uid(Medewerker wie, Agendaregel regel) {
        var wat = String.join(
                "/",
                wie.id().toString(),
                regel.nota().kenmerk().waarde(),
                regel.taak().name(),
                regel.wie(),
                regel.aanleiding());
        return UUID.nameUUIDFromBytes(wat.getBytes(StandardCharsets.UTF_8)) + "@" + postadres.domein();
    }
}
