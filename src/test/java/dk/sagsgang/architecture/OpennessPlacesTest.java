package dk.sagsgang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dk.sagsgang.access.Access;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.publishing.site.LeakProbe;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether something may be seen is decided in access and nowhere else: who asks, who seals, who opens and who sees everything
 * are known by name.
 */
class OpennessPlacesTest {
    /** The side that writes: what a source closes is theirs to find out. */
    private static final String IMPORTING = "dk.sagsgang.importing.";

    /** Besides the import: stores that work out a visibility to seal with, and a command that prints what a document says. */
    private static final Set<String> ASK_VISIBILITY = Set.of(
            "dk.sagsgang.cases.internal.PaperReader",
            "dk.sagsgang.cli.command.MinutesText",
            "dk.sagsgang.meetings.internal.LineDiff",
            "dk.sagsgang.register.internal.OrganizationEntries",
            "dk.sagsgang.register.internal.PersonEntries");

    /** Those of the record itself. */
    private static final Set<String> STORES = Set.of(
            "dk.sagsgang.cases.internal",
            "dk.sagsgang.economy.internal",
            "dk.sagsgang.files.internal",
            "dk.sagsgang.findings.internal",
            "dk.sagsgang.meetings.internal",
            "dk.sagsgang.register.internal");

    /** What is made for readers. */
    private static final String[] OUTPUTS = {
        "dk.sagsgang.documents..",
        "dk.sagsgang.search..",
        "dk.sagsgang.publishing..",
        "dk.sagsgang.*.published..",
        "dk.sagsgang.*.web.."
    };

    @Test
    void only_access_decides_whether_something_is_public() {
        assertThat(callersOf(Visibility.class, "isPublic"))
                .filteredOn(name -> !name.startsWith(IMPORTING))
                .containsExactlyInAnyOrderElementsOf(ASK_VISIBILITY);
    }

    @Test
    void only_stores_seal() {
        assertThat(callersOf(Sealed.class, "of"))
                .isNotEmpty()
                .allMatch(name -> and(LeakProbe::stores, STORES.toArray(String[]::new)).stream()
                        .anyMatch(store -> name.startsWith(store + ".")));
    }

    @Test
    void only_the_import_the_commands_and_stores_that_seal_again_see_everything() {
        Predicate<String> may = name -> name.startsWith(IMPORTING)
                || name.matches("dk\\.sagsgang\\.\\w+\\.command\\..*")
                || name.startsWith("dk.sagsgang.meetings.internal.")
                || name.startsWith("dk.sagsgang.cases.internal.");

        assertThat(callersOf(Access.class, "ofOperator")).isNotEmpty().allMatch(may);
        assertThat(usersOfOperator()).allMatch(may);
    }

    @Test
    void only_what_puts_documents_and_answers_together_opens_what_it_assembles() {
        assertThat(callersOf(Access.class, "assemble"))
                .containsExactlyInAnyOrderElementsOf(and(
                        LeakProbe::assemblers,
                        "dk.sagsgang.documents.internal.RecordDocuments",
                        "dk.sagsgang.search.internal.LuceneSearchIndex"));
    }

    @Test
    void nothing_in_the_record_is_treated_as_something_that_cannot_be_closed() {
        assertThat(Codebase.CLASSES.stream()
                        .filter(type -> type.isAssignableTo(Unrestricted.class))
                        .map(JavaClass::getName)
                        .filter(name -> !name.equals(Unrestricted.class.getName()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(and(
                        LeakProbe::unrestricted,
                        "dk.sagsgang.publishing.site.view.Article",
                        "dk.sagsgang.publishing.site.view.ErrorText"));
    }

    @Test
    void what_is_made_for_readers_writes_nothing_into_the_record() {
        noClasses()
                .that()
                .resideInAnyPackage(OUTPUTS)
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Recorder")
                .check(Codebase.CLASSES);
    }

    /** Some classes, and those that modules name themselves. */
    private static Set<String> and(Function<LeakProbe, Set<String>> ofModule, String... names) {
        Set<String> all = new TreeSet<>(Set.of(names));
        LeakProbe.all().forEach(probe -> all.addAll(ofModule.apply(probe)));
        return all;
    }

    private static Set<String> callersOf(Class<?> type, String method) {
        return Codebase.CLASSES.stream()
                .filter(each -> !each.getPackageName().equals(Access.class.getPackageName()))
                .filter(each -> each.getCodeUnitAccessesFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(type)
                                && call.getTarget().getName().equals(method)))
                .map(OpennessPlacesTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usersOfOperator() {
        return Codebase.CLASSES.stream()
                .filter(each -> !each.getPackageName().equals(Access.class.getPackageName()))
                .filter(each -> each.getFieldAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(target -> target.getOwner().isEquivalentTo(Viewer.class)
                                && target.getName().equals("OPERATOR")))
                .map(OpennessPlacesTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(OpennessPlacesTest::outermost).orElse(type.getName());
    }
}
