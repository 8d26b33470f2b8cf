package dk.sagsgang.findings;

import dk.sagsgang.facts.rules.LinkedRule;
import dk.sagsgang.vocabulary.CheckVocabulary;
import dk.sagsgang.vocabulary.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Generates the catalogue of rules from the rules themselves: every class that is a rule is in it. */
final class RuleSheet {
    private static final String HEAD = """
            # Rules

            What `sagsgang check` looks for and the site shows in the margin. Each rule is one class with a code, a sentence
            that states what should be true, and its source; this page is generated from them. A rule is silent where the
            source is ambiguous: a finding should be true.
            """;

    private static final String LINKED = "On import only, when it is known which body each name means.";

    private RuleSheet() {}

    /** What a rule is, and whether it needs linked bodies and persons. */
    private record Entry(Rule.Description rule, boolean isLinked) {}

    static List<Rule.Description> descriptions() {
        return entries().stream().map(Entry::rule).toList();
    }

    private static List<Entry> entries() {
        try {
            Path classes = Path.of(Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes.resolve("dk/sagsgang"))) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("schema") && !file.contains("jte"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace(File.separatorChar, '.'))
                        .map(RuleSheet::load)
                        .filter(RuleSheet::isRule)
                        .map(RuleSheet::describe)
                        .sorted(Comparator.comparing(entry -> entry.rule().code()))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write() {
        StringBuilder sheet = new StringBuilder(HEAD);
        for (Entry entry : entries()) {
            Rule.Description rule = entry.rule();
            sheet.append("\n## ").append(rule.code()).append("\n\n");
            sheet.append("*").append(severity(rule.severity())).append("* ");
            sheet.append(rule.sentence().english()).append("\n\n");
            if (entry.isLinked()) {
                sheet.append(LINKED).append("\n\n");
            }
            sheet.append("> ").append(rule.sentence().danish()).append("\n\n");
            sheet.append("Source: ").append(rule.source()).append("\n");
        }
        return sheet.toString();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "Note.";
            case WARNING -> "Warning.";
            case ERROR -> "Error.";
        };
    }

    private static boolean isRule(Class<?> type) {
        return Rule.class.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RuleSheet.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry describe(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] words = Arrays.stream(constructor.getParameterTypes())
                    .map(RuleSheet::words)
                    .toArray();
            Rule rule = (Rule) constructor.newInstance(words);
            return new Entry(rule.description(), rule instanceof LinkedRule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule needs at most a vocabulary, unlike " + type.getName(), e);
        }
    }

    private static Object words(Class<?> type) {
        Vocabulary words = Vocabulary.danish();
        return type == CheckVocabulary.class ? words.checks() : words;
    }
}
