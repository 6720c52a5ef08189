package nl.nota.nota;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import nl.nota.opslag.Opslag;
import nl.nota.opslag.Scanstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files the concept and the versies of all notas hold; what neither holds any longer is let go. */
@Repository
class Bijlagenregister {
    private final JdbcClient jdbc;
    private final Opslag opslag;
    private final Clock clock;

    Bijlagenregister(JdbcClient jdbc, Opslag opslag, Clock clock) {
        this.jdbc = jdbc;
        this.opslag = opslag;
        this.clock = clock;
    }

    /** The file of this bijlage stays from now on. */
    void hold(Dossier dossier, Bijlage bijlage) {
        opslag.hold(bijlage.id(), bijlage.bestand().sha256());
        jdbc.sql("INSERT INTO bijlage (id, kenmerk, door, op) VALUES (:id, :kenmerk, :door, :op)")
                .param("id", bijlage.id())
                .param("kenmerk", dossier.kenmerk().waarde())
                .param("door", dossier.medewerker().id())
                .param("op", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The concept no longer has it; a versie that has it keeps it. */
    void release(UUID id) {
        var los = jdbc.sql("DELETE FROM bijlage b WHERE id = :id"
                        + " AND NOT EXISTS (SELECT FROM versie_bijlage v WHERE v.bijlage = b.id)")
                .param("id", id)
                .update();
        if (los > 0) opslag.release(id);
    }

    /** This versie holds these for good. */
    void freeze(Kenmerk kenmerk, int nummer, List<Bijlage> bijlagen) {
        IntStream.range(0, bijlagen.size())
                .forEach(plaats -> jdbc.sql(
                                "INSERT INTO versie_bijlage (kenmerk, nummer, volgorde, bijlage) VALUES (?, ?, ?, ?)")
                        .params(
                                kenmerk.waarde(),
                                nummer,
                                plaats + 1,
                                bijlagen.get(plaats).id())
                        .update());
    }

    /**
     * Why a text with these cannot be laid before others: one was not looked at yet, holds a virus, or is called by the
     * marking of a state secret.
     */
    List<Reden> against(List<Bijlage> bijlagen) {
        var scans = opslag.scans(bijlagen.stream().map(Bijlage::id).toList());
        return bijlagen.stream()
                .flatMap(een -> Stream.of(against(een, scans.getOrDefault(een.id(), Scanstand.TE_SCANNEN)), marked(een))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Reden> against(Bijlage bijlage, Scanstand scan) {
        return switch (scan) {
            case NIET_NODIG, SCHOON -> Optional.empty();
            case TE_SCANNEN -> Optional.of(Reden.onjuist("nota.reden.bijlage-wacht", bijlage.titel()));
            case BESMET -> Optional.of(Reden.onjuist("nota.reden.bijlage-besmet", bijlage.titel()));
        };
    }

    /** Such a name is refused when the file comes in; this finds the files that came in before. */
    private static Optional<Reden> marked(Bijlage bijlage) {
        return Staatsgeheim.inTitel(bijlage.titel())
                .or(() -> Staatsgeheim.inTitel(bijlage.referentie()))
                .or(() -> Staatsgeheim.inNaam(bijlage.bestand().naam()))
                .map(merk -> Reden.onjuist("nota.reden.bijlage-staatsgeheim", bijlage.titel(), merk));
    }
}
