package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What HotSpot is told about the loops of training, in the options of the program. */
class InliningTest {

    private static final String VECTORS = "jdk.incubator.vector";

    @Test
    void aVectorNeverCrossesACall() throws IOException {
        List<String> patterns = patterns("inline");
        assertThat(methods().filter(InliningTest::handsVectorsOver))
                .isNotEmpty()
                .allMatch(method -> isNamed(method, patterns));
    }

    @Test
    void everyLoopOverColumnsIsCompiledByItself() throws IOException {
        List<String> patterns = patterns("dontinline");
        assertThat(methods().filter(InliningTest::loadsVectors))
                .isNotEmpty()
                .allMatch(method -> isNamed(method, patterns) || handsVectorsOver(method));
    }

    private static Stream<JavaMethod> methods() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("backstep.nn.kernel").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getName().startsWith("lambda$"))
                        .filter(method -> !method.getOwner().isRecord());
    }

    private static boolean handsVectorsOver(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .anyMatch(type -> type.getPackageName().equals(VECTORS));
    }

    private static boolean loadsVectors(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(VectorMath.class)
                        && call.getName().equals("load"));
    }

    /** What follows the package in the lines of the options that say this of methods. */
    private static List<String> patterns(String what) throws IOException {
        String start = "-XX:CompileCommand=" + what + ",backstep.nn.kernel.";
        return Files.readAllLines(Path.of("src/dist/lib/jvm.options")).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static boolean isNamed(JavaMethod method, List<String> patterns) {
        String name = method.getOwner().getSimpleName() + "::" + method.getName();
        return patterns.stream().anyMatch(pattern -> name.matches(pattern.replace("*", ".*")));
    }
}
