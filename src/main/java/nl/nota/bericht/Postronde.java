package nl.nota.bericht;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One round past the outbox: collects what is new and sends what must go; without a mail server it only tidies up. */
@Component
class Postronde {
    private static final int HOOGSTENS = 500;
    private static final int MISLUKT_OP_RIJ = 3;

    private final CollectingPost collecting;
    private final @Nullable SendingPost sending;

    @Autowired
    Postronde(
            CollectingPost collecting,
            Postvak postvak,
            Brieven brieven,
            Postadres postadres,
            ObjectProvider<JavaMailSender> server,
            TransactionTemplate transactie,
            Clock clock) {
        this(
                collecting,
                Optional.ofNullable(server.getIfAvailable())
                        .map(een -> new SendingPost(postvak, brieven, postadres, een, transactie, clock))
                        .orElse(null));
    }

    Postronde(CollectingPost collecting, @Nullable SendingPost sending) {
        this.collecting = collecting;
        this.sending = sending;
    }

    /** A server that fails three times in a row is left alone until the next round. */
    void run() {
        while (collecting.collect(sending != null) == HOOGSTENS) continue;
        if (sending == null) return;
        var mislukt = 0;
        for (var keer = 0; keer < HOOGSTENS && mislukt < MISLUKT_OP_RIJ; keer++) {
            var uitslag = sending.send();
            if (uitslag.isEmpty()) return;
            mislukt = uitslag.get() == SendingPost.Uitslag.MISLUKT ? mislukt + 1 : 0;
        }
    }
}
