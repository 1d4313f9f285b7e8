package backstep.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;

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
        int together = Math.max(1, BLOCK / line.length());
        String block = line.repeat(together);
        Stream<String> blocks = Stream.generate(() -> block).limit(times / together);
        Stream<String> ends = Stream.of(line.repeat(times % together));
        Stream<String> lines = Stream.concat(Stream.of(first), Stream.concat(blocks, ends));
        Iterator<InputStream> parts = lines.map(text -> text.getBytes(StandardCharsets.UTF_8))
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }
}
