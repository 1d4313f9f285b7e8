package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Fisher's irises ("The use of multiple measurements in taxonomic problems", 1936), in centimetres; in the public domain.
 * The rows are those of scikit-learn's {@code load_iris}, in its order.
 */
final class Iris {

    private static final String ROWS = "/backstep/data/iris.csv";

    private Iris() {}

    static Dataset all() {
        try (InputStream rows = Objects.requireNonNull(Iris.class.getResourceAsStream(ROWS), ROWS)) {
            return CsvReader.open(rows).read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (CsvException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
