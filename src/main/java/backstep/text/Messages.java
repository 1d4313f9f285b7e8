package backstep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Looks up the texts of {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = read();

    private Messages() {}

    /** The usual way looks into every library for a class of that name first, which makes each start longer. */
    private static ResourceBundle read() {
        String path = "/backstep/i18n/messages.properties";
        try (InputStream text = Objects.requireNonNull(Messages.class.getResourceAsStream(path), path)) {
            return new PropertyResourceBundle(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All texts, for a library that looks them up by itself. */
    public static ResourceBundle all() {
        return BUNDLE;
    }

    /**
     * The text of a key, with {@link MessageFormat} places filled in. Numbers are written as given, so hand over
     * strings where digits matter. Signs in an argument that cannot be seen are written out as {@link Quoted} says, so
     * that no file and no name sends commands to a terminal; how much is shown of a text from outside says who hands it
     * over, with {@link Quoted#of}.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        Object[] shown = Arrays.stream(arguments).map(Messages::shown).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    /** The same about short texts from outside, each of which is shown as {@link Quoted#of} shows it. */
    public static String quoting(String key, Object... arguments) {
        return text(
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof String outside ? Quoted.of(outside) : argument)
                        .toArray());
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case Number number -> number;
            case Path file -> Quoted.file(file);
            default -> Quoted.lines(argument.toString());
        };
    }
}
