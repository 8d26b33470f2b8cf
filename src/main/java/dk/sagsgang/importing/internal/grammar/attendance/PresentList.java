package dk.sagsgang.importing.internal.grammar.attendance;

import dk.sagsgang.importing.internal.grammar.values.Names;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;

/** Those who were there, as the head of a document lists them: one a line, or wrapped over lines with a comma between. */
public final class PresentList {
    private static final int LONGEST_TAIL = 100;

    private final Names names;
    private final List<ParsedPerson> people = new ArrayList<>();
    private String last = "";
    private int lastNumber;

    public PresentList(Names names) {
        this.names = names;
    }

    /** The people read so far, in the order of the text. */
    public List<ParsedPerson> people() {
        return people;
    }

    /** Reads a line of the list; returns whether it held any names. */
    public boolean read(String line, int number) {
        String text = line;
        String cut = number == lastNumber + 1 ? cutOff(line) : "";
        if (!cut.isEmpty()) {
            int again = list(cut).size();
            people.subList(people.size() - Math.min(again, people.size()), people.size())
                    .clear();
            text = cut + " " + line;
        }
        List<Names.NameMatch> found = list(text);
        found.forEach(person -> people.add(person.person()));
        last = line;
        lastNumber = number;
        return !found.isEmpty();
    }

    private List<Names.NameMatch> list(String text) {
        Words words = Words.of(text);
        return names.list(words, 0, words.size());
    }

    /** The name at the end of the line above that this line goes on with: {@code Anna} or {@code Anna Krog}; else nothing. */
    private String cutOff(String line) {
        String tail = last.substring(last.lastIndexOf(',') + 1).strip();
        boolean open = !tail.isEmpty() && !tail.endsWith(")") && tail.length() <= LONGEST_TAIL;
        boolean list = last.indexOf(',') >= 0 && last.indexOf(')') >= 0;
        return open && (line.startsWith("(") || list) ? tail : "";
    }
}
