package backstep.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up the texts of {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("backstep.i18n.messages", Locale.ROOT);

    private Messages() {}

    /**
     * The text of a key, with {@link MessageFormat} places filled in. Numbers are written as given, so hand over
     * strings where digits matter.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
