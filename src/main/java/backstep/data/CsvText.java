package backstep.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** The characters of a file one after the other. No more of it is held than a little, however long it is. */
final class CsvText {

    /** In place of a character: there is none. */
    static final int END = -1;

    /** In place of a character: the bytes that follow are no text. */
    static final int GARBLED = -2;

    private static final int BUFFER = 1 << 13;
    private static final char MARK = '\uFEFF';

    private final CsvDecoder decoder;
    private final BufferedReader characters;
    private final char[] buffer = new char[BUFFER];
    private int place;
    private int filled;
    private int last = END;

    CsvText(InputStream bytes) throws IOException {
        decoder = new CsvDecoder(bytes);
        characters = new BufferedReader(decoder);
        skipMark();
    }

    private void skipMark() throws IOException {
        characters.mark(1);
        try {
            if (characters.read() == MARK) {
                return;
            }
        } catch (CharacterCodingException garbled) {
            // Reading on from the start meets the same bytes again, and says their line.
        }
        characters.reset();
    }

    /** The first {@code most} characters at most, which stay to be read. Asked before the first character. */
    String beginning(int most) throws IOException {
        characters.mark(most + 1);
        char[] all = new char[most];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < most; length += Math.max(0, read)) {
                read = characters.read(all, length, most - length);
            }
        } catch (CharacterCodingException garbled) {
            // What stands before the bytes that are no text is enough to look at; reading meets them again.
        }
        characters.reset();
        return new String(all, 0, length);
    }

    /** The encoding of what was read so far. */
    Charset encoding() {
        return decoder.encoding();
    }

    /** The next character, {@link #END} or {@link #GARBLED}. */
    int next() throws IOException {
        int c = peek();
        place += c < 0 ? 0 : 1;
        return c;
    }

    /** The same, which stays where it is. */
    int peek() throws IOException {
        return place < filled || fill() ? buffer[place] : last;
    }

    private boolean fill() throws IOException {
        try {
            filled = characters.read(buffer);
            place = 0;
            return filled > 0;
        } catch (CharacterCodingException garbled) {
            last = GARBLED;
            filled = 0;
            place = 0;
            return false;
        }
    }
}
