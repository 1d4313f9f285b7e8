package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, , , /home/me/.local/state/backstep",
        "Linux, XDG_STATE_HOME, /state, /state/backstep",
        "Linux, XDG_STATE_HOME, relative, /home/me/.local/state/backstep",
        "FreeBSD, , , /home/me/.local/state/backstep",
        "Mac OS X, XDG_STATE_HOME, /state, /home/me/Library/Application Support/Backstep",
        "Windows 11, , , /home/me/AppData/Local/Backstep",
        "Windows 11, LOCALAPPDATA, /local, /local/Backstep",
        "Windows 11, LOCALAPPDATA, ' ', /home/me/AppData/Local/Backstep"
    })
    void theFolderIsWhereEachSystemHasIt(String system, String variable, String value, String folder) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
        assertThat(StateFolder.of(system, Path.of("/home/me"), environment)).isEqualTo(Path.of(folder));
    }
}
