package backstep.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.document.ExpressionSpec;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.TrainerState;
import backstep.ui.expression.model.Example;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {

    static List<GalleryExample> examples() {
        return Gallery.all();
    }

    @Test
    void everyExampleOfBothWorkspacesIsThereOnce() {
        List<String> expected = Stream.concat(
                        Arrays.stream(Example.values()).map(each -> "expression: " + each.title()),
                        Arrays.stream(ReadyExperiment.values()).map(each -> "network: " + each.title()))
                .toList();
        assertThat(examples().stream().map(each -> each.workspace() + ": " + each.title()))
                .containsExactlyElementsOf(expected)
                .doesNotHaveDuplicates();
        assertThat(examples().stream().map(each -> each.workspace() + "." + each.id()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsADocumentThatCanBeSaved(GalleryExample example) throws IOException, DocumentException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DocumentJson.write(example.document(), file);
        assertThat(DocumentJson.read(new ByteArrayInputStream(file.toByteArray())))
                .isEqualTo(example.document());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPictureShowsWhatAnExampleComesToAndTheDocumentItsBeginning(GalleryExample example) {
        Document finished = example.finished();
        assertThat(example.description()).endsWith(".");
        assertThat(example.document().expression().step()).isZero();
        assertThat(example.document().network().trained()).isEmpty();
        if (example.workspace().equals(Gallery.EXPRESSION)) {
            assertThat(finished.expression().step()).isEqualTo(ExpressionSpec.AT_END);
        } else {
            assertThat(epochs(finished)).isPositive();
        }
    }

    private static long epochs(Document document) {
        TrainerState trained = document.network().trained().orElseThrow();
        return trained.training().progress().epoch();
    }

    @Test
    void aRunThatDivergesIsShownAsItWasLast() {
        GalleryExample tooFast = examples().stream()
                .filter(each -> each.id().equals(ReadyExperiment.TOO_FAST.id()))
                .findFirst()
                .orElseThrow();
        TrainerState trained = tooFast.finished().network().trained().orElseThrow();
        assertThat(trained.training().parameters().toArray()).isNotEmpty().doesNotContain(Double.NaN);
        assertThat(trained.training().progress().epoch()).isLessThan(100);
    }
}
