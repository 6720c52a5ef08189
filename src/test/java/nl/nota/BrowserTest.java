package nl.nota;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the whole product in a real browser; its methods take a {@link Browser}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@NotaTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
