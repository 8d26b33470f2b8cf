package dk.sagsgang.importing;

import dk.sagsgang.findings.Bilingual;
import java.util.Locale;

/**
 * Why a file cannot be read, and what to do about it. Each reason has a sentence in both languages; {@code %s} is
 * replaced by the details that {@link UnreadableDocumentException} is given.
 */
public enum UnreadableReason {
    MISSING(
            "filen findes ikke eller kan ikke åbnes. Se efter, om navnet er stavet rigtigt, og om du har adgang til den.",
            "the file does not exist or cannot be opened. Check the spelling of its name and that you may read it."),
    DIRECTORY(
            "det er en mappe, ikke et dokument. Brug import til at læse alle dokumenter i en mappe.",
            "this is a folder, not a document. Use import to read all documents in a folder."),
    ARCHIVE(
            "det er et zip-arkiv, ikke et dokument. Brug import til at læse alle dokumenter i arkivet, eller pak det ud.",
            "this is a zip archive, not a document. Use import to read all documents in it, or unpack it."),
    EMPTY(
            "filen er tom (0 byte). Hent den igen fra kilden.",
            "the file is empty (0 bytes). Fetch it again from its source."),
    BLANK(
            "der er ingen ord i dokumentet, kun blanke tegn. Hent det igen fra kilden.",
            "the document has no words, only white space. Fetch it again from its source."),
    TOO_LARGE(
            "filen fylder %s, og grænsen er %s. Del den op, eller sæt grænsen op.",
            "the file is %s, and the limit is %s. Split it, or raise the limit."),
    LARGER_THAN(
            "filen er for stor: grænsen er %s. Del den op, eller sæt grænsen op.",
            "the file is too large: the limit is %s. Split it, or raise the limit."),
    TOO_MANY_LINES(
            "dokumentet har flere end %s linjer, langt mere end et referat. Del det op, eller sæt grænsen op.",
            "the document has more than %s lines, far more than any minutes. Split it, or raise the limit."),
    TOO_MANY_ENTRIES(
            "arkivet har flere end %s filer. Del det op, eller sæt grænsen op.",
            "the archive has more than %s files. Split it, or raise the limit."),
    TOO_COMPLEX(
            "siden har flere end %s elementer, langt mere end et referat. Gem selve referatet uden resten af siden.",
            "the page has more than %s elements, far more than any minutes. Save the minutes without the rest of the page."),
    EXPANDS_TOO_MUCH(
            "indholdet fylder mere end %s, når det pakkes ud, og filen kan være lavet for at overbelaste. Er den god nok, så"
                    + " gem den på ny, eller sæt grænsen op.",
            "the content takes more than %s once unpacked, and the file may be designed to overload the reader. If you trust it, save it"
                    + " again, or raise the limit."),
    TOO_SLOW(
            "læsningen tog mere end %s sekunder og blev stoppet. Gem dokumentet på ny, eller del det op.",
            "reading took more than %s seconds and was stopped. Save the document again, or split it."),
    BINARY(
            "indholdet er ikke tekst. Tekst, Markdown, HTML, PDF og DOCX kan læses.",
            "the content is not text. Text, Markdown, HTML, PDF and DOCX can be read."),
    UNKNOWN_FORMAT(
            "formatet kan ikke læses (%s). Gem dokumentet som DOCX, PDF, HTML, Markdown eller ren tekst.",
            "this format cannot be read (%s). Save the document as DOCX, PDF, HTML, Markdown or plain text."),
    OLD_WORD(
            "det er et dokument fra en ældre Office (.doc eller lignende). Åbn det i Word eller LibreOffice, og gem det som"
                    + " DOCX.",
            "this is a document from an older version of Office (.doc or similar). Open it in Word or LibreOffice and save it as"
                    + " DOCX."),
    TOO_MANY_PAGES(
            "dokumentet har %s sider, og grænsen er %s, langt mere end et referat. Del det op.",
            "the document has %s pages, and the limit is %s, far more than any minutes. Split it."),
    LINK_OUTSIDE(
            "det er et link, der fører ud af mappen, og det følges ikke. Læg selve filen i mappen, eller angiv den for sig.",
            "this is a link that leads out of the folder, and it is not followed. Put the file itself into the folder, or name"
                    + " it by itself."),
    LINK_TO_FOLDER(
            "det er et link til en mappe, som læses der, hvor den ligger.",
            "this is a link to a folder; the folder is read where it is."),
    LINK_BROKEN(
            "det er et link, der ikke fører til noget. Fjern det, eller læg filen på plads.",
            "this is a broken link. Remove it, or put the file back."),
    NOT_A_FILE(
            "det er ingen almindelig fil (men for eksempel en kanal eller en enhed), og den læses ikke.",
            "this is not a regular file (but a pipe or a device, for instance), and it is not read."),
    TOO_DEEP(
            "mappen ligger mere end %s mapper nede og læses ikke. Flyt den op.",
            "the folder is more than %s levels deep and is not read. Move it up."),
    ENCRYPTED(
            "dokumentet er beskyttet med adgangskode. Gem det uden adgangskode.",
            "the document is protected by a password. Save it without one."),
    DAMAGED(
            "filen er beskadiget og kan ikke læses som %s. Hent den igen fra kilden, eller gem den på ny.",
            "the file is damaged and cannot be read as %s. Fetch it again from its source, or save it again."),
    BROKEN_XML(
            "eksporten er ikke hel: XML'en kan ikke læses fra linje %s. Filen er måske kun skrevet halvt. Eksportér den igen.",
            "the export is not whole: its XML cannot be read from line %s on. The file may have been written halfway. Export it"
                    + " again."),
    BROKEN_JSON(
            "eksporten er ikke hel: JSON'en kan ikke læses fra linje %s. Filen er måske kun skrevet halvt. Eksportér den igen.",
            "the export is not whole: its JSON cannot be read from line %s on. The file may have been written halfway. Export it"
                    + " again."),
    XML_ENTITIES(
            "XML'en har en dokumenttype (DOCTYPE), som kan hente andet ind udefra, og den læses ikke. Eksportér uden DOCTYPE.",
            "the XML has a document type (DOCTYPE), which can fetch other content, and it is not read. Export it without one."),
    MANIFEST(
            "det er en liste over, hvad der er udgivet (et manifest), ikke et møde. Importér hele mappen, som den ligger i.",
            "this is a list of what is published (a manifest), not a meeting. Import the whole folder that it is in."),
    MANIFEST_READ(
            "det er eksportens liste over, hvad der er udgivet (et manifest). Den er fulgt, og der er intet møde i den.",
            "this is the export's list of what is published (a manifest). It was followed, and no meeting is in it."),
    SEVERAL_MEETINGS(
            "eksporten har %s møder. Brug import, som læser hvert for sig.",
            "the export has %s meetings. Use import, which reads each by itself."),
    OF_EXPORT(
            "filen ligger ved en eksport (%s) og hører til den, så den læses ikke som et møde for sig. Skal den læses, så angiv"
                    + " selve filen.",
            "the file lies beside an export (%s) and belongs to it, so it is not read as a meeting of its own. To read it, name"
                    + " the file itself."),
    NOT_PUBLISHED(
            "manifestet (%s) siger, at udgaven ikke er udgivet, og den læses ikke. Er den det, så udgiv den i fagsystemet, og"
                    + " eksportér igen.",
            "the manifest (%s) says that this version is not published, and it is not read. If it is, publish it in the case"
                    + " system and export again."),
    OUTSIDE_ARCHIVE(
            "filens sti fører ud af arkivet (.. eller en fuld sti), og den læses ikke. Pak arkivet på ny uden sådanne stier.",
            "the file's path leads out of the archive (.. or a full path), and it is not read. Pack the archive again without"
                    + " such paths."),
    NO_TEXT_LAYER(
            "PDF'en (%s sider) har ingen tekst, kun billeder: den er nok skannet. Kør den gennem tekstgenkendelse (OCR), og"
                    + " prøv igen.",
            "the PDF (%s pages) has no text, only pictures: it was probably scanned. Run it through text recognition (OCR)"
                    + " and try again.");

    private final String danish;
    private final String english;

    UnreadableReason(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The reason as a word for machines, such as {@code no-text-layer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Bilingual explain(String source, Object... details) {
        return new Bilingual(
                source + ": " + String.format(Locale.ROOT, danish, details),
                source + ": " + String.format(Locale.ROOT, english, details));
    }
}
