package dk.sagsgang.importing.internal.grammar.items;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.SectionKind;
import dk.sagsgang.importing.internal.grammar.GrammarContext;
import dk.sagsgang.importing.internal.grammar.attendance.Absence;
import dk.sagsgang.importing.internal.grammar.attendance.AbsenceList;
import dk.sagsgang.importing.internal.grammar.decisions.DecisionDraft.Context;
import dk.sagsgang.importing.internal.grammar.decisions.DecisionReader;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeReader;
import dk.sagsgang.importing.internal.grammar.heads.ItemHead;
import dk.sagsgang.importing.internal.grammar.lines.Heading;
import dk.sagsgang.importing.internal.grammar.lines.Lines;
import dk.sagsgang.importing.internal.grammar.lines.Paragraph;
import dk.sagsgang.importing.internal.grammar.lines.Paragraphs;
import dk.sagsgang.importing.internal.grammar.lines.RawSection;
import dk.sagsgang.importing.internal.grammar.references.MentionReader;
import dk.sagsgang.importing.internal.grammar.sections.AttachmentReader;
import dk.sagsgang.importing.internal.grammar.sections.RecommendationReader;
import dk.sagsgang.importing.internal.grammar.sections.SectionSplitter;
import dk.sagsgang.importing.internal.grammar.text.Bullets;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedRecommendation;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.importing.parsed.ParsedVote;
import dk.sagsgang.importing.source.LineRange;
import dk.sagsgang.meetings.agenda.ItemHeading;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.meetings.presence.PresenceKind;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one item: its sections, and from each what its kind of section contains. */
public final class ItemReader {
    private static final int LONGEST_BARE_DECISION = 400;
    private static final int WORDS_TO_OUTCOME = 5;
    private static final int LONGEST_SENTENCE = 4000;
    private static final int LONGEST_NUMBER = 30;

    private final GrammarContext parts;
    private final DecisionReader decisions;
    private final RecommendationReader recommendations;
    private final AttachmentReader attachments;
    private final MentionReader mentions;
    private final SectionSplitter splitter;

    public ItemReader(GrammarContext parts) {
        this.parts = parts;
        this.decisions = new DecisionReader(parts);
        this.recommendations = new RecommendationReader(parts.vocabulary(), parts.bodies());
        this.attachments = new AttachmentReader(parts.vocabulary(), parts.marks());
        this.mentions = new MentionReader(parts.vocabulary(), parts.dates(), parts.bodies(), parts.sentences());
        this.splitter = new SectionSplitter(parts.vocabulary(), parts.absences());
    }

    /**
     * An item with what it states about others.
     *
     * @param absences its absences with the items they name
     * @param raised letters that other items are said to be raised to
     * @param paragraphs its paragraphs, for what is inferred of the whole
     */
    public record ItemReading(
            ParsedItem item,
            List<Absence> absences,
            List<DecisionReader.RaisedLetter> raised,
            List<Paragraph> paragraphs) {}

    /** Reads an item from its head to the line before {@code to}. */
    public ItemReading read(Lines lines, Paragraphs paragraphs, ItemHead head, int to) {
        return read(lines, paragraphs, head, splitter.split(lines, head.to(), to));
    }

    /** Reads an item whose sections are known. */
    public ItemReading read(Lines lines, Paragraphs paragraphs, ItemHead head, List<RawSection> sections) {
        Reading reading = new Reading(lines, head, sections);
        for (RawSection section : sections) {
            reading.section(section, paragraphs.of(section));
        }
        return reading.finish();
    }

