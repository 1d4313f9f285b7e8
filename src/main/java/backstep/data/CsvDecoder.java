package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads text in UTF-8, or in UTF-16 where the bytes begin with the mark of that. What is no UTF-8 is windows-1252 unless
 * letters beyond ASCII stood before it, so that one file is never read in two ways. Unlike the readers of Java it gives
 * all characters before a part that is no text, and fails after them, so that the line of that part is known.
 */
final class CsvDecoder extends Reader {

    private static final int BUFFER = 1 << 13;
    private static final int ASCII = 127;
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final ByteBuffer read = ByteBuffer.allocate(BUFFER).flip();
    private CharsetDecoder decoder;
    private boolean ended;
    /** Whether all characters so far are the same in UTF-8 and in windows-1252. */
    private boolean plain;

    CsvDecoder(InputStream bytes) throws IOException {
        this.bytes = bytes;
        while (read.remaining() < 2 && !ended) {
            fill();
        }
        decoder = charset().newDecoder();
        plain = decoder.charset().equals(StandardCharsets.UTF_8);
    }

    /** The encoding of what was read so far. */
    Charset encoding() {
        return decoder.charset();
    }

    private Charset charset() {
        return switch (read.remaining() < 2 ? 0 : read.getChar(0)) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private void fill() throws IOException {
        read.compact();
        int count = bytes.read(read.array(), read.position(), read.remaining());
        ended = count < 0;
        read.position(read.position() + Math.max(0, count)).flip();
    }

    /** @throws java.nio.charset.CharacterCodingException if what follows is no text */
    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        CharBuffer decoded = CharBuffer.wrap(characters, offset, length);
        while (true) {
            CoderResult result = decoder.decode(read, decoded, ended);
            if (decoded.position() > offset) {
                plain &= isPlain(characters, offset, decoded.position());
                return decoded.position() - offset;
            }
            if (result.isError()) {
                changeOver(result);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private static boolean isPlain(char[] characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters[i] > ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Goes on in windows-1252 if that can be; a letter that is cut off by the end of the file says nothing. */
    private void changeOver(CoderResult result) throws CharacterCodingException {
        boolean cutOff = ended && read.remaining() <= result.length();
        if (!plain || cutOff) {
            result.throwException();
        }
        plain = false;
        decoder = WINDOWS.newDecoder();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
