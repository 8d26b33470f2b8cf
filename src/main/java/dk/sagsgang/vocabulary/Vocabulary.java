package dk.sagsgang.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Every word that decides how minutes are read, ready to be looked up, in groups by what they decide. Words alone are in
 * lower case; phrases are compared word by word. Immutable and thread-safe; making one reads the files of words, so keep it.
 */
public final class Vocabulary {
    private final HeadingVocabulary headings;
    private final HeadingLineVocabulary headingLines;
    private final ItemVocabulary items;
    private final LetterVocabulary letters;
    private final BodyVocabulary bodies;
    private final OutcomeVocabulary outcomes;
    private final DecisionVocabulary decisions;
    private final RecommendationVocabulary recommendations;
    private final VoteVocabulary votes;
    private final VoteSentenceVocabulary voteSentences;
    private final VoterVocabulary voters;
    private final AttendanceVocabulary attendance;
    private final AbsenceVocabulary absences;
    private final PersonVocabulary persons;
    private final OfficeVocabulary offices;
    private final MunicipalityVocabulary municipalities;
    private final CaseMentionVocabulary caseMentions;
    private final MeetingVocabulary meetings;
    private final OpennessVocabulary closed;
    private final AttachmentVocabulary attachments;
    private final ExportVocabulary exports;
    private final TableVocabulary tables;
    private final FigureVocabulary figures;
    private final CancellationVocabulary cancellations;
    private final CheckVocabulary checks;
    private final PageVocabulary pages;
    private final SentenceVocabulary sentences;
    private final Map<String, Integer> months;
    private final Map<String, Integer> numbers;
    private final Set<String> abbreviations;
    private final Set<String> informal;
    private final FactVocabulary facts;

    private Vocabulary(VocabularyFile file) {
        this.headings = HeadingVocabulary.of(file);
        this.headingLines = HeadingLineVocabulary.of(file.under("headingLines"));
        this.items = ItemVocabulary.of(file);
        this.letters = LetterVocabulary.of(file.under("letters"));
        this.bodies = BodyVocabulary.of(file.under("bodies"));
        this.outcomes = OutcomeVocabulary.of(file);
        this.decisions = DecisionVocabulary.of(file.under("decisions"));
        this.recommendations = RecommendationVocabulary.of(file);
        this.votes = VoteVocabulary.of(file.under("votes"));
        this.voteSentences = VoteSentenceVocabulary.of(file.under("voteSentences"));
        this.voters = VoterVocabulary.of(file.under("voters"));
        this.attendance = AttendanceVocabulary.of(file.under("attendance"));
        this.absences = AbsenceVocabulary.of(file.under("absences"));
        this.persons = PersonVocabulary.of(file);
        this.offices = OfficeVocabulary.of(file.under("offices"));
        this.municipalities = MunicipalityVocabulary.of(file.under("municipalities"));
        this.caseMentions = CaseMentionVocabulary.of(file.under("caseMentions"));
        this.meetings = MeetingVocabulary.of(file);
        this.closed = OpennessVocabulary.of(file.under("closed"));
        this.attachments = AttachmentVocabulary.of(file);
        this.exports = ExportVocabulary.of(file.under("exports"));
        this.tables = TableVocabulary.of(file.under("tables"));
        this.figures = FigureVocabulary.of(file.under("figures"));
        this.cancellations = CancellationVocabulary.of(file.under("cancellations"));
        this.checks = CheckVocabulary.of(file.under("checks"));
        this.pages = PageVocabulary.of(file.under("pages"));
        this.sentences = SentenceVocabulary.of(file.under("sentences"));
        this.months = file.under("months").numbers();
        this.numbers = file.under("numbers").numbers();
        this.abbreviations = file.set("abbreviations");
        this.informal = file.set("informal");
        this.facts = FactVocabulary.of(file.under("facts"));
    }

    /** The words of Danish minutes in general. */
    public static Vocabulary danish() {
        return new Vocabulary(VocabularyFile.general());
    }

