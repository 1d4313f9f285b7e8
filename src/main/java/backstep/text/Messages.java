package backstep.text;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up the texts of {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("backstep.i18n.messages", Locale.ROOT);

    private Messages() {}

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
