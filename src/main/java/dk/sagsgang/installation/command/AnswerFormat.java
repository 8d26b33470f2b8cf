package dk.sagsgang.installation.command;

/** How an answer is written. */
public enum AnswerFormat {
    /** For programs. */
    JSON,
    /** For people. */
    TEXT
}
