package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.values.Names.NameMatch;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.vocabulary.AbsenceVocabulary;
import dk.sagsgang.vocabulary.AttendanceVocabulary;
import dk.sagsgang.vocabulary.PhraseTable;
import dk.sagsgang.vocabulary.SentenceVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who of those named in a sentence attended as a substitute, and for whom. */
final class SubstituteReader {
    private final AttendanceVocabulary vocabulary;
    private final AbsenceVocabulary around;
    private final SentenceVocabulary sentences;
    private final Names names;

    SubstituteReader(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary.attendance();
        this.around = vocabulary.absences();
        this.sentences = vocabulary.sentences();
        this.names = names;
    }

    /** {@code mødte ikke frem}: whoever was asked to did not attend. */
    boolean isNegated(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (around.attended().begin(words.lower(i)) && sentences.not().contains(words.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code deltog i Hanne Simonsens sted}: the name without its genitive. */
    List<NameMatch> withoutGenitives(Words words, List<NameMatch> people) {
        return people.stream()
                .map(person -> isInStead(words, person) ? withoutGenitive(person) : person)
                .toList();
    }

    private static NameMatch withoutGenitive(NameMatch match) {
        ParsedPerson person = match.person();
        String name = person.name();
        String bare = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return new NameMatch(new ParsedPerson(bare, person.title(), person.party()), match.first(), match.next());
    }

    private boolean isInStead(Words words, NameMatch person) {
        return person.next() < words.size() && around.substitution().stead().contains(words.lower(person.next()));
    }

    /** Where a sentence speaks of a substitute: the words for it, and whether they say by themselves that somebody attended. */
    private record Mark(int first, int next, boolean standsFor, boolean before) {}

    /** Whether a sentence speaks of substitutes. */
    boolean speaks(Words words) {
        return !marks(words).isEmpty();
    }

    /** Whether words for a substitute are a label: {@code Indkaldt stedfortræder: Y for X}. */
    boolean isLabelled(Words words) {
        return marks(words).stream()
                .anyMatch(mark -> mark.next() < words.size()
                        && words.gapBefore(mark.next()).contains(":"));
    }

    /** The substitutes among the people of a sentence. */
    Substitutions read(Words words, List<NameMatch> people) {
        Substitutions pairs = new Substitutions(people);
        for (Mark mark : marks(words)) {
            if (mark.standsFor() && standsFor(words, mark, people, pairs)) {
                continue;
            }
            if (!after(words, mark, people, pairs) && !mark.before()) {
                before(words, mark, people, pairs);
            }
        }
        for (int i = 0; i < people.size() && people.size() > 1; i++) {
            if (isInStead(words, people.get(i))) {
                pairs.join(i > 0 ? i - 1 : i + 1, i);
            }
        }
        return pairs;
    }

    /** Those of a list of persons who were away, where a verb right behind a name says that he attended for the one before. */
    Substitutions list(Words words, List<NameMatch> people) {
        Substitutions pairs = read(words, people);
        for (int i = 1; i < people.size(); i++) {
            int next = people.get(i).next();
            boolean attends = next < words.size()
                    && words.gapBefore(next).isBlank()
                    && (around.attended().begin(words.lower(next))
                            || around.substitution().summoned().contains(words.lower(next)))
                    && (next + 1 >= words.size() || !sentences.not().contains(words.lower(next + 1)));
            if (attends && pairs.isFree(i)) {
                pairs.attends(i);
                pairs.joinNearest(i, i);
            }
        }
        return pairs;
    }

    private List<Mark> marks(Words words) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Mark mark = markAt(words, i);
            if (mark != null) {
                marks.add(mark);
                i = mark.next() - 1;
            }
        }
        return marks;
    }

    private @Nullable Mark markAt(Words words, int i) {
        Optional<PhraseTable.Match<Boolean>> phrase = vocabulary.substitutes().findAt(words, i);
        if (phrase.isPresent()) {
            int next = phrase.get().next();
            boolean ends = around.standsFor().contains(words.lower(next - 1));
            boolean follows = next < words.size() && around.standsFor().contains(words.lower(next));
            return new Mark(i, follows ? next + 1 : next, ends || follows, false);
        }
        Optional<PhraseTable.Match<Boolean>> replacing =
                around.substitution().replacing().findAt(words, i);
        if (replacing.isPresent()) {
            return new Mark(i, replacing.get().next(), true, false);
        }
        Optional<PhraseTable.Match<Boolean>> replaced =
                around.substitution().replacedBy().findAt(words, i);
        if (replaced.isPresent()) {
            return new Mark(i, replaced.get().next(), false, true);
        }
        boolean fronted = i == 0 && words.size() > 2 && around.standsFor().contains(words.lower(0));
        return fronted && attendsLater(words) ? new Mark(0, 1, true, false) : null;
    }

