package nl.nota;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.PersistenceContext;
import java.text.DateFormat;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** The conventions of the house that a compiler does not know. */
@AnalyzeClasses(packages = "nl.nota", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule controllersLeaveTheDatabaseToOthers = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(Forbidden.THE_DATABASE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreKnownToNobody = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .that()
            .doNotBelongToAnyOf(Bronnen.class)
            .should()
            .callCodeUnitWhere(Forbidden.THE_TIME_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule chanceIsGiven = noClasses()
            .that()
            .doNotBelongToAnyOf(Bronnen.class)
            .should()
            .callCodeUnitWhere(Forbidden.CHANCE_OF_ITS_OWN);

    @ArchTest
    static final ArchRule datesAreOfThisCentury = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DateFormat.class);

    @ArchTest
    static final ArchRule whatIsNeededIsAskedInTheConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule namesAreOfTheTrade =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Info)");

    @ArchTest
    static final ArchRule whatIsAskedIsNamedAfterTheAnswer =
            noMethods().should(ArchCondition.from(describe("be a getter", Forbidden::isOurOwnGetter)));

    /** RecordingAfstemming and its like: the verb with a noun; beside it only the question what stands against it. */
    @ArchTest
    static final ArchRule aUseCaseDoesOneThing = classes()
            .that()
            .haveNameMatching(".*\\.[A-Z][a-z]+ing[A-Z][A-Za-z]*")
            .and()
            .areAnnotatedWith(Service.class)
            .should(haveOnePublicMethod())
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method at most") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var methods = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(method -> method.getName())
                        .filter(name -> !name.equals("against"))
                        .distinct()
                        .toList();
                if (methods.size() > 1)
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + methods));
            }
        };
    }
}
