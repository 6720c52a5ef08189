package nl.nota;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** Reads a template as the template engine does and notes what may not stand in it. */
final class Template extends AbstractSimpleMarkupHandler {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("^\\s*'[^']*\\p{L}{2,}[^']*'\\s*$");
    private static final Pattern UNSAFE = Pattern.compile("(th:|data-th-)?(on[a-z]+|style|utext)");
    private static final Set<String> READ_BY_PEOPLE = Set.of("title", "alt", "placeholder", "aria-label");

    /** What the engine would look at only after it replaced the element that carries it. */
    private static final Set<String> BEFORE = Set.of("th:if", "th:unless", "th:each");

    private final Deque<Map<String, String>> open = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private final String name;

    private Template(String name) {
        this.name = name;
    }

    static List<String> faults(String name, String text) {
        var template = new Template(name);
        try {
            var html = ParseConfiguration.htmlConfiguration();
            html.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
            new SimpleMarkupParser(html).parse(text, template);
        } catch (ParseException e) {
            template.faults.add(name + ": " + e.getMessage());
        }
        return template.faults;
    }

    @Override
    public void handleOpenElement(String element, @Nullable Map<String, String> attributes, int line, int col) {
        judge(element, given(attributes), line);
        open.push(given(attributes));
    }

    @Override
    public void handleStandaloneElement(
            String element, @Nullable Map<String, String> attributes, boolean minimized, int line, int col) {
        judge(element, given(attributes), line);
    }

    @Override
    public void handleCloseElement(String element, int line, int col) {
        open.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int col) {
        var text = EXPRESSION.matcher(new String(buffer, offset, length)).replaceAll("");
        if (text.contains("[(")) fault(line, "text that is not escaped");
        if (WORD.matcher(text).find() && !isPrototype()) fault(line, "bare text: " + text.strip());
    }

    /** Text that only stands there for who opens the template itself: the engine puts something else in its place. */
    private boolean isPrototype() {
        if (open.stream().anyMatch(element -> element.containsKey("th:text"))) return true;
        var parent = open.peek();
        return parent != null && (parent.containsKey("th:replace") || parent.containsKey("th:insert"));
    }

    private void judge(String element, Map<String, String> attributes, int line) {
        if (element.equals("style")) fault(line, "a style sheet inside the page");
        if (element.equals("script") && !isAllowedScript(attributes)) fault(line, "a script inside the page");
        if (attributes.containsKey("th:replace") && attributes.keySet().stream().anyMatch(BEFORE::contains))
            fault(line, "a condition that a replaced element takes with it");
        attributes.forEach((attribute, value) -> {
            if (UNSAFE.matcher(attribute).matches()) fault(line, "the attribute " + attribute);
            if (READ_BY_PEOPLE.contains(attribute) && isBare(attribute, value, attributes))
                fault(line, "bare text: " + attribute + "=\"" + value + '"');
            if (attribute.equals("th:text") && BARE.matcher(value).matches()) fault(line, "bare text: " + value);
        });
    }

    private static boolean isAllowedScript(Map<String, String> attributes) {
        return "importmap".equals(attributes.get("type"))
                || attributes.containsKey("src")
                || attributes.containsKey("th:src");
    }

    private static boolean isBare(String attribute, String value, Map<String, String> attributes) {
        return WORD.matcher(value).find()
                && !attributes.containsKey("th:" + attribute)
                && !attributes.getOrDefault("th:attr", "").contains(attribute + "=");
    }

    private static Map<String, String> given(@Nullable Map<String, String> attributes) {
        return attributes == null ? Map.of() : attributes;
    }

    private void fault(int line, String what) {
        faults.add(name + ":" + line + ": " + what);
    }
}
