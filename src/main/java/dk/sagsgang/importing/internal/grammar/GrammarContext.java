package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.vocabulary.Vocabulary;

/**
 * The small readers that the larger ones are made of, one of each. All but vote collectors are immutable and shared.
 */
record GrammarContext(
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
    record Bodies(BodyNames names, BodySubject subject, BodyLabel label) {}

    /** What reads votes and what is voted on. */
    record Votes(Voters voters, VoteSentences sentences, Majorities majorities, ProposalReader proposals) {}

    /** What reads the heads of items. */
    record Heads(Headings headings, CaseLetters letters, ClosedMarks marks, HeadTitles titles) {}

    static GrammarContext of(Vocabulary vocabulary) {
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
                        new Majorities(vocabulary, voters),
                        new ProposalReader(vocabulary, subject, names, voters)),
                new Heads(headings, new CaseLetters(vocabulary), marks, new HeadTitles(marks, vocabulary.informal())));
    }

    BodyNames bodies() {
        return ofBodies.names();
    }

    BodySubject subject() {
        return ofBodies.subject();
    }

    BodyLabel bodyLabel() {
        return ofBodies.label();
    }

    Voters voters() {
        return ofVotes.voters();
    }

    VoteSentences voteSentences() {
        return ofVotes.sentences();
    }

    Majorities majorities() {
        return ofVotes.majorities();
    }

    ProposalReader proposals() {
        return ofVotes.proposals();
    }

    Headings headings() {
        return ofHeads.headings();
    }

    CaseLetters letters() {
        return ofHeads.letters();
    }

    ClosedMarks marks() {
        return ofHeads.marks();
    }

    HeadTitles headTitles() {
        return ofHeads.titles();
    }

    VoteCollector newVoteCollector() {
        return new VoteCollector(vocabulary, voteSentences());
    }
}
