package dk.sagsgang.importing.internal.staging.linking;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.NewPaperText;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.facts.rules.FollowingReader;
import dk.sagsgang.facts.rules.LinkedItem;
import dk.sagsgang.facts.rules.LinkedRules;
import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.internal.linking.PaperLinking;
import dk.sagsgang.importing.internal.linking.PathLinking;
import dk.sagsgang.importing.internal.staging.context.ImportContext;
import dk.sagsgang.importing.internal.staging.context.Stores;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.meetings.agenda.CaseLinks;
import dk.sagsgang.meetings.agenda.Mention;
import dk.sagsgang.meetings.agenda.NewItem;
import dk.sagsgang.meetings.minutes.KnownMeeting;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.OrganizationKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Links and keeps the items of one document: case, paper, path, text and tables, and hands back what the meeting keeps. */
public final class ItemStaging {
    private final Linking linking;
    private final Stores stores;
    private final ImportContext setting;
    private final AttendanceMapper roll;
    private final AttachedFileTaking attached;
    private final Optional<KnownMeeting> earlier;
    private final FollowingReader following;
    private final Function<OrganizationId, OrganizationKind> kinds;
    private final Set<PaperId> taken = new HashSet<>();

    /**
     * @param attached takes in the files of attachments
     * @param earlier the meeting as it is known from an earlier version
     * @param following compares decisions with recommendations
     * @param kinds what each organization is
     */
    public ItemStaging(
            Linking linking,
            Stores stores,
            ImportContext setting,
            AttendanceMapper roll,
            AttachedFileTaking attached,
            Optional<KnownMeeting> earlier,
            FollowingReader following,
            Function<OrganizationId, OrganizationKind> kinds) {
        this.linking = linking;
        this.stores = stores;
        this.setting = setting;
        this.roll = roll;
        this.attached = attached;
        this.earlier = earlier;
        this.following = following;
        this.kinds = kinds;
    }

    public StagedItem stage(ParsedItem item, TextSketch sketch, TextFacts facts) {
        ItemContent content = new ItemContent(linking, setting, item);
        CaseFileId caseFile =
                linking.cases().link(setting.body(), item.reference()).orElse(null);
        PaperId paper = paper(caseFile, item, sketch);
        taken.add(paper);
        List<Recommendation> recommendations = content.recommendations();
        List<Decision> decisions = content.decisions();
        List<Mention> mentions = content.mentions();
        ConsultationId stop = linking.paths()
                .link(
                        paper,
                        new PathLinking.PathEvidence(
                                setting.organization(),
                                setting.date(),
                                item.visibility(),
                                recommendations,
                                decisions,
                                mentions,
                                content.source()));
        PaperTextId text = stores.cases()
                .addText(new NewPaperText(
                        paper,
                        stop,
                        content.source(),
                        content.sections(),
                        recommendations,
                        attached.take(item, content.attachments())));
        stores.tables().record(text, item.tables());
        stores.facts().record(text, facts.with(following.read(recommendations, decisions)));
        NewItem linked = new NewItem(
                item.heading(),
                new CaseLinks(caseFile, paper, text, stop),
                decisions,
                roll.votes(item),
                roll.ofItem(item, content.speaksForOthers()),
                mentions,
                content.source());
        return new StagedItem(linked, findings(item, linked, recommendations));
    }

    private List<Finding> findings(ParsedItem item, NewItem linked, List<Recommendation> recommendations) {
        List<Finding> findings = new ArrayList<>(item.findings());
        findings.addAll(LinkedRules.check(new LinkedItem(
                setting.fileName(),
                setting.body(),
                setting.organization(),
                recommendations,
                linked.decisions(),
                linked.votes(),
                linked.attendance(),
                kinds)));
        return findings;
    }

    private PaperId paper(@Nullable CaseFileId caseFile, ParsedItem item, TextSketch sketch) {
        Optional<PaperId> known = caseFile == null ? inEarlierVersion(item) : ofCase(caseFile, item, sketch);
        known.ifPresent(paper -> stores.cases().sawPaper(paper, item.title(), setting.date()));
        return known.orElseGet(() -> stores.cases().addPaper(caseFile, item.title(), sketch, setting.date()));
    }

    private Optional<PaperId> ofCase(CaseFileId caseFile, ParsedItem item, TextSketch sketch) {
        List<KnownPaper> papers = stores.cases().listKnownPapers(caseFile);
        return linking.papers()
                .find(
                        papers,
                        new PaperLinking.Printing(item.title(), sketch, setting.organization(), setting.date()),
                        taken);
    }

    /** Without a number only another version of the same meeting can have the same paper, under the same title. */
    private Optional<PaperId> inEarlierVersion(ParsedItem item) {
        return earlier.stream()
                .flatMap(meeting -> meeting.items().stream())
                .filter(known -> known.reference() == null
                        && known.title().equalsIgnoreCase(item.title())
                        && !taken.contains(known.paper()))
                .map(KnownMeeting.Item::paper)
                .findFirst();
    }
}