    private final class Reading {
        private final Lines lines;
        private final ItemHead head;
        private final boolean titledDecision;
        private final boolean onlyLead;
        private final List<ParsedSection> sections = new ArrayList<>();
        private final List<ParsedRecommendation> recommended = new ArrayList<>();
        private final List<ParsedDecision> decided = new ArrayList<>();
        private final List<ParsedVote> votes = new ArrayList<>();
        private final AbsenceList ownAbsences = new AbsenceList(parts.absences());
        private final List<Absence> absences = new ArrayList<>();
        private final List<ParsedAttachment> attached = new ArrayList<>();
        private final List<ParsedMention> mentioned = new ArrayList<>();
        private final List<Paragraph> all = new ArrayList<>();
        private final List<DecisionReader.RaisedLetter> raisedElsewhere = new ArrayList<>();
        private @Nullable String raisedTo;

        Reading(Lines lines, ItemHead head, List<RawSection> sections) {
            this.lines = lines;
            this.head = head;
            this.raisedTo = head.raisedTo();
            this.titledDecision = sections.stream().anyMatch(s -> s.kind() == SectionKind.DECISION);
            this.onlyLead = sections.size() == 1 && sections.getFirst().kind() == SectionKind.LEAD;
        }

        void section(RawSection section, List<Paragraph> paragraphs) {
            sections.add(parsed(section));
            all.addAll(paragraphs);
            switch (section.kind()) {
                case RECOMMENDATION, PROPOSER_RECOMMENDATION -> recommendation(section);
                case DECISION -> decision(section, paragraphs);
                case ATTACHMENTS -> attached.addAll(attachments.read(lines, section));
                case LEAD -> lead(section, paragraphs);
                case OTHER -> attendance(section, paragraphs);
                default -> {}
            }
            if (section.kind() != SectionKind.ATTACHMENTS) {
                paragraphs.forEach(paragraph -> mentioned.addAll(mentions.read(paragraph)));
            }
        }

        private ParsedSection parsed(RawSection section) {
            StringBuilder text = new StringBuilder(section.marksBesideHeading(lines));
            for (int i = section.textStart(); i < section.to(); i++) {
                text.append(text.isEmpty() ? "" : "\n").append(section.verbatimOf(lines, i));
            }
            Heading heading = section.heading();
            return new ParsedSection(
                    section.kind(),
                    heading == null ? null : heading.text(),
                    lines.range(section.from(), section.to()),
                    isClosed(section) ? Visibility.CLOSED : head.visibility(),
                    text.toString().strip());
        }

        /** A section whose heading or first line says nothing but that it is closed. */
        private boolean isClosed(RawSection section) {
            int first = lines.nextFilled(section.textStart());
            return first < section.to() && parts.marks().closesItem(lines.plain(first));
        }

        private void recommendation(RawSection section) {
            recommendations.read(lines, section).ifPresent(recommended::add);
            for (int i = section.from() + 1; i < section.to(); i++) {
                Heading heading = lines.heading(i);
                if (heading != null && heading.treatment() != null && lines.isReadable(i)) {
                    mentioned.add(treatment(section, i, heading.treatment()));
                }
            }
        }

        /** Another body's treatment quoted inside a recommendation, with what it did. */
        private ParsedMention treatment(RawSection section, int index, Heading.Treatment treatment) {
            int from = Math.min(lines.nextFilled(index + 1), section.to());
            StringBuilder text = new StringBuilder();
            int end = from;
            while (end < section.to() && lines.isReadable(end) && lines.heading(end) == null) {
                text.append(text.isEmpty() ? "" : " ").append(lines.plain(end++));
            }
            Outcome outcome = parts.outcomes()
                    .find(Words.of(text.toString()))
                    .map(OutcomeReader.OutcomeMatch::outcome)
                    .orElse(null);
            LineRange range = lines.range(index, Math.max(index + 1, end));
            return MentionReader.ofTreatment(
                    treatment, outcome, text.isEmpty() ? lines.plain(index) : text.toString(), range);
        }

