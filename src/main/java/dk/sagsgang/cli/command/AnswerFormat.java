package dk.sagsgang.cli.command;

/** How an answer is written. */
enum AnswerFormat {
    /** For programs. */
    JSON,
    /** For people. */
    TEXT
}
