package nl.nota.bericht;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.nota.besluit.Notaloop;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The post of the product against a real mail server, driven by hand. */
final class Posthuis implements AutoCloseable {
    private final ApplicationContext context;
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final int port;

    Posthuis(ApplicationContext context) {
        this.context = context;
        server.start();
        port = server.getSmtp().getPort();
    }

    /** Somebody of the demo, at an invented address. */
    void reaches(String naam, Bezorging bezorging) {
        context.getBean(Mailkeuzes.class)
                .keep(new Notaloop(context).who(naam).id(), new Mailkeuze(naam + "@nota.example", bezorging));
    }

    /** One round past the outbox, to this server. */
    void round() {
        round(sender(port));
    }

    void round(JavaMailSender sender) {
        new Postronde(context.getBean(CollectingPost.class), sending(sender)).run();
    }

    SendingPost sending(JavaMailSender sender) {
        return new SendingPost(
                context.getBean(Postvak.class),
                context.getBean(Brieven.class),
                context.getBean(Postadres.class),
                sender,
                context.getBean(TransactionTemplate.class),
                context.getBean(Clock.class));
    }

    JavaMailSender sender() {
        return sender(port);
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "500");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        return sender;
    }

    void down() {
        server.stop();
    }

    void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    List<MimeMessage> mails() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<MimeMessage> mailsTo(String naam) {
        return mails().stream()
                .filter(mail -> to(mail).equals(naam + "@nota.example"))
                .toList();
    }

    static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(MimeMessage mail, String naam) {
        try {
            return mail.getHeader(naam, "|");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it as it went over the line, with the headers. */
    static String raw(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }

    @Override
    public void close() {
        server.stop();
    }
}