    /**
     * The general words with a municipality's own added; where both know a word, its own use wins.
     *
     * @param source the name of its file, for messages
     * @param text the file: YAML of the same shape as the general words, with only what differs
     * @throws RefusedVocabularyException when the general words have no place for something in it
     */
    public static Vocabulary danishWith(String source, String text) {
        return new Vocabulary(VocabularyFile.general().with(source, text));
    }

    /**
     * The general words with those of a municipality's file added.
     *
     * @param file YAML in UTF-8 of the same shape as the general words, with only what differs
     * @throws RefusedVocabularyException when the general words have no place for something in it
     * @throws UncheckedIOException when it cannot be read, or is not UTF-8
     */
    public static Vocabulary danishWith(Path file) {
        try {
            return danishWith(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words on items, sections and the head of a document. */
    public HeadingVocabulary headings() {
        return headings;
    }

    /** What else makes a line the heading of a decision or a recommendation. */
    public HeadingLineVocabulary headingLines() {
        return headingLines;
    }

    /** How items and points are named by number. */
    public ItemVocabulary items() {
        return items;
    }

    /** How a document says that its meeting is not held. */
    public CancellationVocabulary cancellations() {
        return cancellations;
    }

    /** How the letter that cases are sorted by is stated. */
    public LetterVocabulary letters() {
        return letters;
    }

    /** Names of bodies. */
    public BodyVocabulary bodies() {
        return bodies;
    }

    /** What bodies do. */
    public OutcomeVocabulary outcomes() {
        return outcomes;
    }

    /** Words around what a body did. */
    public DecisionVocabulary decisions() {
        return decisions;
    }

    /** Who recommends what to whom. */
    public RecommendationVocabulary recommendations() {
        return recommendations;
    }

    /** How votes are reported. */
    public VoteVocabulary votes() {
        return votes;
    }

    /** Words that hold a sentence on a vote together. */
    public VoteSentenceVocabulary voteSentences() {
        return voteSentences;
    }

    /** Words for those who vote as a group. */
    public VoterVocabulary voters() {
        return voters;
    }

    /** How absence is reported. */
    public AttendanceVocabulary attendance() {
        return attendance;
    }

    /** What an absence is from. */
    public AbsenceVocabulary absences() {
        return absences;
    }

    /** Titles, groups, parties and names. */
    public PersonVocabulary persons() {
        return persons;
    }

    /** How the name of a municipality is recognised. */
    public MunicipalityVocabulary municipalities() {
        return municipalities;
    }

    /** How a text says that another body treats the same case. */
    public CaseMentionVocabulary caseMentions() {
        return caseMentions;
    }

    /** Titles by office. */
    public OfficeVocabulary offices() {
        return offices;
    }

    /** How a text speaks of a meeting and its day. */
    public MeetingVocabulary meetings() {
        return meetings;
    }

    /** Marks of openness. */
    public OpennessVocabulary closed() {
        return closed;
    }

    /** How lists of attachments are written. */
    public AttachmentVocabulary attachments() {
        return attachments;
    }

    /** What exports of other systems put into their fields. */
    public ExportVocabulary exports() {
        return exports;
    }

    /** What tables are found by, and what their figures count in. */
    public TableVocabulary tables() {
        return tables;
    }

    /** What words say about the figures beside them. */
    public FigureVocabulary figures() {
        return figures;
    }

    /** Words by which checks see that something is wrong with a text. */
    public CheckVocabulary checks() {
        return checks;
    }

    /** Words on the pages that a text was printed on. */
    public PageVocabulary pages() {
        return pages;
    }

    /** Small words that hold a sentence together. */
    public SentenceVocabulary sentences() {
        return sentences;
    }

    /** Names of months and their abbreviations, in lower case, to 1-12. */
    public Map<String, Integer> months() {
        return months;
    }

    /** Numerals in words, in lower case. */
    public Map<String, Integer> numbers() {
        return numbers;
    }

    /** Words whose full stop ends no sentence, in lower case. */
    public Set<String> abbreviations() {
        return abbreviations;
    }

    /** Titles of items that need no decision, in lower case. */
    public Set<String> informal() {
        return informal;
    }

    /** How broken lines are assembled, and how decisions are compared with recommendations. */
    public FactVocabulary facts() {
        return facts;
    }
}
