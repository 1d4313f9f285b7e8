package backstep.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first lines of a text, and ends its writing when it has them. */
final class FirstLines extends OutputStream {

    private static final int MOST_LINES = 200;
    private static final int MOST_BYTES = 20_000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int lines;
    private boolean full;

    /** No more is needed. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        Enough() {
            super("enough is written", null, false, false);
        }
    }

    /** What is still held back by a writer that is closed afterwards is of no use any more. */
    @Override
    public void write(int letter) {
        if (full) {
            return;
        }
        if (lines == MOST_LINES || kept.size() == MOST_BYTES) {
            full = true;
            throw new Enough();
        }
        kept.write(letter);
        if (letter == '\n') {
            lines++;
        }
    }

    /** The whole text is there: no more was written than is kept. */
    boolean isWhole() {
        return !full;
    }

    /** Without a letter of which only a part is there. */
    String text() {
        String text = kept.toString(StandardCharsets.UTF_8);
        return full ? text.replaceFirst("\uFFFD+$", "") : text;
    }
}
