package dk.sagsgang.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    @Test
    void states_place_severity_and_message_with_the_remedy_below() {
        Finding finding = new Wrong(Severity.WARNING, new SourcePlace("moede.txt", 12, 14));

        assertThat(FindingText.danish().of(finding).lines())
                .containsExactly("moede.txt:12-14: advarsel [wrong] Noget er galt.", "    Ret det.");
        assertThat(FindingText.english().of(finding).lines())
                .containsExactly("moede.txt:12-14: warning [wrong] Something is wrong.", "    Mend it.");
    }

    @Test
    void names_one_line_and_a_whole_file() {
        assertThat(FindingText.danish().place(SourcePlace.ofLine("a.md", 3))).isEqualTo("a.md:3");
        assertThat(FindingText.danish().place(SourcePlace.wholeOf("a.md"))).isEqualTo("a.md");
    }

    @Test
    void counts_findings_by_severity_the_worst_first() {
        SourcePlace place = SourcePlace.ofLine("a.md", 3);
        List<Finding> findings = List.of(
                new Wrong(Severity.WARNING, place),
                new Wrong(Severity.ERROR, place),
                new Wrong(Severity.WARNING, place));

        assertThat(FindingText.danish().summary(findings)).isEqualTo("1 fejl, 2 advarsler.");
        assertThat(FindingText.english().summary(findings)).isEqualTo("1 error, 2 warnings.");
        assertThat(FindingText.danish().summary(List.of())).isEqualTo("Ingen fund.");
    }

    private record Wrong(Severity severity, SourcePlace place) implements Finding {
        @Override
        public String code() {
            return "wrong";
        }

        @Override
        public Bilingual message() {
            return new Bilingual("Noget er galt.", "Something is wrong.");
        }

        @Override
        public Bilingual remedy() {
            return new Bilingual("Ret det.", "Mend it.");
        }
    }
}
