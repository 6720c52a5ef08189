package nl.nota.opslag;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A ClamAV daemon, asked over its own protocol: the bytes go to it as a stream (INSTREAM). */
final class Virusscanner {
    private static final Logger LOG = LoggerFactory.getLogger(Virusscanner.class);
    private static final int BLOK = 1 << 16;
    private static final int LANGSTE_ANTWOORD = 1000;

    private final String host;
    private final int poort;
    private final Duration geduld;

    /** @param geduld how long one file may take altogether */
    Virusscanner(String adres, Duration geduld) {
        var dubbelepunt = adres.lastIndexOf(':');
        if (!adres.matches(".+:\\d{1,5}"))
            throw new IllegalArgumentException("nota.opslag.clamav is host:poort, niet " + adres);
        this.host = adres.substring(0, dubbelepunt);
        this.poort = Integer.parseInt(adres.substring(dubbelepunt + 1));
        this.geduld = geduld;
    }

    /** What the scanner found. */
    enum Bevinding {
        SCHOON,
        BESMET,
        /** It takes no file of this size. */
        TE_GROOT,
        /** It is away, too slow, or says what we do not understand. */
        WEG
    }

    Bevinding scan(InputStream in) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, poort), (int) Math.min(5000, geduld.toMillis()));
            socket.setSoTimeout((int) geduld.toMillis());
            var wacht = Thread.ofPlatform().daemon().start(() -> closeLater(socket));
            try {
                return ask(socket, in);
            } finally {
                wacht.interrupt();
            }
        } catch (IOException e) {
            LOG.warn("The virus scanner is away: {}", e.getClass().getSimpleName());
            return Bevinding.WEG;
        }
    }

    /** A daemon that neither reads nor answers holds nobody up for ever. */
    private void closeLater(Socket socket) {
        try {
            Thread.sleep(geduld);
            socket.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debug("It was closed already", e);
        }
    }

    private static Bevinding ask(Socket socket, InputStream in) throws IOException {
        var antwoord = new BufferedInputStream(socket.getInputStream());
        try {
            send(new DataOutputStream(socket.getOutputStream()), in);
        } catch (SocketException e) {
            // It stops reading once it has seen enough; what it found is its answer.
            return judge(read(antwoord));
        }
        return judge(read(antwoord));
    }

    private static void send(DataOutputStream uit, InputStream in) throws IOException {
        uit.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var blok = new byte[BLOK];
        for (int gelezen; (gelezen = in.readNBytes(blok, 0, BLOK)) > 0; ) {
            uit.writeInt(gelezen);
            uit.write(blok, 0, gelezen);
        }
        uit.writeInt(0);
        uit.flush();
    }

    private static String read(InputStream in) throws IOException {
        var antwoord = new StringBuilder();
        for (int een; (een = in.read()) > 0 && antwoord.length() < LANGSTE_ANTWOORD; ) antwoord.append((char) een);
        return antwoord.toString().strip();
    }

    private static Bevinding judge(String antwoord) {
        if (antwoord.equals("stream: OK")) return Bevinding.SCHOON;
        if (antwoord.endsWith(" FOUND")) return Bevinding.BESMET;
        if (antwoord.contains("size limit exceeded")) return Bevinding.TE_GROOT;
        LOG.warn("The virus scanner says what is not understood");
        return Bevinding.WEG;
    }
}
