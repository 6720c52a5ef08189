package nl.nota.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The three doors: what is for the public, the API, that knows tokens and no sessions, and the pages, that know
 * sessions and no tokens.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {
    /** What is for the public knows nobody: no session, no cookie, no login. */
    @Bean
    @Order(0)
    SecurityFilterChain openbaar(HttpSecurity http, Koppen koppen) {
        http.securityMatcher("/openbaar", "/openbaar/**", "/robots.txt")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(koppen))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationProvider tokens, Koppen koppen, ApiDrempel drempel) {
        http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager(tokens))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(koppen))
                .addFilterBefore(new AndereSite(), SecurityContextHolderFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(drempel))
                .exceptionHandling(e -> e.authenticationEntryPoint(drempel).accessDeniedHandler(drempel))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, Koppen.OPENAPI)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .hasAuthority(Tokenrecht.LEZEN)
                        .requestMatchers(HttpMethod.HEAD)
                        .hasAuthority(Tokenrecht.LEZEN)
                        .anyRequest()
                        .hasAuthority(Tokenrecht.SCHRIJVEN));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Koppen koppen,
            Drempel drempel,
            Sessieduur duur,
            Wie wie,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            RequestCache requestCache) {
        http.securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(requestCache))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(koppen))
                .addFilterBefore(new Sessiewacht(duur), SecurityContextHolderFilter.class)
                .addFilterBefore(new AndereSite(), Sessiewacht.class)
                .addFilterBefore(new Uploadwacht(), CsrfFilter.class)
                .logout(logout -> logout.logoutUrl("/uitloggen")
                        .addLogoutHandler((request, response, who) -> wie.forget(request, response))
                        .logoutSuccessUrl("/inloggen?uitgelogd"))
                .exceptionHandling(e -> e.authenticationEntryPoint(drempel).accessDeniedHandler(drempel))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Statisch.folders())
                        .permitAll()
                        .requestMatchers("/inloggen", "/inloggen/**", "/aanmelden/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/agenda/*")
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .access((who, context) -> new AuthorizationDecision(isLocal(context)))
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    private static boolean isLocal(RequestAuthorizationContext context) {
        return Netwerkadres.isLoopback(context.getRequest().getRemoteAddr());
    }
}
