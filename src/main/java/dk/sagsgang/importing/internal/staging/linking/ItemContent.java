package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedRecommendation;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Sighting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of one item with every organization in them linked. */
public final class ItemContent {
    private final Linking linking;
    private final ImportContext setting;
    private final ParsedItem item;

    public ItemContent(Linking linking, ImportContext setting, ParsedItem item) {
        this.linking = linking;
        this.setting = setting;
        this.item = item;
    }

    /** From its head to the last line of any of its parts. */
    public SourceLines source() {
        int end = Stream.concat(
                        item.sections().stream().map(section -> section.lines()),
                        item.decisions().stream().map(decision -> decision.lines()))
                .mapToInt(LineRange::end)
                .max()
                .orElse(item.head().end());
        return setting.lines(
                new LineRange(item.head().start(), Math.max(end, item.head().end())));
    }

    public List<Section> sections() {
        return item.sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.heading(),
                        section.text(),
                        section.visibility().within(item.visibility()),
                        setting.lines(section.lines())))
                .toList();
    }

    public List<Attachment> attachments() {
        return item.attachments().stream()
                .map(attachment -> new Attachment(
                        attachment.name(),
                        attachment.link(),
                        attachment.visibility().within(item.visibility()),
                        setting.lines(attachment.lines())))
                .toList();
    }

    public List<Recommendation> recommendations() {
        return item.recommendations().stream().map(this::recommendation).toList();
    }

    private Recommendation recommendation(ParsedRecommendation printed) {
        return new Recommendation(
                parties(printed.recommenders(), printed.lines()),
                parties(printed.recommendedTo(), printed.lines()),
                printed.points().stream()
                        .map(point ->
                                new Recommendation.Point(point.label(), point.text(), setting.lines(point.lines())))
                        .toList(),
                setting.lines(printed.lines()));
    }

    private List<Recommendation.Party> parties(List<String> printed, LineRange lines) {
        return printed.stream()
                .map(each -> new Recommendation.Party(each, mentioned(each, lines)))
                .toList();
    }

    /** A body that only closed lines name is closed. */
    private Sighting sighting(LineRange lines) {
        return setting.sighting(item.visibilityOf(lines));
    }

    private @Nullable OrganizationId mentioned(@Nullable String printed, LineRange lines) {
        return linking.organizations()
                .mentioned(setting.body(), printed, setting.organization(), sighting(lines))
                .orElse(null);
    }

    public List<Decision> decisions() {
        return item.decisions().stream().map(this::decision).toList();
    }

    private Decision decision(ParsedDecision printed) {
        OrganizationId organization = linking.organizations()
                .acting(setting.body(), printed.organization(), setting.organization(), sighting(printed.lines()));
        LocalDate day = printed.date();
        boolean isHere = organization.equals(setting.organization()) && (day == null || day.equals(setting.date()));
        return new Decision(
                organization,
                printed.organization(),
                printed.outcome(),
                isHere ? setting.date() : day,
                isHere,
                printed.itemNumber(),
                printed.remark(),
                printed.text(),
                setting.lines(printed.lines()));
    }

    public List<Mention> mentions() {
        return item.mentions().stream().map(this::mention).toList();
    }

    private Mention mention(ParsedMention printed) {
        return new Mention(
                mentioned(printed.organization(), printed.lines()),
                printed.organization(),
                printed.date(),
                printed.text(),
                setting.lines(printed.lines()));
    }

    /** Whether another body's decision is printed with the item, so that a name in it may be of that body's member. */
    boolean speaksForOthers() {
        return item.decisions().stream()
                .anyMatch(decision -> !linking.organizations()
                        .acting(
                                setting.body(),
                                decision.organization(),
                                setting.organization(),
                                sighting(decision.lines()))
                        .equals(setting.organization()));
    }
}