        private void decision(RawSection section, List<Paragraph> paragraphs) {
            Heading heading = section.heading();
            Heading.Treatment treatment = heading == null ? null : heading.treatment();
            Context start = treatment == null
                    ? Context.OWN
                    : new Context(treatment.organization(), treatment.date(), treatment.itemNumber());
            if (parts.absences().isHeaded(Words.of(head.title()))) {
                paragraphs.forEach(
                        paragraph -> ownAbsences.list(paragraph.text(), paragraph.lines(), PresenceKind.ABSENT));
            }
            keep(decisions.read(
                    paragraphs.stream()
                            .filter(paragraph -> !repeatsHead(paragraph.text()))
                            .toList(),
                    start));
        }

        /** {@code Dagsordenspunkt 2: Title} below the heading of a decision says what was decided on, not what. */
        private boolean repeatsHead(String text) {
            String title = head.title();
            return !title.isEmpty()
                    && text.endsWith(title)
                    && text.length() - title.length() < LONGEST_NUMBER
                    && text.substring(0, text.length() - title.length()).contains(head.number());
        }

        private void keep(DecisionReader.DecisionReading stated) {
            decided.addAll(stated.decisions());
            votes.addAll(stated.votes());
            absences.addAll(stated.absences());
            stated.raised().forEach(this::raise);
        }

        private void raise(DecisionReader.RaisedLetter stated) {
            boolean own = stated.items().isEmpty()
                    || stated.items().stream().anyMatch(item -> item.toString().equals(head.number()));
            if (own) {
                raisedTo = stated.letter();
            } else {
                raisedElsewhere.add(stated);
            }
        }

        /** In short forms the lines under the title are the decision. */
        private void lead(RawSection section, List<Paragraph> paragraphs) {
            boolean mayDecide = onlyLead && !titledDecision && !paragraphs.isEmpty();
            int last = paragraphs.size() - 1;
            if (mayDecide && isDecision(paragraphs)) {
                decision(section, paragraphs);
            } else if (mayDecide && last > 0 && isDecision(paragraphs.subList(last, last + 1))) {
                attendance(section, paragraphs.subList(0, last));
                decision(section, paragraphs.subList(last, last + 1));
            } else {
                attendance(section, paragraphs);
            }
        }

        private boolean isDecision(List<Paragraph> paragraphs) {
            int length = paragraphs.stream().mapToInt(p -> p.text().length()).sum();
            Words words = Words.of(paragraphs.getFirst().text());
            Optional<OutcomeReader.OutcomeMatch> outcome = parts.outcomes().find(words);
            return length <= LONGEST_BARE_DECISION
                    && outcome.isPresent()
                    && outcome.get().first() < WORDS_TO_OUTCOME;
        }

        private void attendance(RawSection section, List<Paragraph> paragraphs) {
            Heading heading = section.heading();
            if (heading != null && parts.absences().isHeaded(Words.of(heading.text()))) {
                paragraphs.forEach(paragraph -> absent(heading.text() + ": ", paragraph));
                return;
            }
            for (Paragraph paragraph : paragraphs) {
                for (Sentences.Span span : parts.sentences().of(paragraph.text())) {
                    absent(
                            "",
                            paragraph.text().substring(span.start(), span.end()),
                            paragraph.lines(span.start(), span.end()));
                }
            }
        }

        private void absent(String label, Paragraph paragraph) {
            absent(label, paragraph.text(), paragraph.lines());
        }

        private void absent(String label, String text, LineRange range) {
            if (text.length() <= LONGEST_SENTENCE) {
                ownAbsences.read(Words.of(label + Bullets.strip(text)), range, PresenceKind.ABSENT_FROM_ITEM);
            }
        }

        ItemReading finish() {
            ParsedItem item = new ParsedItem(
                    new ItemHeading(
                            head.number(),
                            head.title(),
                            head.letter(),
                            raisedTo,
                            head.reference(),
                            head.visibility(),
                            head.publicTitle(),
                            true),
                    lines.range(head.from(), head.to()),
                    sections,
                    recommended,
                    decided,
                    votes,
                    List.of(),
                    attached,
                    List.of(),
                    mentioned,
                    List.of());
            absences.addAll(ownAbsences.all());
            return new ItemReading(item, absences, raisedElsewhere, all);
        }
    }
}
