package nl.nota.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the heart beat every ten seconds, on a thread of its own that answers no request and does no other work. */
@Component
class Hartslagklok implements Hartslag.Leven {
    private static final Logger LOG = LoggerFactory.getLogger(Hartslagklok.class);
    private static final int TUSSENPOOS = 10;
    private static final int GEDULD_MS = 5_000;
    /** What the process ends with, so that the machine starts it again (EX_SOFTWARE). */
    private static final int HANGT = 70;

    private final Verkeer verkeer;
    private final ApplicationContext product;
    private final String adres;
    private final CountDownLatch voorbij = new CountDownLatch(1);

    Hartslagklok(Verkeer verkeer, ApplicationContext product, @Value("${server.address}") String adres) {
        this.verkeer = verkeer;
        this.product = product;
        this.adres = adres.equals("0.0.0.0") ? "127.0.0.1" : adres.equals("::") ? "[::1]" : adres;
    }

    /** Not for the door of those who keep the machine: that has its own threads, and tells what is said here. */
    @EventListener
    void begin(WebServerInitializedEvent open) {
        if (open.getApplicationContext() != product) return;
        var poort = open.getWebServer().getPort();
        var hartslag = new Hartslag(verkeer, () -> isAnswered(poort), this);
        Thread.ofPlatform().daemon().name("hartslag").start(() -> beat(hartslag));
    }

    @Override
    public void say(boolean leeft) {
        AvailabilityChangeEvent.publish(product, leeft ? LivenessState.CORRECT : LivenessState.BROKEN);
    }

    /** Nothing is waited for: what hangs does not end. */
    @Override
    public void end() {
        Runtime.getRuntime().halt(HANGT);
    }

    @PreDestroy
    void stop() {
        voorbij.countDown();
    }

    private void beat(Hartslag hartslag) {
        try {
            while (!voorbij.await(TUSSENPOOS, TimeUnit.SECONDS)) hartslag.beat();
        } catch (InterruptedException e) {
            LOG.warn("Nobody watches any more whether requests are answered");
        }
    }

    /** Any answer will do. */
    private boolean isAnswered(int poort) {
        try {
            var vraag = (HttpURLConnection) URI.create("http://" + adres + ":" + poort + "/css/basis.css")
                    .toURL()
                    .openConnection();
            vraag.setConnectTimeout(GEDULD_MS);
            vraag.setReadTimeout(GEDULD_MS);
            vraag.setInstanceFollowRedirects(false);
            vraag.setRequestProperty("Connection", "close");
            return vraag.getResponseCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
