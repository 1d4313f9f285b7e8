package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.files.AtomicFile.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidStreamTest {

    private static final byte[] MUCH = new byte[100_000];

    static Stream<Content> whatHidesWhyWritingFailed() {
        return Stream.of(
                stream -> stream.write(MUCH),
                stream -> new PrintWriter(stream, true, StandardCharsets.UTF_8).println("dropped at once"),
                stream -> {
                    try {
                        stream.write(MUCH);
                    } catch (IOException wrapped) {
                        throw new UncheckedIOException("a library", wrapped);
                    }
                },
                stream -> {
                    try {
                        stream.write(MUCH);
                    } catch (IOException replaced) {
                        throw new IOException("a library");
                    }
                },
                stream -> {
                    try (Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
                        writer.write("held back until it is closed");
                    } catch (IOException dropped) {
                        return;
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("whatHidesWhyWritingFailed")
    void theReasonComesOutHoweverItIsHidden(Content content) {
        assertThatThrownBy(() -> CandidStream.fill(full(), content))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void whatFailsForAReasonOfItsOwnSaysThat() {
        assertThatThrownBy(() -> CandidStream.fill(new ByteArrayOutputStream(), stream -> {
                    throw new IOException("too large");
                }))
                .hasMessage("too large");
    }

    @Test
    void whatIsClosedByItsContentHoldsEverything() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CandidStream.fill(bytes, stream -> {
            try (stream) {
                stream.write(MUCH);
                stream.write('.');
            }
        });
        assertThat(bytes.size()).isEqualTo(MUCH.length + 1);
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("full");
            }
        };
    }
}
