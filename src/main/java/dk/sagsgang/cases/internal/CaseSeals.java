package dk.sagsgang.cases.internal;

import dk.sagsgang.access.Seal;
import dk.sagsgang.access.Sealed;
import dk.sagsgang.cases.Attachment;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Paper;
import dk.sagsgang.cases.PaperText;
import dk.sagsgang.cases.Recommendation;
import dk.sagsgang.cases.Section;

/** What closes cases, papers and what is printed of them. */
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
                        : seal.andReadFrom(stop.source().asFileLines()));
    }

    /** Its parts have seals of their own. */
    static Sealed<PaperText> seal(PaperText text) {
        return Sealed.of(text, Seal.PUBLIC.andSpreadOver(text.source().asFileLines()));
    }

    static Sealed<Section> seal(Section section) {
        return Sealed.of(
                section,
                Seal.of(section.visibility()).andReadFrom(section.source().asFileLines()));
    }

    static Sealed<Attachment> seal(Attachment attachment) {
        return Sealed.of(
                attachment,
                Seal.of(attachment.visibility()).andReadFrom(attachment.source().asFileLines()));
    }

    static Sealed<Recommendation> seal(Recommendation recommendation) {
        return Sealed.of(recommendation, Seal.readFrom(recommendation.source().asFileLines()));
    }
}
