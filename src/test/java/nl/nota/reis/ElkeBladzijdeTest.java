package nl.nota.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nota.Browser;
import nl.nota.BrowserTest;
import nl.nota.CleanDatabase;
import nl.nota.TakesLong;
import nl.nota.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page is fit for everybody; a new page that is not in the table fails this test. */
@TakesLong(150)
@BrowserTest
class ElkeBladzijdeTest {
    /**
     * The text of a rubriek stands in an editor, or in a plain field with an explanation, which is no text of a page;
     * parties are chips, or a list to tick; what is measured is another number a moment later.
     */
    private static final String EDITOR = "main :is(.nota-schrijfbalk, .nota-schrijfvlak, .nota-nootvelden,"
            + " .nota-opmaakhulp, .nota-partijen, .nota-van, .nota-opstellers, .nota-binnenknop, .nota-binnenregel,"
            + " .nota-meting, [data-lak-selectie], [data-vel-hint], [data-passkey])";

    private static final String OPENBAAR = "/openbaar/";

    @Autowired
    CleanDatabase clean;

    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    private final Map<String, Page> mensen = new HashMap<>();
    private final Map<String, Page> zonder = new HashMap<>();
    private final Map<String, String> titels = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    @Test
    void everyRouteThatAnswersAPageIsInTheTable() {
        var inDeTabel = Plekken.alle().stream().map(Plek::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(inDeTabel).containsExactlyElementsOf(routes());
    }

    @Test
    void everyPageCanBeReadAndWorkedByEverybody(Browser browser) {
        clean.clean();
        var notas = Plekken.notas(house);
        Weg.readIn(Gebruiker.open(browser, Stand.MUIS, "opsteller"));
        var faults = new ArrayList<String>();
        for (var plek : Plekken.alle()) check(browser, plek, adres(plek.adres(), notas), faults);
        assertThat(faults).isEmpty();
        assertThat(hosts).containsExactly("localhost");
    }

    @Test
    void aFormThatWasKeptCanBeReadAndWorkedByEverybody(Browser browser) {
        clean.clean();
        var page = in(browser, Stand.MUIS, "opsteller");
        page.navigate(Toneel.concept(house).adres() + "/concept");
        clock.advance(Duration.ofMinutes(31));
        press(page, "Opslaan");
        page.navigate("/inloggen?als=opsteller");
        press(page, "Inloggen");
        page.waitForURL("**/bewaard");
        assertThat(faults(page, true)).isEmpty();
    }

    @Test
    void whatAChangeOfTheHouseDoesCanBeReadByEverybody(Browser browser) {
        clean.clean();
        var page = in(browser, Stand.MUIS, "beheer");
        page.navigate("/beheer/parafenlijnen/lijn?onderdeel=HDFC");
        page.getByLabel("Functies").fill("HDFC IGK");
        press(page, "Bekijk eerst wat er gebeurt");
        assertThat(main(page)).contains("Dit gebeurt er", "Voor IGK antwoordt nu niemand");
        assertThat(faults(page, true)).isEmpty();
    }

    private static List<String> faults(Page page, boolean nieuw) {
        var found = new ArrayList<>(new Bladcontrole(page).text());
        if (nieuw) found.addAll(new Bladcontrole(page).axe());
        if (nieuw) found.addAll(new Tabgang(page).walk());
        found.addAll(new Bladcontrole(page).smallScreen());
        return found;
    }

    private void check(Browser browser, Plek plek, String adres, List<String> faults) {
        var page = mensen.computeIfAbsent(plek.wie(), wie -> in(browser, Stand.MUIS, wie));
        go(page, adres, plek);
        var found = faults(page, isNew(plek, page));
        if (plek.knop().isEmpty() || plek.asks()) {
            var bare = zonder.computeIfAbsent(plek.wie(), wie -> withoutJavaScript(browser, page));
            go(bare, adres, plek);
            if (!main(bare).equals(main(page))) found.add("not the same without JavaScript");
        }
        if (plek.knop().isEmpty() && !isSentOn(page, adres)) {
            var other = titels.putIfAbsent(page.title(), plek.route());
            if (other != null
                    && !other.equals(plek.route())
                    && !page.title().startsWith("Niet gevonden")
                    && !other.equals("/")) found.add("title is also that of " + other + ": " + page.title());
        }
        found.forEach(fault -> faults.add(plek + ": " + fault));
    }

    /** Whoever is sent on to another page sees the title of that one. */
    private static boolean isSentOn(Page page, String adres) {
        return !page.url().contains(adres);
    }

    /** Axe and the keyboard go once over each kind of page that a route shows; in the long run over all of them. */
    private boolean isNew(Plek plek, Page page) {
        var koppen = page.getByRole(AriaRole.HEADING).allInnerTexts().stream()
                .skip(1)
                .sorted()
                .distinct()
                .toList();
        return gezien.add(plek.route() + plek.knop().isEmpty() + koppen) || Boolean.getBoolean("nota.lang");
    }

    /** What a page says to everybody: a shortcut is for whoever has scripts. */
    private static String main(Page page) {
        var text = page.getByRole(AriaRole.MAIN).innerText();
        for (var sneltoets : page.locator("main [data-sneltoets]").allInnerTexts()) text = text.replace(sneltoets, "");
        text = text.replaceAll("\\s+", " ");
        for (var stuk : page.locator(EDITOR).allInnerTexts())
            text = text.replace(stuk.strip().replaceAll("\\s+", " "), "");
        return text.replaceAll("[0-9a-f]{16}|\\d\\d:\\d\\d", "").replaceAll("\\s+", " ");
    }

    private static void go(Page page, String adres, Plek plek) {
        page.navigate(adres);
        if (!plek.bestand().isEmpty()) page.setInputFiles("main input[type=file]", Weg.bestand(plek.bestand()));
        if (!plek.knop().isEmpty()) press(page, plek.knop());
        Schrijfvlak.await(page);
    }

    /** Also a form that is refused comes back as a page. */
    @SuppressWarnings("deprecation")
    private static void press(Page page, String knop) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop).setExact(true));
        page.waitForNavigation(button.first()::click);
    }

    private Page in(Browser browser, Stand stand, String wie) {
        var page = browser.open(stand::setting);
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        if (wie.isEmpty()) return page;
        Sleutelbos.open(page, wie, () -> {
            page.navigate("/inloggen?als=" + wie);
            press(page, "Inloggen");
        });
        return page;
    }

    /** The same visit, shown by a browser that runs no scripts. */
    private Page withoutJavaScript(Browser browser, Page page) {
        var bare = in(browser, Stand.ZONDER_JAVASCRIPT, "");
        bare.context().addCookies(page.context().cookies());
        return bare;
    }

    private static String adres(String adres, Map<String, Toneel> notas) {
        if (adres.startsWith(OPENBAAR)) {
            var delen = adres.substring(OPENBAAR.length()).split("(?=/)", 2);
            if (notas.containsKey(delen[0]))
                return OPENBAAR + notas.get(delen[0]).kenmerk() + (delen.length > 1 ? delen[1] : "");
        }
        var naam = adres.split("[/?]", 2)[0];
        if (!notas.containsKey(naam)) return adres;
        var nota = notas.get(naam);
        return nota.adres() + adres.substring(naam.length()).replace("LAATSTE", nota.laatste());
    }

    /** Every address that a GET answers with a page of ours. */
    private List<String> routes() {
        return house
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> answersAPage(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean answersAPage(RequestMappingInfo route, HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("nl.nota.")
                && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && method.getReturnType().getParameterType() == String.class
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !method.getBeanType()
                        .isAnnotationPresent(org.springframework.web.bind.annotation.RestController.class);
    }
}
