package nl.nota.organisatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Tokens;
import nl.nota.web.Tokenrecht;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets a machine in with a user name and a personal access token; a password opens nothing here. */
@Component
class Tokenlogin implements AuthenticationProvider {
    private final Tokens tokens;

    Tokenlogin(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var naam = Medewerkers.normal(given.getName());
        var writes = tokens.writes(naam, String.valueOf(given.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("geen geldig token"));
        return UsernamePasswordAuthenticationToken.authenticated(naam, null, authorities(writes));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static List<GrantedAuthority> authorities(boolean writes) {
        var authorities = new ArrayList<GrantedAuthority>(List.of(new SimpleGrantedAuthority(Tokenrecht.LEZEN)));
        if (writes) authorities.add(new SimpleGrantedAuthority(Tokenrecht.SCHRIJVEN));
        return authorities;
    }
}
