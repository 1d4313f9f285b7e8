package backstep.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of samples that exist only while they are read. */
final class CsvFiles {

    private CsvFiles() {}

    static CsvReader open(String text) throws CsvException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvReader open(byte[] bytes) throws CsvException {
        return open(new ByteArrayInputStream(bytes));
    }

    static CsvReader open(InputStream file) throws CsvException {
        try {
            return CsvReader.open(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A line, and then another one as often as wanted; none of it is held. */
    static InputStream repeated(String first, String line, int times) {
        byte[] head = first.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        long length = head.length + (long) times * bytes.length;
        return new InputStream() {
            private long place;

            @Override
            public int read() {
                if (place == length) {
                    return -1;
                }
                long at = place++;
                return 0xFF & (at < head.length ? head[(int) at] : bytes[(int) ((at - head.length) % bytes.length)]);
            }
        };
    }
}
