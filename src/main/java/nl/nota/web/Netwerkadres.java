package nl.nota.web;

import java.net.InetAddress;

/** The network address that a request comes from. */
final class Netwerkadres {
    private Netwerkadres() {}

    static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
