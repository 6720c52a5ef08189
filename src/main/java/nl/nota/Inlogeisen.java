package nl.nota;

import java.util.List;
import java.util.function.Function;

/** What the settings of logging in must be together: there is a way in, each way is whole, and each can be walked. */
final class Inlogeisen {
    private static final List<Instelling> PROVIDER = List.of(
            Instelling.NOTA_INLOGGEN_OIDC_ISSUER,
            Instelling.NOTA_INLOGGEN_OIDC_CLIENT,
            Instelling.NOTA_INLOGGEN_OIDC_GEHEIM);

    private Inlogeisen() {}

    static void require(Function<Instelling, String> waarde) {
        var gezet =
                PROVIDER.stream().filter(een -> !waarde.apply(een).isEmpty()).toList();
        for (var een : PROVIDER)
            if (!gezet.isEmpty() && !gezet.contains(een))
                throw new StartRefused(
                        "Zet %s: een eigen provider vraagt om ISSUER, CLIENT en GEHEIM van NOTA_INLOGGEN_OIDC."
                                .formatted(een.name()));
        var provider = !gezet.isEmpty();
        var passkey = !waarde.apply(Instelling.NOTA_INLOGGEN_PASSKEY).equals("false");
        var wachtwoord = !waarde.apply(Instelling.NOTA_INLOGGEN_WACHTWOORD).equals("false");
        if (!provider && !passkey && !wachtwoord)
            throw new StartRefused(
                    "Niemand kan inloggen: zet NOTA_INLOGGEN_WACHTWOORD of NOTA_INLOGGEN_PASSKEY op true,"
                            + " of noem uw provider met NOTA_INLOGGEN_OIDC_ISSUER.");
        if (!provider && (!passkey || !hasName(waarde)) && asksProof(waarde))
            throw new StartRefused(
                    "NOTA_INLOGGEN_BEWIJS_IEDEREEN vraagt om een passkey of een provider, en geen van beide kan hier:"
                            + " zet NOTA_INLOGGEN_PASSKEY op true en NOTA_ADRES op een naam, of noem uw provider.");
        if (!provider && !wachtwoord && !hasName(waarde))
            throw new StartRefused("Zet NOTA_ADRES op een naam in plaats van een nummer: een browser maakt een passkey"
                    + " alleen bij een naam, en een andere manier van inloggen is hier niet.");
    }

    private static boolean asksProof(Function<Instelling, String> waarde) {
        return waarde.apply(Instelling.NOTA_INLOGGEN_BEWIJS_IEDEREEN).equals("true");
    }

    /** Web Authentication, 5.1.3: the party that relies on a passkey is a name, never a number. */
    private static boolean hasName(Function<Instelling, String> waarde) {
        return Eis.host(waarde.apply(Instelling.NOTA_ADRES))
                .map(host -> !host.matches("[0-9.]+|\\[.*]"))
                .orElse(true);
    }
}
