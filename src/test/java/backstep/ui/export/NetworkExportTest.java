package backstep.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.theme.Setting;
import backstep.ui.workspace.SaveWindowTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The export window of the Network workspace, with a stand-in for the system's file dialog. */
class NetworkExportTest extends SaveWindowTest {

    @BeforeEach
    void trainAnEpoch() {
        enterNetwork();
        run(() -> network().stepEpoch());
        await(() -> network().frameProperty().get() != null
                && network().frameProperty().get().snapshot().epoch() == 1);
        settleNetwork();
    }

    @Test
    void theLossChartAsSvg() throws Exception {
        open();
        click("offer-losses");
        click("format-svg");
        assertThat(svg(save("loss.svg")).getTextContent()).contains("Loss chart", "loss (log)", "train", "epoch");
        assertThat(settings.get(Setting.EXPORT_FOLDER)).isEqualTo(folder.toString());
    }

    @Test
    void theLossChartHasTheRunsThatAreKept() throws Exception {
        run(() -> network().reset());
        settleNetwork();
        await(() -> !network().runs().list().isEmpty());
        open();
        click("offer-losses");
        click("format-svg");
        assertThat(svg(save("loss.svg")).getTextContent()).contains("Run 1");
    }

    @Test
    void theLossChartAsPngInDarkColours() throws IOException {
        open();
        click("offer-losses");
        click("format-png");
        click("scale-1");
        boolean dark = window().appearance().darkProperty().get();
        if (!dark) {
            click("export-dark");
        }
        BufferedImage image = ImageIO.read(save("loss.png").toFile());
        assertThat(image.getWidth()).isEqualTo(768);
        assertThat(image.getHeight()).isEqualTo(448);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xff0d1117);
    }

    @Test
    void theFiguresAsCsv() throws IOException {
        open();
        click("offer-figures");
        assertThat(find("format-svg", Node.class).isDisabled()).isTrue();
        assertThat(Files.readAllLines(save("loss.csv")))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("run,first_epoch,last_epoch,train_loss_min");
    }

    @Test
    void theFileOfTheSamplesIsNotWrittenOver() throws IOException {
        String samples = "a,b,class\n1,2,yes\n2,1,no\n3,3,yes\n";
        Path file = Files.writeString(folder.resolve("mine.csv"), samples);
        run(() -> window().network().builder().importFile(file));
        await(() -> windows() == 2);
        click("import-done");
        await(() -> windows() == 1);
        settleNetwork();
        run(() -> network().stepEpoch());
        settleNetwork();
        open();
        click("offer-figures");
        begin("mine.csv");
        await(() -> !text("export-problem").isEmpty());
        assertThat(text("export-problem"))
                .isEqualTo("Could not write " + file + ": it is also what is read here; choose another name.");
        assertThat(file).hasContent(samples);
        keys(KeyCode.ESCAPE);
    }

    @Test
    void aFailureIsSaidAndTheWindowStays() {
        open();
        saveInVain();
        assertThat(text("export-problem")).contains("does not exist");
        keys(KeyCode.ESCAPE);
        assertThat(windows()).isEqualTo(1);
    }

    private void open() {
        click("export");
        assertThat(windows()).isEqualTo(2);
    }
}
