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
        byte[] part = line.getBytes(StandardCharsets.UTF_8);
        return new Repeated(head, part, head.length + (long) times * part.length);
    }

    private static final class Repeated extends InputStream {
        private final byte[] head;
        private final byte[] part;
        private final long length;
        private long place;

        Repeated(byte[] head, byte[] part, long length) {
            this.head = head;
            this.part = part;
            this.length = length;
        }

        @Override
        public int read() {
            if (place == length) {
                return -1;
            }
            long at = place++;
            return 0xFF & (at < head.length ? head[(int) at] : part[(int) ((at - head.length) % part.length)]);
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) {
            int count = (int) Math.min(wanted, length - place);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
