package backstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a class that was renamed leads nobody astray. */
class DocumentsTest {
    private static final Path CONTRIBUTING = Path.of("src/site/markdown/CONTRIBUTING.md");
    private static final Path CODE = Path.of("src/main/java/backstep");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
    /** Words of Maven and of Java, which are not ours to have. */
    private static final Set<String> FOREIGN = Set.of("verify", "switch", "FuzzTest", "NullMarked");

    private final List<Path> sources = walk(Path.of("src"));
    private final Set<String> classes = sources.stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.replace(".java", ""))
            .collect(Collectors.toSet());

    @Test
    void everyLinkLeadsToAFile() {
        Stream<Path> documents = Stream.of(List.of(Path.of("README.md")), walk(Path.of("src/site")))
                .flatMap(List::stream);
        assertThat(documents
                        .flatMap(document -> found(LINK, read(document))
                                .map(link -> document.resolveSibling(link).normalize()))
                        .filter(Predicate.not(Files::exists)))
                .isEmpty();
    }

    @Test
    void whatIsNamedToThoseWhoContributeIsThere() {
        String text = FENCED.matcher(read(CONTRIBUTING)).replaceAll("");
        assertThat(found(SPAN, text).filter(Predicate.not(this::isThere))).isEmpty();
    }

    private boolean isThere(String span) {
        if (span.startsWith("./mvnw") || span.startsWith("-P")) {
            return found(TEST, span).allMatch(classes::contains)
                    && found(PROFILE, span)
                            .allMatch(profile -> read(Path.of("pom.xml")).contains("<id>" + profile + "<"));
        }
        String name = span.replaceFirst("^@", "");
        boolean isPattern = name.contains("<") || name.startsWith("target/");
        return isPattern || FOREIGN.contains(name) || classes.contains(name) || isFile(name) || isTest(name);
    }

    private boolean isFile(String name) {
        String path = name.replace('.', '/');
        return Stream.of(Path.of(name), CODE.resolve(name), CODE.resolve(name + ".java"), Path.of("assets", name))
                        .anyMatch(Files::exists)
                || Files.isDirectory(CODE.resolve(path.startsWith("/") ? "picture" + path : path))
                || sources.stream().anyMatch(file -> file.endsWith(name))
                || (name.endsWith(".png") && isInCode('"' + name.replace(".png", "") + '"'));
    }

    private boolean isTest(String name) {
        return isInCode("void " + name + "()") || (name.endsWith("()") && isInCode(' ' + name));
    }

    private boolean isInCode(String text) {
        return sources.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .anyMatch(file -> read(file).contains(text));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(DocumentsTest::group);
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
