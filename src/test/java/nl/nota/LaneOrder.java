package nl.nota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The order of the classes of tests. One lane takes them from the beginning and the other from the end, so what takes
 * longest stands outside, and what is short in the middle, where they meet.
 */
public class LaneOrder implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        var order = order(context.getClassDescriptors(), LaneOrder::seconds);
        context.getClassDescriptors().sort(Comparator.comparingInt(order::indexOf));
    }

    /** What takes no known time keeps its order. */
    static <T> List<T> order(List<? extends T> all, ToIntFunction<T> seconds) {
        var longest = new ArrayList<T>(all);
        longest.sort(Comparator.comparingInt(seconds).reversed());
        var ordered = new ArrayList<T>();
        var last = new ArrayList<T>();
        for (var one : longest) {
            var outside = seconds.applyAsInt(one) > 0 && last.size() < ordered.size();
            if (outside) last.addFirst(one);
            else ordered.add(one);
        }
        ordered.addAll(last);
        return ordered;
    }

    private static int seconds(ClassDescriptor type) {
        return type.findAnnotation(TakesLong.class).map(TakesLong::value).orElse(0);
    }
}
