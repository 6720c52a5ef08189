package nl.nota;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.nota.web.DemoOnly;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The demo, with its well-known people and passwords, is for this machine only. */
@DemoOnly
@Component
class Loopback {
    private final Environment environment;

    Loopback(Environment environment) {
        this.environment = environment;
    }

    /** Refuses the start when anything of the demo would listen to the outside world. */
    void require() {
        for (var property : addresses()) {
            var address = environment.getProperty(property, "");
            if (!isLoopback(address))
                throw new StartRefused("De demo luistert alleen op deze machine: zet %s op 127.0.0.1, niet op '%s'."
                        .formatted(property, address));
        }
    }

    private List<String> addresses() {
        var management = environment.getProperty("management.server.port") != null;
        return management ? List.of("server.address", "management.server.address") : List.of("server.address");
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
