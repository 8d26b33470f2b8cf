package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.importing.internal.grammar.attendance.AbsenceReader;
import dk.sagsgang.importing.internal.grammar.decisions.BodyLabel;
import dk.sagsgang.importing.internal.grammar.decisions.BodySubject;
import dk.sagsgang.importing.internal.grammar.decisions.Majorities;
import dk.sagsgang.importing.internal.grammar.decisions.OutcomeReader;
import dk.sagsgang.importing.internal.grammar.decisions.ProposalReader;
import dk.sagsgang.importing.internal.grammar.heads.HeadTitles;
import dk.sagsgang.importing.internal.grammar.lines.Headings;
import dk.sagsgang.importing.internal.grammar.text.Sentences;
import dk.sagsgang.importing.internal.grammar.values.BodyNames;
import dk.sagsgang.importing.internal.grammar.values.CaseLetters;
import dk.sagsgang.importing.internal.grammar.values.ClosedMarks;
import dk.sagsgang.importing.internal.grammar.values.Dates;
import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.internal.grammar.votes.ElectionReader;
import dk.sagsgang.importing.internal.grammar.votes.VoteCollector;
import dk.sagsgang.importing.internal.grammar.votes.VoteSentences;
import dk.sagsgang.importing.internal.grammar.votes.Voters;
import dk.sagsgang.vocabulary.Vocabulary;

/**
 * The small readers that the larger ones are made of, one of each. All but vote collectors are immutable and shared.
 */
public record GrammarContext(
        Vocabulary vocabulary,
        Dates dates,
        Sentences sentences,
        Names names,
        OutcomeReader outcomes,
        AbsenceReader absences,
        Bodies ofBodies,
        Votes ofVotes,
        Heads ofHeads) {

    /** What reads bodies: their names, a body as the subject of a sentence, and as the label of a decision. */
    public record Bodies(BodyNames names, BodySubject subject, BodyLabel label) {}

    /** What reads votes and what is voted on. */
    public record Votes(
            Voters voters,
            VoteSentences sentences,
            ElectionReader elections,
            Majorities majorities,
            ProposalReader proposals) {}

    /** What reads the heads of items. */
    public record Heads(Headings headings, CaseLetters letters, ClosedMarks marks, HeadTitles titles) {}

    /** The readers of a vocabulary, each made once. */
    public static GrammarContext of(Vocabulary vocabulary) {
        Dates dates = new Dates(vocabulary.months());
        BodyNames bodies = new BodyNames(vocabulary);
        Headings headings = new Headings(vocabulary, bodies, dates);
        Names names = new Names(vocabulary, bodies);
        Voters voters = new Voters(vocabulary, names);
        BodySubject subject = new BodySubject(bodies, dates, names, vocabulary);
        ClosedMarks marks = new ClosedMarks(vocabulary);
        return new GrammarContext(
                vocabulary,
                dates,
                new Sentences(vocabulary),
                names,
                new OutcomeReader(vocabulary),
                new AbsenceReader(vocabulary, names),
                new Bodies(bodies, subject, new BodyLabel(bodies, headings, dates, vocabulary)),
                new Votes(
                        voters,
                        new VoteSentences(vocabulary, voters),
                        new ElectionReader(vocabulary, names, voters),
                        new Majorities(vocabulary, voters),
                        new ProposalReader(vocabulary, subject)),
                new Heads(
                        headings,
                        new CaseLetters(vocabulary),
                        marks,
                        new HeadTitles(
                                marks, vocabulary.informal(), vocabulary.items().heads())));
    }

    /** Finds names of bodies. */
    public BodyNames bodies() {
        return ofBodies.names();
    }

    /** Finds the body that a sentence has as its subject. */
    public BodySubject subject() {
        return ofBodies.subject();
    }

    /** Reads a paragraph that names the body whose decision follows. */
    public BodyLabel bodyLabel() {
        return ofBodies.label();
    }

    /** Reads who voted. */
    public Voters voters() {
        return ofVotes.voters();
    }

    /** Reads sentences on votes. */
    public VoteSentences voteSentences() {
        return ofVotes.sentences();
    }

    /** Reads elections that are reported with numbers. */
    public ElectionReader elections() {
        return ofVotes.elections();
    }

    /** Reads outcomes that name their majority. */
    public Majorities majorities() {
        return ofVotes.majorities();
    }

    /** Reads sentences on proposals that fell or were put to the vote. */
    public ProposalReader proposals() {
        return ofVotes.proposals();
    }

    /** Recognises the headings of sections. */
    public Headings headings() {
        return ofHeads.headings();
    }

    /** Reads case letters. */
    public CaseLetters letters() {
        return ofHeads.letters();
    }

    /** Recognises marks of closed things. */
    public ClosedMarks marks() {
        return ofHeads.marks();
    }

    /** Recognises titles of items that need no text. */
    public HeadTitles headTitles() {
        return ofHeads.titles();
    }

    /** A collector with no vote yet, for one section. */
    public VoteCollector newVoteCollector() {
        return new VoteCollector(vocabulary, voteSentences());
    }
}
