package nl.nota;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the architecture rules look for. */
final class Forbidden {
    private static final List<Class<?>> WAYS_IN =
            List.of(Repository.class, EntityManager.class, JdbcClient.class, JdbcOperations.class);

    static final DescribedPredicate<JavaClass> THE_DATABASE =
            describe("the database", type -> WAYS_IN.stream().anyMatch(type::isAssignableTo));

    static final DescribedPredicate<JavaCall<?>> THE_TIME_OF_THE_MACHINE =
            describe("that is the time of the machine", call -> isNow(call) || isSystemClock(call));

    static final DescribedPredicate<JavaCall<?>> CHANCE_OF_ITS_OWN = describe(
            "that is chance of its own",
            call -> (isConstructor(call) && call.getTargetOwner().isAssignableTo(Random.class))
                    || (call.getTargetOwner().isEquivalentTo(Math.class)
                            && call.getName().equals("random"))
                    || call.getTargetOwner().getName().equals("java.util.concurrent.ThreadLocalRandom"));

    private Forbidden() {}

    private static boolean isNow(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isAssignableTo(InstantSource.class));
    }

    private static boolean isSystemClock(JavaCall<?> call) {
        return (call.getTargetOwner().isAssignableTo(Clock.class)
                        && call.getName().startsWith("system"))
                || (call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("currentTimeMillis"));
    }

    private static boolean isConstructor(JavaCall<?> call) {
        return call.getName().equals("<init>");
    }

    /** A getter that no type outside the house asked for. */
    static boolean isOurOwnGetter(JavaMethod method) {
        return method.getName().matches("get[A-Z].*")
                && method.getOwner().getAllRawSuperclasses().stream()
                        .noneMatch(type -> declares(type, method.getName()))
                && method.getOwner().getAllRawInterfaces().stream().noneMatch(type -> declares(type, method.getName()));
    }

    private static boolean declares(JavaClass type, String name) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals(name));
    }
}
