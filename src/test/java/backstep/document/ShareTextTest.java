package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Split;
import backstep.nn.train.SampleSource;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTextTest {

    @Test
    void aDocumentComesBackFromItsLine() throws Exception {
        ShareText.Shared shared = ShareText.of(Documents.lecture());
        assertThat(shared.leftOut()).isEmpty();
        assertThat(shared.text()).matches("backstep1:[A-Za-z0-9_-]+").hasSizeLessThan(1200);
        assertThat(ShareText.read(shared.text())).isEqualTo(Documents.lecture());
    }

    @Test
    void ownSamplesAndTrainingAreLeftOutAndSaidSo() throws Exception {
        Document document = Documents.network();
        ShareText.Shared shared = ShareText.of(document);
        assertThat(shared.leftOut())
                .containsExactly(
                        "what the training has come to is left out",
                        "the samples of iris.csv are left out; moons stand in for them");
        NetworkSpec read = ShareText.read(shared.text()).network();
        assertThat(read.experiment().samples()).isInstanceOf(SampleSource.Named.class);
        assertThat(read.experiment().layers())
                .isEqualTo(document.network().experiment().layers());
        assertThat(read.start()).isEqualTo(document.network().start());
        assertThat(read.frozen()).isEqualTo(document.network().frozen());
        assertThat(read.trained()).isEmpty();
    }

    @Test
    void whatChatsAndMailsPutIntoItDoesNoHarm() throws Exception {
        String text = ShareText.of(Documents.lecture()).text();
        String wrapped = "> " + text.replaceAll("(.{60})", "$1\r\n> ") + " \u00a0\u200b\n";
        assertThat(ShareText.read(wrapped)).isEqualTo(Documents.lecture());
        assertThat(ShareText.isLike(wrapped)).isTrue();
        assertThat(ShareText.isLike("a = 2")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hello         | this is no shared document
        backstep1:    | the shared document was not copied whole
        backstep1:a!b | this is no shared document
        backstep2:AAA | this document was shared by another version of the program (2)
        backstep99999999999999999999:AAA | this document was shared by another version of the program
        """)
    void whatIsNoneSaysWhy(String text, String beginning) {
        assertThatThrownBy(() -> ShareText.read(text))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith(beginning);
    }

    @Test
    void everyLetterThatIsMissingOrAnotherIsNoticed() {
        String text = ShareText.of(Documents.lecture()).text();
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 300; run++) {
            int at = random.nextInt("backstep1:".length(), text.length() - 1);
            char other = text.charAt(at) == 'A' ? 'B' : 'A';
            String changed = random.nextBoolean()
                    ? text.substring(0, at) + text.substring(at + 1)
                    : text.substring(0, at) + other + text.substring(at + 1);
            assertThatThrownBy(() -> ShareText.read(changed)).isInstanceOf(DocumentException.class);
        }
    }

    @Test
    void aBombIsRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[4]);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            byte[] blanks = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                deflated.write(blanks);
            }
        }
        String text = "backstep1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        assertThatThrownBy(() -> ShareText.read(text))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("this is longer than any shared document");
    }

    @Test
    void samplesOfManyInputsLeaveTheirNames() throws Exception {
        SampleSource.Own own = new SampleSource.Own("table.csv", wide());
        Document document = Document.EMPTY.withNetwork(
                NetworkSpec.of(Document.EMPTY.network().experiment().withSamples(own)));
        ShareText.Shared shared = ShareText.of(document);
        assertThat(shared.leftOut()).containsExactly("the samples of table.csv are left out");
        SampleSource read = ShareText.read(shared.text()).network().experiment().samples();
        assertThat(read.inputs()).isEqualTo(5);
        assertThat(read.trainCount()).isZero();
    }

    private static Split wide() {
        double[][] columns = new double[5][8];
        double[] labels = {1, -1, 1, -1, 1, -1, 1, -1};
        return Split.of(Dataset.classes(columns, labels), 0.5, DatasetSpec.SEED);
    }
}
