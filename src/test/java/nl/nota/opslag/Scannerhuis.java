package nl.nota.opslag;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A small ClamAV daemon that speaks the real protocol: it finds the test virus, and can be slow, small or gone. */
final class Scannerhuis implements AutoCloseable {
    /** The harmless file that every scanner takes for a virus, in two pieces so that none finds it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket deur;
    private final int hoogstens;
    private final boolean zwijgt;

    private Scannerhuis(int hoogstens, boolean zwijgt) {
        this.hoogstens = hoogstens;
        this.zwijgt = zwijgt;
        try {
            deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    static Scannerhuis open() {
        return new Scannerhuis(Integer.MAX_VALUE, false);
    }

    /** Takes no more bytes than these. */
    static Scannerhuis taking(int hoogstens) {
        return new Scannerhuis(hoogstens, false);
    }

    /** Takes everything and never answers. */
    static Scannerhuis silent() {
        return new Scannerhuis(Integer.MAX_VALUE, true);
    }

    /** An address at which nobody listens. */
    static String leeg() {
        try (var deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + deur.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String adres() {
        return "127.0.0.1:" + deur.getLocalPort();
    }

    private void serve() {
        while (!deur.isClosed()) {
            try {
                var gast = deur.accept();
                Thread.startVirtualThread(() -> answer(gast));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket gast) {
        try (gast;
                var in = new DataInputStream(gast.getInputStream())) {
            var groet = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            var gelezen = new StringBuilder();
            for (int stuk; (stuk = in.readInt()) > 0; ) {
                gelezen.append(new String(in.readNBytes(stuk), StandardCharsets.ISO_8859_1));
                if (gelezen.length() > hoogstens) {
                    say(gast, "INSTREAM size limit exceeded. ERROR");
                    return;
                }
            }
            if (zwijgt) in.read();
            else if (!groet.equals("zINSTREAM\0")) say(gast, "UNKNOWN COMMAND");
            else say(gast, gelezen.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Socket gast, String wat) throws IOException {
        gast.getOutputStream().write((wat + '\0').getBytes(StandardCharsets.US_ASCII));
        gast.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            deur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
