package dk.sagsgang.cases.internal;

import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;
import dk.sagsgang.files.FromEvent;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import java.util.List;

/**
 * What closes cases, papers and what is printed of them. What comes from an event has no lines that could close it: its stop's visibility closes
 * it and, where it has none of its own and it is not known which section it is in, that of every section of its text.
 */
final class CaseSeals {
    private CaseSeals() {}

    static Sealed<CaseFile> seal(CaseFile file) {
        return Sealed.of(file, Seal.of(file.visibility()));
    }

    static Sealed<Paper> seal(Paper paper) {
        return Sealed.of(paper, Seal.of(paper.visibility()));
    }

    /** A stop that was seen is open with its item, also when some of that (an attachment) is closed; others with their lines. */
    static Sealed<Consultation> seal(Consultation stop) {
        Seal seal = Seal.of(stop.visibility());
        return Sealed.of(
                stop,
                stop.basis() == Consultation.Basis.SEEN
                        ? seal
                        : stop.origin()
                                .findLines()
                                .map(lines -> seal.andReadFrom(lines.asFileLines()))
                                .orElse(seal));
    }

    /** Its parts have seals of their own. */
    static Sealed<PaperText> seal(PaperText text, Visibility stop) {
        return Sealed.of(
                text,
                text.origin()
                        .findLines()
                        .map(lines -> Seal.PUBLIC.andSpreadOver(lines.asFileLines()))
                        .orElse(Seal.of(stop)));
    }

    static Sealed<Section> seal(Section section, Visibility stop) {
        return Sealed.of(section, part(section.visibility(), section.origin(), stop));
    }

    static Sealed<Attachment> seal(Attachment attachment, Visibility stop) {
        return Sealed.of(attachment, part(attachment.visibility(), attachment.origin(), stop));
    }

    /** @param sections of the same text */
    static Sealed<Recommendation> seal(Recommendation recommendation, Visibility stop, List<Sealed<Section>> sections) {
        Seal seal = part(Visibility.PUBLIC, recommendation.origin(), stop);
        if (recommendation.origin() instanceof FromEvent) {
            for (Sealed<Section> section : sections) {
                seal = seal.within(section);
            }
        }
        return Sealed.of(recommendation, seal);
    }

    private static Seal part(Visibility own, Origin origin, Visibility stop) {
        return switch (origin) {
            case SourceLines lines -> Seal.of(own).andReadFrom(lines.asFileLines());
            case FromEvent _ -> Seal.of(own).within(stop);
        };
    }
}
