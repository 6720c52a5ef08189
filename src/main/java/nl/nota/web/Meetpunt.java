package nl.nota.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What whoever keeps the product going reads from outside: its health and its meters, on a port of its own. Without
 * such a port nothing is measured, and it costs nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.server.port")
class Meetpunt {
    /** A page within a tenth of a second is pleasant, beyond a second it is slow. */
    private static final double[] GRENZEN = Stream.of(50, 100, 250, 500, 1000, 2500, 10_000)
            .mapToDouble(ms -> Duration.ofMillis(ms).toNanos())
            .toArray();

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meters(List<MeterBinder> meetwaarden) {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        meters.config().meterFilter(new Grenzen());
        Stream.of(new JvmMemoryMetrics(), new ProcessorMetrics(), new UptimeMetrics())
                .forEach(een -> een.bindTo(meters));
        meetwaarden.forEach(een -> een.bindTo(meters));
        return meters;
    }

    @Bean
    Blad metersheet(PrometheusMeterRegistry meters) {
        return new Blad(meters);
    }

    /** Whoever can reach this port may read it, and nothing there says anything of a nota or a person. */
    @Bean
    @Order(-1)
    SecurityFilterChain bewaking(HttpSecurity http, @Value("${management.server.port}") int poort) {
        http.securityMatcher(request -> request.getLocalPort() == poort)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    /** All meters, as Prometheus reads them. */
    @WebEndpoint(id = "prometheus")
    static final class Blad {
        private final PrometheusMeterRegistry meters;

        Blad(PrometheusMeterRegistry meters) {
            this.meters = meters;
        }

        @ReadOperation(produces = "text/plain;version=0.0.4;charset=utf-8")
        String read() {
            return meters.scrape();
        }
    }

    private static final class Grenzen implements MeterFilter {
        @Override
        public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
            if (id.getType() != Meter.Type.TIMER) return config;
            return DistributionStatisticConfig.builder()
                    .serviceLevelObjectives(GRENZEN)
                    .build()
                    .merge(config);
        }
    }
}
