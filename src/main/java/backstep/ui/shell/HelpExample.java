package backstep.ui.shell;

import java.util.List;

/**
 * Something to try out.
 *
 * @param text of the expression
 * @param breakpoints conditions, as they are typed
 * @param watches formulas, as they are typed
 */
public record HelpExample(String text, List<String> breakpoints, List<String> watches) {

    static HelpExample of(String text) {
        return new HelpExample(text, List.of(), List.of());
    }
}
