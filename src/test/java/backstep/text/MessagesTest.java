package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts and the sources that ask for them, held against each other. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/backstep/i18n/messages.properties");
    /** What looks like a key in the sources: a text with dots that begins with an area's name. */
    private static final Pattern KEY = Pattern.compile(
            "[\"{:]((?:ui|app|cli|data|debug|document|explain|export|files|lang|layout|nn|picture|train|museum|lesson)\\.[\\w.-]*)");

    /** Names of settings, and of a module of Python. */
    private static final Set<String> OTHERS = Set.of("export.folder", "nn.functional");

    private final Properties texts = texts();
    private final Set<String> asked = asked();

    @Test
    void everyKeyThatTheSourcesNameHasAText() {
        Set<String> missing = asked.stream()
                .filter(key -> !texts.containsKey(key) && !beginsSome(key, texts.stringPropertyNames()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> unused = texts.stringPropertyNames().stream()
                .filter(key -> !asked.contains(key) && asked.stream().noneMatch(prefix -> isPrefix(prefix, key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = Files.readAllLines(TEXTS).stream()
                .filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyPatternCanBeFilledIn() {
        texts.forEach((key, text) -> {
            if (!key.toString().startsWith("cli.")) {
                assertThat(new MessageFormat(text.toString(), Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5, 6, 7}))
                        .as(key.toString())
                        .doesNotContain("''");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui.training.samples", "ui.tables.samples"})
    void oneSampleIsSaidInTheSingular(String key) {
        assertThat(Stream.of(0, 1, 2, 1234).map(count -> Messages.text(key, count)))
                .containsExactly("no samples", "1 sample", "2 samples", "1234 samples");
    }

    @Test
    void nobodyIsShoutedAt() {
        assertThat(texts.values())
                .noneMatch(text ->
                        text.toString().contains("! ") || text.toString().endsWith("!"));
    }

    /** Whether a literal of the sources is the beginning of a key; the name of an area alone would be that of everything. */
    private static boolean isPrefix(String prefix, String key) {
        return key.length() > prefix.length() && key.startsWith(prefix) && !prefix.matches("\\w+\\.");
    }

    private static boolean beginsSome(String key, Set<String> all) {
        return all.stream().anyMatch(each -> isPrefix(key, each));
    }

    private static Properties texts() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Set<String> asked() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MessagesTest::keysIn)
                    .filter(key -> !OTHERS.contains(key))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