    private boolean attendsLater(Words words) {
        for (int i = 2; i < words.size(); i++) {
            if (around.attended().begin(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Y som stedfortræder for X}, {@code i stedet for X mødte Y}: X follows the words. */
    private boolean standsFor(Words words, Mark mark, List<NameMatch> people, Substitutions pairs) {
        int replaced = firstFrom(people, mark.next());
        if (replaced < 0 || !onlyTitles(words, mark.next(), people.get(replaced).first())) {
            return false;
        }
        String name = people.get(replaced).person().name();
        int substitute = attendsAfter(words, people, replaced) ? -1 : replaced - 1;
        while (substitute >= 0
                && (people.get(substitute).person().name().equals(name) || pairs.isReplaced(substitute))) {
            substitute--;
        }
        if (substitute < 0) {
            substitute = replaced + 1 < people.size() ? replaced + 1 : -1;
        }
        if (substitute < 0) {
            return false;
        }
        pairs.join(substitute, replaced);
        return true;
    }

    /** {@code i stedet for X deltog Y}: a verb for attending and a name right behind it follow. */
    private boolean attendsAfter(Words words, List<NameMatch> people, int replaced) {
        if (replaced + 1 >= people.size()) {
            return false;
        }
        int from = people.get(replaced).next();
        return from < words.size()
                && around.attended().begin(words.lower(from))
                && leadsTo(words, from, people.get(replaced + 1).first());
    }

    /** {@code stedfortræder: Y}, {@code i stedet deltog Y}, {@code stedfortrædere: Y og Z}: those who attended follow the words. */
    private boolean after(Words words, Mark mark, List<NameMatch> people, Substitutions pairs) {
        int first = firstFrom(people, mark.next());
        if (first < 0 || !leadsTo(words, mark.next(), people.get(first).first())) {
            return false;
        }
        int last = first;
        boolean several = names.isPlural(words.lower(mark.next() - 1));
        while (several && last + 1 < people.size() && isJoined(words, people.get(last), people.get(last + 1))) {
            last++;
        }
        for (int i = last; i >= first; i--) {
            if (pairs.isFree(i)) {
                pairs.attends(i);
            }
        }
        for (int i = last; i >= first; i--) {
            pairs.joinNearest(i, first);
        }
        return true;
    }

    /** {@code Y mødte som stedfortræder}, {@code Y deltog i stedet}, {@code Y (suppleant)}, {@code X - Y stedfortræder}: the one right before the words. */
    private void before(Words words, Mark mark, List<NameMatch> people, Substitutions pairs) {
        int nearest = firstFrom(people, mark.first()) < 0 ? people.size() - 1 : firstFrom(people, mark.first()) - 1;
        if (nearest < 0 || !pairs.isFree(nearest)) {
            return;
        }
        int from = people.get(nearest).next();
        String gap = words.gapBefore(people.get(nearest).first());
        boolean dashed = gap.contains("-") || gap.contains("\u2013");
        boolean attends =
                from == mark.first() && (dashed || words.gapBefore(mark.first()).contains("("));
        for (int i = from; i < mark.first(); i++) {
            attends |= around.attended().begin(words.lower(i))
                    || around.substitution().as().contains(words.lower(i));
        }
        if (attends) {
            pairs.attends(nearest);
            pairs.joinNearest(nearest, nearest);
        }
    }

    private static int firstFrom(List<NameMatch> people, int word) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).first() >= word) {
                return i;
            }
        }
        return -1;
    }

    private boolean onlyTitles(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!names.isTitle(words, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but titles, a form of to be and a verb for attending is before the name. */
    private boolean leadsTo(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = words.lower(i);
            boolean leads = names.isTitle(words, i)
                    || around.substitution().were().contains(lower)
                    || around.attended().begin(lower);
            if (!leads) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoined(Words words, NameMatch one, NameMatch next) {
        for (int i = one.next(); i < next.first(); i++) {
            if (!sentences.joins().contains(words.lower(i)) && !names.isTitle(words, i)) {
                return false;
            }
        }
        return true;
    }
}
