package dk.sagsgang.parameters;

import dk.sagsgang.parameters.yaml.InputProblem;
import dk.sagsgang.parameters.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dated numbers that come with the system, by id. Each is read once from {@code parameters/<id>.yaml}. Thread-safe. */
public final class Parameters {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Optional<Parameter>> read = new ConcurrentHashMap<>();

    /** The parameter of this id, or empty when there is none. */
    public Optional<Parameter> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return read.computeIfAbsent(id, Parameters::load);
    }

    /** @throws NoSuchElementException when there is none of this id */
    public Parameter get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No parameter is called " + id));
    }

    private static Optional<Parameter> load(String id) {
        String name = id + ".yaml";
        try (InputStream in = Parameters.class.getResourceAsStream("/parameters/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Optional<Parameter> parameter = ParameterFile.read(name, text, problems);
            if (problems.refused()) {
                throw new IllegalStateException(
                        problems.list().stream().map(InputProblem::englishLine).collect(Collectors.joining("\n")));
            }
            return parameter;
        } catch (IOException e) {
            throw new UncheckedIOException("Parameter file " + name + " cannot be read", e);
        }
    }
}
