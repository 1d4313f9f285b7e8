package backstep.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of files. */
public final class TextBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextBytes() {}

    /**
     * A text in UTF-8, without the mark that some editors begin one with.
     *
     * @throws CharacterCodingException if it is none
     */
    public static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
