package dk.sagsgang.search.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Closings;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.meetings.Meetings;
import dk.sagsgang.meetings.agenda.Agenda;
import dk.sagsgang.meetings.agenda.AgendaEntry;
import dk.sagsgang.meetings.agenda.AgendaItem;
import dk.sagsgang.meetings.agenda.ItemFace;
import dk.sagsgang.meetings.identity.MeetingId;
import dk.sagsgang.meetings.meeting.Meeting;
import dk.sagsgang.meetings.outcome.Decision;
import dk.sagsgang.meetings.outcome.Outcome;
import dk.sagsgang.register.Organization;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** Makes index documents of the record: what the public may see of each item of a meeting, and nothing else. */
final class ItemDocuments {
    private final Register register;
    private final CaseFiles caseFiles;
    private final Meetings meetings;
    private final Closings closings;

    ItemDocuments(Register register, CaseFiles caseFiles, Meetings meetings, Closings closings) {
        this.register = register;
        this.caseFiles = caseFiles;
        this.meetings = meetings;
        this.closings = closings;
    }

    /**
     * By meeting, one document for each item of its current version that has something open. Some tens of meetings at a time
     * are read with as few questions as one.
     */
    Map<MeetingId, List<Open<Document>>> listOf(Collection<MeetingId> ids) {
        Access access = Access.of(Viewer.PUBLIC, closings);
        List<Agenda> agendas = access.openAll(meetings.listAgendas(ids)).value();
        Map<OrganizationId, Sealed<Organization>> committees = register.listOrganizations(
                agendas.stream().map(agenda -> agenda.meeting().organization()).toList());
        Map<PaperTextId, Sealed<PaperText>> texts = caseFiles.listTexts(agendas.stream()
                .flatMap(agenda -> agenda.entries().stream())
                .flatMap(entry -> access.open(entry.item()).stream())
                .map(item -> item.value().text())
                .toList());
        Map<MeetingId, List<Open<Document>>> documents = new HashMap<>();
        for (Agenda agenda : agendas) {
            Meeting meeting = agenda.meeting();
            access.open(Objects.requireNonNull(committees.get(meeting.organization())))
                    .ifPresent(committee -> documents.put(
                            meeting.id(),
                            agenda.entries().stream()
                                    .flatMap(entry -> find(meeting, committee, entry, texts, access).stream())
                                    .toList()));
        }
        return documents;
    }

    private static Optional<Open<Document>> find(
            Meeting meeting,
            Open<Organization> committee,
            AgendaEntry entry,
            Map<PaperTextId, Sealed<PaperText>> texts,
            Access access) {
        return access.open(entry.face()).map(face -> {
            Open<Document> document = face.with(committee, (known, body) -> of(meeting, body, known));
            access.open(entry.item()).ifPresent(item -> addOpen(document.value(), item.value(), texts, access));
            return document;
        });
    }

    private static Document of(Meeting meeting, Organization committee, ItemFace item) {
        Document document = new Document();
        document.add(new StringField(
                IndexFields.MEETING, Integer.toString(meeting.id().value()), Store.NO));
        document.add(new StoredField(IndexFields.SLUG, meeting.slug()));
        document.add(new StoredField(IndexFields.NUMBER, item.number()));
        document.add(new StoredField(IndexFields.POSITION, item.position()));
        document.add(new StoredField(IndexFields.PRINTED_TITLE, item.title()));
        document.add(new StringField(IndexFields.COMMITTEE, committee.slug(), Store.YES));
        document.add(new SortedDocValuesField(IndexFields.COMMITTEE, new BytesRef(committee.slug())));
        document.add(new StoredField(IndexFields.COMMITTEE_NAME, committee.name()));
        addDate(document, meeting.date());
        addWords(document, item.title(), IndexFields.TITLE);
        document.add(new TextField(IndexFields.SUGGESTIONS, item.title(), Store.NO));
        return document;
    }

    private static void addDate(Document document, @Nullable LocalDate date) {
        document.add(new NumericDocValuesField(IndexFields.DAY, date == null ? Long.MIN_VALUE : date.toEpochDay()));
        if (date != null) {
            document.add(new StoredField(IndexFields.DAY, date.toEpochDay()));
            document.add(new NumericDocValuesField(IndexFields.YEAR, date.getYear()));
        }
    }

    private static void addOpen(
            Document document, AgendaItem item, Map<PaperTextId, Sealed<PaperText>> texts, Access access) {
        String reference = item.reference();
        if (reference != null) {
            document.add(new StoredField(IndexFields.PRINTED_REFERENCE, reference));
            document.add(new StringField(IndexFields.REFERENCE, reference.toLowerCase(Locale.ROOT), Store.NO));
        }
        Optional.ofNullable(texts.get(item.text())).flatMap(access::open).ifPresent(text -> {
            document.add(new StoredField(IndexFields.TEXT, text.value().id().value()));
            addWords(document, OpenText.of(text, access), IndexFields.BODY);
        });
        access.openAll(item.decisions()).value().stream()
                .map(Decision::outcome)
                .distinct()
                .map(Outcome::code)
                .forEach(code -> {
                    document.add(new SortedSetDocValuesField(IndexFields.OUTCOME, new BytesRef(code)));
                    document.add(new StoredField(IndexFields.OUTCOME, code));
                });
    }

    private static void addWords(Document document, String text, String field) {
        document.add(new TextField(field, text, Store.NO));
        document.add(new Field(IndexFields.WORDS, text, WordsType.INSTANCE));
    }
}
