package backstep.ui.widget;

import backstep.lang.Highlighter;
import backstep.lang.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Colours the words of a text by kind, underlines its errors, and marks numbers that are not what they say. */
public final class CodeColours {

    /** Longer texts keep one colour: styling them would hold up the JavaFX thread. */
    public static final int LONGEST = 200_000;

    private CodeColours() {}

    /**
     * The style classes of a text.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static StyleSpans<Collection<String>> of(
            String text, List<SourceRange> errors, List<SourceRange> overridden) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int[] end = {0};
        Highlighter.words(text, (kind, start, stop) -> {
            builder.add(List.of(), start - end[0]);
            builder.add(List.of(kind.name().toLowerCase(Locale.ROOT)), stop - start);
            end[0] = stop;
        });
        builder.add(List.of(), text.length() - end[0]);
        StyleSpans<Collection<String>> words = builder.create();
        return marked(marked(words, text, errors, "error"), text, overridden, "overridden");
    }

    /** The same spans with a further style class over some ranges; an empty range marks the character before it. */
    private static StyleSpans<Collection<String>> marked(
            StyleSpans<Collection<String>> spans, String text, List<SourceRange> ranges, String styleClass) {
        if (ranges.isEmpty()) {
            return spans;
        }
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        int end = 0;
        for (SourceRange range : ranges) {
            int start = Math.max(end, Math.min(range.start(), Math.max(0, range.end() - 1)));
            int stop = Math.clamp(Math.max(range.end(), start + 1), end, text.length());
            if (start < stop) {
                builder.add(List.of(), start - end);
                builder.add(List.of(styleClass), stop - start);
                end = stop;
            }
        }
        builder.add(List.of(), text.length() - end);
        return spans.overlay(builder.create(), CodeColours::union);
    }

    private static Collection<String> union(Collection<String> one, Collection<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
