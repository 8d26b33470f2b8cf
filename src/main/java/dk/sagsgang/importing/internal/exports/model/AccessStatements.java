package dk.sagsgang.importing.internal.exports.model;

import java.util.List;
import java.util.stream.Stream;

/** Statements of openness as exports make them. A statement that is empty is none, and what nothing is stated of is withheld. */
public final class AccessStatements {
    private static final String UNKNOWN = "?";

    private AccessStatements() {}

    /** Statements that say that something is open, such as {@code IsPublic}, or name its access. */
    public static List<String> of(String... statements) {
        return Stream.of(statements)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** A statement that says that something is closed, such as {@code IsProtected}, turned round. Only plain values can be. */
    public static List<String> notClosed(String statement) {
        return of(statement).stream().map(AccessStatements::turned).toList();
    }

    private static String turned(String statement) {
        if (isTrue(statement) || statement.equals("1")) {
            return Boolean.FALSE.toString();
        }
        boolean isFalse = statement.equalsIgnoreCase(Boolean.FALSE.toString()) || statement.equals("0");
        return isFalse ? Boolean.TRUE.toString() : UNKNOWN + statement;
    }

    /** Whether a flag is set. */
    public static boolean isTrue(String flag) {
        return Boolean.parseBoolean(flag.strip());
    }

    /** All of several; where one of them is missing, so is the openness as a whole. */
    public static List<String> all(List<String> first, List<String> second) {
        return first.isEmpty() || second.isEmpty()
                ? List.of()
                : Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
