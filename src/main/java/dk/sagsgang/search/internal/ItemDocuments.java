package dk.sagsgang.search.internal;

import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.cases.Section;
import dk.sagsgang.meetings.AgendaItem;
import dk.sagsgang.meetings.Decision;
import dk.sagsgang.meetings.Meeting;
import dk.sagsgang.meetings.MeetingId;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.Outcome;
import dk.sagsgang.meetings.Treatment;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes index documents of the record: what is open of each item of a meeting, and nothing else. */
final class ItemDocuments {
    private final Register register;
    private final CaseFiles caseFiles;
    private final Meetings meetings;

    ItemDocuments(Register register, CaseFiles caseFiles, Meetings meetings) {
        this.register = register;
        this.caseFiles = caseFiles;
        this.meetings = meetings;
    }

    /**
     * By meeting, one document for each item of its current version that has something open. Some tens of meetings at a time
     * are read with as few questions as one.
     */
    Map<MeetingId, List<Document>> listOf(Collection<MeetingId> ids) {
        List<Treatment> treatments = meetings.listTreatmentsAt(ids);
        Map<OrganizationId, Organization> committees = register.listOrganizations(treatments.stream()
                .map(treatment -> treatment.meeting().organization())
                .toList());
        Map<PaperTextId, PaperText> texts = caseFiles.listTexts(treatments.stream()
                .map(Treatment::item)
                .filter(item -> item.visibility().isPublic())
                .map(AgendaItem::text)
                .toList());
        Map<MeetingId, List<Document>> documents = new HashMap<>();
        for (Treatment treatment : treatments) {
            Meeting meeting = treatment.meeting();
            Organization committee = Objects.requireNonNull(committees.get(meeting.organization()));
            Optional<PaperText> text =
                    Optional.ofNullable(texts.get(treatment.item().text()));
            find(meeting, committee, treatment.item(), text)
                    .ifPresent(document -> documents
                            .computeIfAbsent(meeting.id(), id -> new ArrayList<>())
                            .add(document));
        }
        return documents;
    }

    private static Optional<Document> find(
            Meeting meeting, Organization committee, AgendaItem item, Optional<PaperText> text) {
        return committee.visibility().isPublic()
                ? item.shownTitle().map(title -> of(meeting, committee, item, title, text))
                : Optional.empty();
    }

    /**
     * The text of an item that anyone may read: its open sections, a blank line between them. A section that names a closed
     * attachment is left out, and the open attachments stand for themselves.
     */
    static String openText(PaperText text) {
        Stream<String> sections = text.sections().stream()
                .filter(section -> section.visibility().isPublic() && !namesClosed(section, text.attachments()))
                .map(Section::text);
        Stream<String> attachments = text.attachments().stream()
                .filter(attachment -> attachment.visibility().isPublic())
                .map(Attachment::name);
        return Stream.concat(sections, attachments).collect(Collectors.joining("\n\n"));
    }

    private static boolean namesClosed(Section section, List<Attachment> attachments) {
        return attachments.stream()
                .anyMatch(attachment -> !attachment.visibility().isPublic()
                        && attachment.source().start() <= section.source().end()
                        && attachment.source().end() >= section.source().start());
    }

    private static Document of(
            Meeting meeting, Organization committee, AgendaItem item, String title, Optional<PaperText> text) {
        Document document = new Document();
        document.add(
                new StringField(Fields.MEETING, Integer.toString(meeting.id().value()), Store.NO));
        document.add(new StoredField(Fields.SLUG, meeting.slug()));
        document.add(new StoredField(Fields.NUMBER, item.number()));
        document.add(new StoredField(Fields.POSITION, item.position()));
        document.add(new StoredField(Fields.PRINTED_TITLE, title));
        document.add(new StringField(Fields.COMMITTEE, committee.slug(), Store.YES));
        document.add(new SortedDocValuesField(Fields.COMMITTEE, new BytesRef(committee.slug())));
        document.add(new StoredField(Fields.COMMITTEE_NAME, committee.name()));
        addDate(document, meeting.date());
        addWords(document, title, Fields.TITLE);
        document.add(new TextField(Fields.SUGGESTIONS, title, Store.NO));
        if (item.visibility().isPublic()) {
            addOpen(document, item, text);
        }
        return document;
    }

    private static void addDate(Document document, @Nullable LocalDate date) {
        document.add(new NumericDocValuesField(Fields.DAY, date == null ? Long.MIN_VALUE : date.toEpochDay()));
        if (date != null) {
            document.add(new StoredField(Fields.DAY, date.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.YEAR, date.getYear()));
        }
    }

    private static void addOpen(Document document, AgendaItem item, Optional<PaperText> text) {
        String reference = item.reference();
        if (reference != null) {
            document.add(new StoredField(Fields.PRINTED_REFERENCE, reference));
            document.add(new StringField(Fields.REFERENCE, reference.toLowerCase(Locale.ROOT), Store.NO));
        }
        text.ifPresent(open -> {
            document.add(new StoredField(Fields.TEXT, open.id().value()));
            addWords(document, openText(open), Fields.BODY);
        });
        item.decisions().stream()
                .map(Decision::outcome)
                .distinct()
                .map(Outcome::code)
                .forEach(code -> {
                    document.add(new SortedSetDocValuesField(Fields.OUTCOME, new BytesRef(code)));
                    document.add(new StoredField(Fields.OUTCOME, code));
                });
    }

    private static void addWords(Document document, String text, String field) {
        document.add(new TextField(field, text, Store.NO));
        document.add(new Field(Fields.WORDS, text, WordsType.INSTANCE));
    }
}
