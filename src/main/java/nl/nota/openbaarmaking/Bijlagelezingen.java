package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagen;
import nl.nota.nota.Bijlagestand;
import nl.nota.openbaarmaking.Bijlagelezing.Dicht;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in the bijlagen that become public: read once, and from then on as it was read. */
@Component
class Bijlagelezingen {
    private final Bijlagen bijlagen;
    private final Bijlagelezer lezer;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Bijlagelezingen(
            Bijlagen bijlagen, Bijlagelezer lezer, JdbcClient jdbc, PlatformTransactionManager transactionManager) {
        this.bijlagen = bijlagen;
        this.lezer = lezer;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactionManager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Of each of these that becomes public, by its place among them from one. */
    Map<Integer, Bijlagelezing> of(List<Bijlage> alle) {
        var openbaar = alle.stream().filter(Bijlage::openbaar).toList();
        if (openbaar.isEmpty()) return Map.of();
        var gelezen = kept(openbaar);
        var standen = bijlagen.standing(alle);
        var uit = new HashMap<Integer, Bijlagelezing>();
        IntStream.rangeClosed(1, alle.size())
                .filter(nummer -> alle.get(nummer - 1).openbaar())
                .forEach(nummer -> uit.put(nummer, of(standen.get(nummer - 1), gelezen)));
        return uit;
    }

    private Bijlagelezing of(Bijlagestand stand, Map<String, Bijlagelezing> gelezen) {
        if (!stand.scan().isVrij()) return new Dicht("openbaarmaking.dicht.virus");
        var bestand = stand.bijlage().bestand();
        return gelezen.computeIfAbsent(bestand.sha256(), sha256 -> read(stand.bijlage()));
    }

    private Map<String, Bijlagelezing> kept(List<Bijlage> openbaar) {
        var uit = new HashMap<String, Bijlagelezing>();
        jdbc.sql("SELECT sha256, inhoud FROM bijlagelezing WHERE sha256 IN (:welke)")
                .param(
                        "welke",
                        openbaar.stream().map(een -> een.bestand().sha256()).toList())
                .query(row -> {
                    uit.put(row.getString("sha256"), Lezingvorm.read(row.getString("inhoud")));
                });
        return uit;
    }

    /** What could not be read because others were busy is read another time. */
    private Bijlagelezing read(Bijlage bijlage) {
        try (var bytes = bijlagen.open(bijlage)) {
            var aantal = Objects.requireNonNullElse(bijlage.bestand().paginas(), 0);
            var lezing = lezer.read(bijlage.bestand().soort(), aantal, bytes);
            if (lezing.equals(new Dicht(Bijlagelezer.DRUK))) return lezing;
            keep(bijlage.bestand().sha256(), Lezingvorm.write(lezing));
            return lezing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String sha256, String inhoud) {
        try {
            apart.executeWithoutResult(bezig -> jdbc.sql(
                            "INSERT INTO bijlagelezing (sha256, inhoud) VALUES (:sha256, :inhoud) ON CONFLICT DO"
                                    + " NOTHING")
                    .param("sha256", sha256)
                    .param("inhoud", inhoud)
                    .update());
        } catch (DataIntegrityViolationException e) {
            // The bytes themselves are not written down for good yet; whoever asks next reads them again.
        }
    }
}
