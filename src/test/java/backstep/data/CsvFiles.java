package backstep.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of samples that exist only while they are read. */
final class CsvFiles {
    private static final int BLOCK = 1 << 13;

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
        long length = head.length + (long) times * part.length;
        return new Repeated(head, line.repeat(1 + BLOCK / part.length).getBytes(StandardCharsets.UTF_8), length);
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
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : 0xFF & one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) {
            if (place == length) {
                return -1;
            }
            boolean first = place < head.length;
            byte[] source = first ? head : part;
            int at = (int) (first ? place : (place - head.length) % part.length);
            int count = (int) Math.min(Math.min(wanted, source.length - at), length - place);
            System.arraycopy(source, at, bytes, offset, count);
            place += count;
            return count;
        }
    }
}
