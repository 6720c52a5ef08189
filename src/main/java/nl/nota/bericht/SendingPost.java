package nl.nota.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the next mail to the server, and remembers in the transaction that holds it whether the server took it. Killed
 * in between, it goes out once more under the same Message-ID.
 */
class SendingPost {
    private static final Logger LOG = LoggerFactory.getLogger(SendingPost.class);

    private final Postvak postvak;
    private final Brieven brieven;
    private final Postadres postadres;
    private final JavaMailSender server;
    private final TransactionTemplate transactie;
    private final Clock clock;

    SendingPost(
            Postvak postvak,
            Brieven brieven,
            Postadres postadres,
            JavaMailSender server,
            TransactionTemplate transactie,
            Clock clock) {
        this.postvak = postvak;
        this.brieven = brieven;
        this.postadres = postadres;
        this.server = server;
        this.transactie = transactie;
        this.clock = clock;
    }

    /** What became of one try. */
    enum Uitslag {
        BEZORGD,
        VERVALLEN,
        /** The server is there, and does not take this mail now: the next one may well go. */
        GEWEIGERD,
        /** The server is not there. */
        MISLUKT
    }

    /** One try at one mail; empty when none has to go now. */
    @SuppressWarnings("IllegalCatch")
    Optional<Uitslag> send() {
        var bezig = new AtomicReference<@Nullable Zending>();
        try {
            return transactie.execute(status -> postvak.next().map(zending -> {
                bezig.set(zending);
                return send(zending);
            }));
        } catch (RuntimeException e) {
            var zending = bezig.get();
            if (zending == null) throw e;
            // Whatever is wrong with this one, the others go on.
            LOG.error("NOTA-401 Mail {} could not be made, try {}", zending.id(), zending.pogingen() + 1, e);
            transactie.executeWithoutResult(status -> postpone(zending, Postfout.NIET_GEMAAKT));
            return Optional.of(Uitslag.GEWEIGERD);
        }
    }

    private Uitslag send(Zending zending) {
        var brief = brieven.of(zending);
        if (brief.isEmpty()) {
            postvak.done(zending, false);
            return Uitslag.VERVALLEN;
        }
        try {
            server.send(message(zending, brief.get()));
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail {} not accepted, try {}: {}", zending.id(), zending.pogingen() + 1, reason(e));
            postpone(zending, isRefused(e) ? Postfout.GEWEIGERD : Postfout.SERVER_WEG);
            return isRefused(e) ? Uitslag.GEWEIGERD : Uitslag.MISLUKT;
        }
        postvak.done(zending, true);
        return Uitslag.BEZORGD;
    }

    private void postpone(Zending zending, Postfout fout) {
        postvak.postpone(zending, Bezorgtijd.delay(zending.pogingen()), fout);
    }

    /** Whether the server answered, and would not have this receiver. */
    private static boolean isRefused(Exception e) {
        return e instanceof MailSendException failed
                && failed.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    private MimeMessage message(Zending zending, Brief brief) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, "UTF-8");
        helper.setFrom(postadres.afzender());
        helper.setTo(brief.aan());
        helper.setSubject(brief.onderwerp());
        helper.setText(brief.tekst(), false);
        message.setHeader("Message-ID", postadres.messageId(zending));
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(clock.getZone())));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", "nl");
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return message;
    }

    /** The kind of failure: what the server said may repeat the address. */
    private static String reason(Exception e) {
        return e.getClass().getSimpleName();
    }
}
