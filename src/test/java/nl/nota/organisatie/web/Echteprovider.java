package nl.nota.organisatie.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** A real provider of identities: the authorization server of Spring, that knows one person and asks for PKCE. */
final class Echteprovider implements AutoCloseable {
    static final String WACHTWOORD = "van-de-provider";

    private final Tomcat tomcat = new Tomcat();

    Echteprovider(URI issuer, String terug, String gebruikersnaam, Path map) throws LifecycleException {
        var context = new AnnotationConfigWebApplicationContext();
        context.register(Inrichting.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("settings", settings(issuer));
            beans.registerSingleton("clients", new InMemoryRegisteredClientRepository(client(terug)));
            beans.registerSingleton("users", users(gebruikersnaam));
        });
        tomcat.setBaseDir(map.toString());
        tomcat.setPort(issuer.getPort());
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var root = tomcat.addContext("", null);
        root.setSessionCookieName("provider");
        root.addServletContainerInitializer(
                (types, servlets) -> {
                    context.setServletContext(servlets);
                    context.refresh();
                    servlets.addFilter("security", new DelegatingFilterProxy("springSecurityFilterChain", context))
                            .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
                    servlets.addServlet("niets", new HttpServlet() {}).addMapping("/");
                },
                Set.of());
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            close();
            throw e;
        }
    }

    private static AuthorizationServerSettings settings(URI issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.toString()).build();
    }

    private static RegisteredClient client(String terug) {
        return RegisteredClient.withId("nota")
                .clientId("nota")
                .clientSecret("{noop}een-geheim-van-de-proef")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(terug)
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static UserDetailsService users(String gebruikersnaam) {
        return new InMemoryUserDetailsManager(User.withUsername(gebruikersnaam)
                .password("{noop}" + WACHTWOORD)
                .authorities("mens")
                .build());
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** Its own settings; not a part of the tested product, which would find a configuration. */
    @EnableWebSecurity
    static class Inrichting {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("echt").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                Authentication wie = token.getPrincipal();
                var naam = Objects.requireNonNull(wie).getName();
                token.getClaims().subject("nummer-van-" + naam).claim("preferred_username", naam);
            };
        }
    }
}
