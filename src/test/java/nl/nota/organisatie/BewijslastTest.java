package nl.nota.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.nota.NotaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of whom a fresh proof is asked, as the settings of a house say. */
@NotaTest
class BewijslastTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Inloginstellingen instellingen;

    @Autowired
    private Huis huis;

    @Autowired
    private Medewerkers medewerkers;

    @Test
    void whereItIsAskedOfEverybodyAPasswordAloneIsNotEnough() {
        assertThat(asked(false)).isEqualTo(new Bewijslast.Middelen(false, false, false));
        assertThat(asked(true)).isEqualTo(new Bewijslast.Middelen(false, false, true));
        assertThat(asked(true).isMogelijk()).isFalse();
    }

    /** Of somebody who has only a password. */
    private Bewijslast.Middelen asked(boolean vanIedereen) {
        var zo = new Inloginstellingen(
                instellingen.wachtwoord(),
                instellingen.passkey(),
                instellingen.oidc(),
                new Inloginstellingen.Bewijs(5, vanIedereen));
        return new Bewijslast(jdbc, new Inlogwegen(zo, huis))
                .of(medewerkers.find("ez").orElseThrow());
    }
}
