package nl.nota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LeesgangTest {
    private final AtomicInteger gelezen = new AtomicInteger();

    @AfterEach
    void theRequestIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPageReadsTheSameOnceAndSomethingElseApart() {
        begin("GET");

        assertThat(read("register")).isEqualTo(1);
        assertThat(read("register")).isEqualTo(1);
        assertThat(read("concept")).isEqualTo(2);
    }

    @Test
    void theNextRequestOneThatChangesAndWorkOutsideARequestReadAnew() {
        begin("GET");
        read("register");
        begin("GET");
        assertThat(read("register")).isEqualTo(2);
        begin("POST");
        assertThat(read("register")).isEqualTo(3);
        assertThat(read("register")).isEqualTo(4);
        RequestContextHolder.resetRequestAttributes();
        assertThat(read("register")).isEqualTo(5);
    }

    private int read(String wat) {
        return Leesgang.once(wat, gelezen::incrementAndGet);
    }

    private static void begin(String wijze) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(wijze, "/notas")));
    }
}
