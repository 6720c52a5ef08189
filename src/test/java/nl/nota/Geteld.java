package nl.nota;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A text that counts how many of its characters are looked at: the steps of whoever reads it. */
public record Geteld(CharSequence tekst, AtomicLong stappen) implements CharSequence {
    /** So long a text of nothing but this. */
    public static String filled(String stuk, int lengte) {
        return stuk.repeat(lengte / stuk.length() + 1).substring(0, lengte);
    }

    /** The steps that reading this text takes. */
    public static long steps(String tekst, Consumer<CharSequence> lezer) {
        var stappen = new AtomicLong();
        lezer.accept(new Geteld(tekst, stappen));
        return stappen.get();
    }

    @Override
    public int length() {
        return tekst.length();
    }

    @Override
    public char charAt(int index) {
        stappen.incrementAndGet();
        return tekst.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int eind) {
        stappen.addAndGet(eind - begin);
        return tekst.subSequence(begin, eind);
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
