package nl.nota.organisatie;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads by which ways people come in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Inloginstellingen.class)
class Inlogconfiguratie {}
