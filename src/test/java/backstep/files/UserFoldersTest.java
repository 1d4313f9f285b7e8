package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, , , .config/backstep, .local/state/backstep",
        "Linux, XDG_STATE_HOME, /state, .config/backstep, /state/backstep",
        "Linux, XDG_CONFIG_HOME, /config, /config/backstep, .local/state/backstep",
        "Linux, XDG_STATE_HOME, relative, .config/backstep, .local/state/backstep",
        "Linux, XDG_CONFIG_HOME, relative, .config/backstep, .local/state/backstep",
        "Linux, XDG_CONFIG_HOME, ' ', .config/backstep, .local/state/backstep",
        "FreeBSD, , , .config/backstep, .local/state/backstep",
        "Darwin, , , .config/backstep, .local/state/backstep",
        "Mac OS X, XDG_STATE_HOME, /state, Library/Application Support/Backstep, Library/Application Support/Backstep",
        "Windows 11, , , AppData/Roaming/Backstep, AppData/Local/Backstep",
        "Windows 11, APPDATA, /roaming, /roaming/Backstep, AppData/Local/Backstep",
        "Windows 11, LOCALAPPDATA, /local, AppData/Roaming/Backstep, /local/Backstep",
        "Windows 11, LOCALAPPDATA, ' ', AppData/Roaming/Backstep, AppData/Local/Backstep"
    })
    void foldersAreWhereEachSystemHasThem(String system, String variable, String value, Path settings, Path state) {
        Path home = Path.of("/home/me");
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
        assertThat(UserFolders.of(system, home, environment))
                .isEqualTo(new UserFolders(home.resolve(settings), home.resolve(state)));
    }
}
