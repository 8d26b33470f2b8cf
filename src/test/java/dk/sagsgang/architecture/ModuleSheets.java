package dk.sagsgang.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** The generated drawing and sheets of the modules: text by file name. */
final class ModuleSheets {
    private static final String HEAD =
            "<!-- Generated from the code. Write anew with: ./sagsgang test -Dtest=ModuleSheetsTest -Dsagsgang.docs=write -->\n\n";

    private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

    ModuleSheets() {
        Codebase.MODULES.stream()
                .forEach(module -> uses.put(module.getIdentifier().toString(), new TreeSet<>()));
        Codebase.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(this::note);
    }

    Map<String, String> write() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", overview());
        uses.keySet().forEach(module -> files.put(module + ".md", sheet(module)));
        return files;
    }

    private void note(Dependency dependency) {
        String from = Codebase.moduleOf(dependency.getOriginClass());
        String to = Codebase.moduleOf(dependency.getTargetClass());
        if (!from.equals(to) && uses.containsKey(from) && uses.containsKey(to)) {
            uses.get(from).add(to);
        }
    }

    private String overview() {
        StringBuilder text = new StringBuilder(HEAD)
                .append("# Modules\n\nAn arrow leads from a module to one that it uses. ")
                .append("What is reached by a longer way is not drawn.\n\n```mermaid\nflowchart TD\n");
        uses.forEach((module, used) -> nearest(module)
                .forEach(other -> text.append("  ")
                        .append(module)
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        text.append("```\n\n| module | what it is for | uses |\n|---|---|---|\n");
        uses.forEach((module, used) -> text.append("| [")
                .append(module)
                .append("](")
                .append(module)
                .append(".md) | ")
                .append(firstSentence(Javadoc.ofPackage(module)))
                .append(" | ")
                .append(String.join(", ", used))
                .append(" |\n"));
        return text.toString();
    }

    /** Used modules that no other used module uses: enough to draw. */
    private List<String> nearest(String module) {
        Set<String> further = usesOf(module).stream()
                .flatMap(used -> reach(used, new TreeSet<>()).stream())
                .collect(Collectors.toSet());
        return usesOf(module).stream().filter(used -> !further.contains(used)).toList();
    }

    private Set<String> usesOf(String module) {
        return uses.getOrDefault(module, new TreeSet<>());
    }

    private Set<String> reach(String module, Set<String> seen) {
        usesOf(module).stream().filter(seen::add).forEach(used -> reach(used, seen));
        return seen;
    }

    private String sheet(String module) {
        List<String> users = uses.entrySet().stream()
                .filter(entry -> entry.getValue().contains(module))
                .map(Map.Entry::getKey)
                .toList();
        StringBuilder text = new StringBuilder(HEAD)
                .append("# ")
                .append(module)
                .append("\n\n")
                .append(Javadoc.ofPackage(module))
                .append("\n\n| | |\n|---|---|\n");
        line(text, "may use", allowed(module));
        line(text, "uses", usesOf(module).stream());
        line(text, "is used by", users.stream());
        text.append("\n## What others see of it\n\n");
        publicTypes(module)
                .forEach((name, summary) -> text.append("- `")
                        .append(name)
                        .append("` - ")
                        .append(summary)
                        .append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, Stream<String> modules) {
        String names = modules.sorted().distinct().collect(Collectors.joining(", "));
        text.append("| ")
                .append(what)
                .append(" | ")
                .append(names.isEmpty() ? "nothing" : names)
                .append(" |\n");
    }

    private static Stream<String> allowed(String module) {
        ApplicationModule declared = Codebase.CLASSES
                .get(Codebase.ROOT + "." + module + ".package-info")
                .getAnnotationOfType(ApplicationModule.class);
        boolean open = Arrays.asList(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
        return open ? Stream.of("everything") : Arrays.stream(declared.allowedDependencies());
    }

    private static SortedMap<String, String> publicTypes(String module) {
        SortedMap<String, String> types = new TreeMap<>();
        Codebase.CLASSES.stream()
                .filter(type -> Codebase.moduleOf(type).equals(module) && isSeen(type))
                .forEach(type -> types.put(
                        type.getName().substring(Codebase.ROOT.length() + module.length() + 2),
                        firstSentence(Javadoc.ofType(source(type)))));
        return types;
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.getPackageName().contains(".internal")
                && Files.exists(source(type));
    }

    private static Path source(JavaClass type) {
        return Codebase.MAIN.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
