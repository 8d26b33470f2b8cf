package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Public methods of public types say what they answer: units, errors and rule. Those that override another's, constructors and
 * the accessors of records are described elsewhere.
 */
class PublicMethodsTest {
    private static final double LEAST_SHARE = 0.95;

    @Test
    void nineteen_of_twenty_public_methods_of_public_types_are_described() throws IOException {
        var methods = new Methods();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(Codebase.javaFiles(Codebase.MAIN));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                methods.scan(unit, DocTrees.instance(task));
            }
        }

        assertThat(methods.all).hasSizeGreaterThan(900);
        assertThat(1 - (double) methods.bare.size() / methods.all.size())
                .as("share of described methods; these are not: %s", methods.bare)
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    /** Public methods and those of them without a description, each as type and method. */
    private static final class Methods extends TreePathScanner<Void, DocTrees> {
        private final List<String> all = new ArrayList<>();
        private final List<String> bare = new ArrayList<>();
        private final Deque<ClassTree> around = new ArrayDeque<>();
        private int hidden;

        @Override
        public Void visitClass(ClassTree type, DocTrees docs) {
            boolean isHidden = !isPublic(type.getModifiers().getFlags());
            hidden += isHidden ? 1 : 0;
            around.push(type);
            super.visitClass(type, docs);
            around.pop();
            hidden -= isHidden ? 1 : 0;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, DocTrees docs) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            boolean isConstructor = method.getReturnType() == null;
            if (hidden == 0 && isPublic(method.getModifiers().getFlags()) && !overrides && !isConstructor) {
                String name = around.element().getSimpleName() + "." + method.getName();
                all.add(name);
                if (docs.getDocComment(getCurrentPath()) == null) {
                    bare.add(name);
                }
            }
            return null;
        }

        private boolean isPublic(Set<Modifier> flags) {
            boolean isOfInterface = !around.isEmpty() && around.element().getKind() == Kind.INTERFACE;
            return flags.contains(Modifier.PUBLIC) || (isOfInterface && !flags.contains(Modifier.PRIVATE));
        }
    }
}
