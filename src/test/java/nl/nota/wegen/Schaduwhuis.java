package nl.nota.wegen;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.nota.controle.Keuringen;
import nl.nota.opslag.Opslag;
import nl.nota.organisatie.Afwezigen;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Parafenlijnen;
import nl.nota.organisatie.Register;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;
import org.springframework.util.IdGenerator;
import org.springframework.util.StringUtils;

/**
 * The offices a nota passes, from its spine to the besluit, with their own use cases, policies and events, over tables
 * in memory: what is done here takes no time, can be tried and laid back, and is the product all the same. The people
 * and the register are those of the real house.
 */
final class Schaduwhuis implements AutoCloseable {
    private static final List<String> KANTOREN = List.of("nota", "route", "afstemming", "parafering", "besluit");
    private static final Pattern BLADZIJDEN = Pattern.compile(".*\\.web\\..*");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Schaduwtabellen tabellen = new Schaduwtabellen();
    private final Map<List<Object>, Object> gevraagd = new ConcurrentHashMap<>();
    private final Klok klok;

    Schaduwhuis(ApplicationContext echt) {
        klok = new Klok(echt.getBean(Clock.class).getZone());
        bean(Clock.class, () -> klok);
        bean(IdGenerator.class, () -> echt.getBean(IdGenerator.class));
        bean(java.security.SecureRandom.class, () -> echt.getBean(java.security.SecureRandom.class));
        bean(JdbcClient.class, () -> echt.getBean(JdbcClient.class));
        bean(EntityManager.class, this::entityManager);
        bean(Medewerkers.class, () -> remembering(echt.getBean(Medewerkers.class)));
        bean(Afwezigen.class, () -> remembering(echt.getBean(Afwezigen.class)));
        bean(Register.class, () -> remembering(echt.getBean(Register.class)));
        bean(Parafenlijnen.class, () -> remembering(echt.getBean(Parafenlijnen.class)));
        bean(Opslag.class, () -> echt.getBean(Opslag.class));
        bean(Keuringen.class, () -> remembering(echt.getBean(Keuringen.class), wat -> wat[wat.length - 1]));
        KANTOREN.forEach(kantoor -> furnish("nl.nota." + kantoor));
        Arrays.stream(context.getBeanDefinitionNames())
                .forEach(naam -> context.getBeanDefinition(naam).setLazyInit(true));
        context.refresh();
    }

    /**
     * Empties the house, for another world at this moment.
     *
     * @param gelezen the rows that the offices do not overlook
     */
    void empty(Instant nu, Predicate<Object> gelezen) {
        tabellen.empty(gelezen);
        gevraagd.clear();
        klok.nu = nu;
    }

    ApplicationContext context() {
        return context;
    }

    Schaduwtabellen tabellen() {
        return tabellen;
    }

    Consumer<Instant> klok() {
        return moment -> klok.nu = moment;
    }

    Instant nu() {
        return klok.nu;
    }

    private void furnish(String kantoor) {
        var onderdelen = new ClassPathBeanDefinitionScanner(context);
        onderdelen.addExcludeFilter(new RegexPatternTypeFilter(BLADZIJDEN));
        onderdelen.scan(kantoor);
        new Repositories().findCandidateComponents(kantoor).forEach(een -> {
            var soort = ClassUtils.resolveClassName(
                    een.getBeanClassName(), getClass().getClassLoader());
            repository(soort);
        });
    }

    private <T> void repository(Class<T> soort) {
        bean(soort, () -> tabellen.repository(soort));
    }

    private <T> void bean(Class<T> soort, Supplier<T> maken) {
        context.registerBean(StringUtils.uncapitalize(soort.getSimpleName()), soort, maken);
    }

    private EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (zelf, vraag, wat) -> {
                    switch (vraag.getName()) {
                        case "persist" -> tabellen.add(wat[0]);
                        case "hashCode" -> {
                            return System.identityHashCode(zelf);
                        }
                        case "equals" -> {
                            return zelf == wat[0];
                        }
                        default -> throw new UnsupportedOperationException(vraag.toString());
                    }
                    return null;
                });
    }

    /**
     * The same, asked only once for each thing: while a nota is followed the people and the register stay as they are.
     */
    private <T> T remembering(T echt) {
        return remembering(echt, Arrays::asList);
    }

    /**
     * The same once more; of a text it is remembered what was found in it, whichever nota it is of.
     *
     * @param waarover what an answer depends on
     */
    private <T> T remembering(T echt, Function<Object[], Object> waarover) {
        var bewaarder = new ProxyFactory(echt);
        bewaarder.setProxyTargetClass(true);
        bewaarder.addAdvice((MethodInterceptor) aanroep -> {
            var vraag = List.of(aanroep.getMethod(), waarover.apply(aanroep.getArguments()));
            var bekend = gevraagd.get(vraag);
            if (bekend == null) {
                bekend = proceed(aanroep);
                gevraagd.put(vraag, bekend);
            }
            return bekend;
        });
        @SuppressWarnings("unchecked")
        var zelfde = (T) bewaarder.getProxy();
        return zelfde;
    }

    private static Object proceed(org.aopalliance.intercept.MethodInvocation aanroep) throws Throwable {
        @Nullable Object antwoord = aanroep.proceed();
        if (antwoord == null) throw new IllegalStateException("No answer to " + aanroep.getMethod());
        return antwoord;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The repositories are interfaces, which no scanner of components looks for. */
    private static final class Repositories extends ClassPathScanningCandidateComponentProvider {
        Repositories() {
            super(false);
            addIncludeFilter(new AssignableTypeFilter(Repository.class));
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition gevonden) {
            return gevonden.getMetadata().isInterface();
        }
    }

    /** Stands where it was put. */
    private static final class Klok extends Clock {
        private final ZoneId zone;
        private Instant nu = Instant.EPOCH;

        Klok(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId ander) {
            return Clock.fixed(nu, ander);
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
