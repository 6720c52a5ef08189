package nl.nota;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole product as the demo starts it, on an embedded PostgreSQL in a fresh directory; it is
 * started once for all tests of a {@link Lane}, so configure nothing per test. Besides the product's beans there are
 * {@code MockMvc}, {@link CleanDatabase} and {@link TestClock}; the product also listens on a free port.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = FreshDirectory.class)
@Import({CleanDatabase.class, Statements.class, TestClock.class, ZonderBezoek.class})
@ExtendWith(TestClock.Reset.class)
public @interface NotaTest {}
