package dk.sagsgang.importing.internal.grammar.stated;

import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedHeader;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedRoll;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.importing.source.StatedMeeting;
import dk.sagsgang.importing.source.StatedPerson;
import dk.sagsgang.importing.source.StatedPerson.Participation;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.ExportVocabulary;
import dk.sagsgang.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of a meeting from what an export states, completed by what its front page says. */
final class StatedHeader {
    private static final Pattern SHORT_NAME = Pattern.compile("\\s*\\(\\p{Lu}{2,8}\\)$");

    private final GrammarContext parts;
    private final StatedMeeting meeting;

    private StatedHeader(GrammarContext parts, StatedMeeting meeting) {
        this.parts = parts;
        this.meeting = meeting;
    }

    static ParsedHeader of(GrammarContext parts, StatedMeeting meeting, ParsedHeader printed, boolean decides) {
        return new StatedHeader(parts, meeting).over(printed, decides);
    }

    /**
     * A head with what is inferred of it, as much of an agenda as its export says.
     *
     * @param isListed whether the export lists people; then nobody is inferred to have been there
     */
    static ParsedHeader completed(ParsedHeader stated, ParsedHeader inferred, boolean isListed) {
        return new ParsedHeader(
                inferred.municipality(),
                inferred.organization(),
                inferred.inferred(),
                inferred.term(),
                inferred.date(),
                inferred.time(),
                inferred.endTime(),
                inferred.location(),
                stated.agendaOnly(),
                stated.cancellation(),
                isListed ? stated.roll() : inferred.roll());
    }

    private ParsedHeader over(ParsedHeader printed, boolean decides) {
        boolean cancelled = printed.isCancelled() && !decides;
        boolean agendaOnly = cancelled || isAgenda(decides);
        return new ParsedHeader(
                printed.municipality(),
                or(organization(), printed.organization()),
                false,
                printed.term(),
                or(meeting.date(), printed.date()),
                or(meeting.time(), printed.time()),
                or(meeting.endTime(), printed.endTime()),
                or(meeting.location(), printed.location()),
                agendaOnly,
                cancelled ? printed.cancellation() : null,
                meeting.people().isEmpty() ? printed.roll() : roll(agendaOnly));
    }

    /** {@code Udvalget for kultur (UKU)}: its own short name behind a body's name is no part of it. */
    private @Nullable String organization() {
        String stated = meeting.organization();
        return stated == null
                ? null
                : SHORT_NAME.matcher(stated).replaceFirst("").strip();
    }

    private static <T> @Nullable T or(@Nullable T stated, @Nullable T printed) {
        return stated == null ? printed : stated;
    }

    /** What the document calls itself decides; where it says nothing that is known, minutes are what holds a decision. */
    private boolean isAgenda(boolean decides) {
        ExportVocabulary words = parts.vocabulary().exports();
        for (String kind : meeting.kinds()) {
            if (words.isMinutes(kind)) {
                return false;
            }
            if (words.isAgenda(kind)) {
                return !decides;
            }
        }
        return !decides;
    }

    /** Everybody who is listed as a member has a seat; who will be there is not known before a meeting is held. */
    private ParsedRoll roll(boolean agendaOnly) {
        List<ParsedPerson> members = meeting.people().stream().map(this::person).toList();
        return new ParsedRoll(agendaOnly ? List.of() : present(), absences(), members, List.of(), List.of());
    }

    private List<ParsedPerson> present() {
        return meeting.people().stream()
                .filter(each -> each.participation() == Participation.PRESENT)
                .map(this::person)
                .toList();
    }

    private List<ParsedAbsence> absences() {
        return meeting.people().stream()
                .filter(each -> each.participation() == Participation.ABSENT)
                .map(each -> new ParsedAbsence(
                        person(each),
                        PresenceKind.ABSENT,
                        null,
                        each.substitute() == null ? null : person(each.substitute(), null, null),
                        null,
                        LineRange.ofLine(each.line()),
                        each.name()))
                .toList();
    }

    private ParsedPerson person(StatedPerson stated) {
        return person(stated.name(), stated.role(), stated.party());
    }

    private ParsedPerson person(String name, @Nullable String role, @Nullable String party) {
        Words words = Words.of(name);
        List<Names.NameMatch> names = parts.names().list(words, 0, words.size());
        ParsedPerson read = names.isEmpty()
                ? new ParsedPerson(name, null, null)
                : names.getFirst().person();
        String title = role != null && isTitle(role) ? role : read.title();
        return new ParsedPerson(read.name(), title, party == null ? read.party() : party);
    }

    private boolean isTitle(String role) {
        Words words = Words.of(role);
        return words.size() > 0 && parts.names().isTitle(words, 0);
    }
}
