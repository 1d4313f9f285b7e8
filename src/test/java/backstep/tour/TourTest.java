package backstep.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.Main;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour starts and ends JavaFX, which can be done once in a process: it gets one of its own. */
class TourTest {

    /** What is blank, or says only that something went wrong, has fewer. */
    private static final int COLOURS = 51;

    @TempDir
    private Path folder;

    @Test
    void everyStationLeavesAPictureOfSomethingThatCanBeRead() throws Exception {
        Process tour = new ProcessBuilder(command()).redirectErrorStream(true).start();
        String output = new String(tour.getInputStream().readAllBytes(), UTF_8);
        assertThat(tour.waitFor()).as(output).isZero();
        for (Tour.Station station : Stations.ALL) {
            assertThat(coloursIn(folder.resolve(station.name() + ".png")))
                    .as(station.name())
                    .isEqualTo(COLOURS);
        }
        assertThat(Files.readAllLines(folder.resolve(Tour.READABILITY)))
                .as("what cannot be read")
                .isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".svg"));
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        // The last one holds: other tests may do without pixels, the tour is all about them.
        command.add("-Dquantum.norenderjobs=false");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("tour", folder.toString()));
        return command;
    }

    /** Not counted beyond {@link #COLOURS}. */
    private static long coloursIn(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        return IntStream.range(0, picture.getWidth())
                .flatMap(x -> IntStream.range(0, picture.getHeight()).map(y -> picture.getRGB(x, y)))
                .distinct()
                .limit(COLOURS)
                .count();
    }
}
