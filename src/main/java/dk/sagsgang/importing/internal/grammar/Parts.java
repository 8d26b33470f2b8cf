package dk.sagsgang.importing.internal.grammar;

import dk.sagsgang.vocabulary.Vocabulary;

/**
 * The small readers that the larger ones are made of, one of each. All but vote collectors are immutable and shared.
 */
record Parts(
        Vocabulary vocabulary,
        Dates dates,
        BodyNames bodies,
        Headings headings,
        Sentences sentences,
        Names names,
        Voters voters,
        VoteSentences voteSentences,
        Majorities majorities,
        OutcomeReader outcomes,
        BodySubject subject,
        ProposalReader proposals,
        BodyLabel bodyLabel,
        AbsenceReader absences,
        CaseLetters letters,
        ClosedMarks marks,
        HeadTitles headTitles) {

    static Parts of(Vocabulary vocabulary) {
        Dates dates = new Dates(vocabulary.months());
        BodyNames bodies = new BodyNames(vocabulary);
        Headings headings = new Headings(vocabulary, bodies, dates);
        Names names = new Names(vocabulary, bodies);
        Voters voters = new Voters(vocabulary, names);
        BodySubject subject = new BodySubject(bodies, dates, names, vocabulary);
        ClosedMarks marks = new ClosedMarks(vocabulary);
        return new Parts(
                vocabulary,
                dates,
                bodies,
                headings,
                new Sentences(vocabulary),
                names,
                voters,
                new VoteSentences(vocabulary, voters),
                new Majorities(vocabulary, voters),
                new OutcomeReader(vocabulary),
                subject,
                new ProposalReader(vocabulary, subject, names, voters),
                new BodyLabel(bodies, headings, dates, vocabulary),
                new AbsenceReader(vocabulary, names),
                new CaseLetters(vocabulary),
                marks,
                new HeadTitles(marks, vocabulary.informal()));
    }

    VoteCollector newVoteCollector() {
        return new VoteCollector(vocabulary, voteSentences);
    }
}
