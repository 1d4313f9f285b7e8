package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.debug.Queries;
import backstep.debug.QueryException;
import backstep.debug.Watch;
import backstep.lang.Compilation;
import backstep.lang.Highlighter;
import backstep.lang.LangError;
import backstep.lang.Language;
import backstep.lang.Measurement;
import backstep.lang.Note;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import backstep.lang.WatchExpression;
import java.util.Optional;

/** All that reads a text that people type, and what must hold of its answers. */
final class Readers {

    /** What fits a few lines of the window. */
    private static final int LONGEST_MESSAGE = 1_000;

    private Readers() {}

    /** Compiles a text; all places in the answer lie in the text, and no message is endless. */
    static Optional<Program> compile(String text) {
        Compilation compilation = Language.compile(text);
        for (LangError error : compilation.errors()) {
            checkAnswer(text, error.range(), error.message());
        }
        for (Note note : compilation.notes()) {
            checkAnswer(text, note.range(), note.message());
        }
        return Optional.ofNullable(compilation.program());
    }

    static void highlight(String text) {
        int[] end = {0};
        Highlighter.words(text, (kind, from, to) -> {
            assertThat(from >= end[0] && to > from && to <= text.length()).isTrue();
            end[0] = to;
        });
    }

    static void measure(String text) {
        Measurement read = Language.measure(text);
        WatchExpression measure = read.measure();
        LangError error = read.error();
        if (measure != null) {
            measure.value(name -> name);
        }
        if (error != null) {
            checkAnswer(text, error.range(), error.message());
        }
    }

    static void search(String text) {
        try {
            Queries.parse(text);
        } catch (QueryException refused) {
            checkLength(String.valueOf(refused.getMessage()));
        }
    }

    static void watch(String text) {
        try {
            Watch.parse(text);
        } catch (QueryException refused) {
            checkLength(String.valueOf(refused.getMessage()));
        }
    }

    private static void checkAnswer(String text, SourceRange range, String message) {
        assertThat(range.start() >= 0 && range.start() <= range.end() && range.end() <= text.length())
                .as("%s in a text of %d characters", range, text.length())
                .isTrue();
        checkLength(message);
    }

    private static void checkLength(String message) {
        assertThat(message.length())
                .as(message.substring(0, Math.min(80, message.length())))
                .isBetween(1, LONGEST_MESSAGE);
    }
}
