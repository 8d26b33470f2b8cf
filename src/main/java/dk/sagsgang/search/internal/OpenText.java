package dk.sagsgang.search.internal;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of an item as a reader may search it. */
final class OpenText {
    private OpenText() {}

    /** Its open sections and the names of its open attachments, a blank line between them. */
    static String of(Open<PaperText> text, Access access) {
        Stream<String> sections =
                access.openAll(text.value().sections()).value().stream().map(Section::text);
        Stream<String> attachments =
                access.openAll(text.value().attachments()).value().stream().map(Attachment::name);
        return Stream.concat(sections, attachments).collect(Collectors.joining("\n\n"));
    }
}
