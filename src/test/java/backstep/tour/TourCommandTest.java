package backstep.tour;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TourCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void aNumberOfStationsThatThereAreNotIsRefusedBeforeAWindowIsMade(int stations) {
        StringWriter said = new StringWriter();
        int code = new CommandLine(new TourCommand(Console.system()))
                .setErr(new PrintWriter(said))
                .execute("--stations", Integer.toString(stations), folder.toString());
        assertThat(code).isEqualTo(2);
        assertThat(said.toString()).contains("--stations needs a whole number from 1 to " + Stations.ALL.size());
        assertThat(folder).isEmptyDirectory();
    }
}
