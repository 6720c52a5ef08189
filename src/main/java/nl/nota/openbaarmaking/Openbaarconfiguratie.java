package nl.nota.openbaarmaking;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads how what is public reaches the public. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Openbaarinstellingen.class)
class Openbaarconfiguratie {}
