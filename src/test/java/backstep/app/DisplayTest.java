package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    private static final String PLATFORM = "glass.platform";
    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");
    private String platform = "";

    @BeforeEach
    void asOutsideOfTests() {
        platform = System.clearProperty(PLATFORM);
    }

    @AfterEach
    void asInTests() {
        System.setProperty(PLATFORM, platform);
    }

    @Test
    void linuxNeedsADisplayAndGtk() {
        assertThat(new Display("Linux", X11, library -> true).obstacle()).isEmpty();
        assertThat(new Display("Linux", Map.of(), library -> true).obstacle())
                .hasValueSatisfying(text -> assertThat(text).contains("DISPLAY is not set"));
        assertThat(new Display("Linux", Map.of("DISPLAY", " "), library -> true).obstacle())
                .isPresent();
        assertThat(new Display("Linux", X11, library -> !library.equals("libgtk-3.so.0")).obstacle())
                .hasValueSatisfying(text -> assertThat(text).contains("GTK 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "libXtst.so.6, libxtst6",
        "libgthread-2.0.so.0, libglib2.0-0",
        "libpangoft2-1.0.so.0, libpangoft2-1.0-0",
    })
    void everyLibraryThatJavaFxNeedsIsNamedWithItsPackage(String missing, String name) {
        assertThat(new Display("Linux", X11, library -> !library.equals(missing)).obstacle())
                .hasValue("Backstep cannot open its window: the library " + missing
                        + " is missing.\nInstall it with the package manager; on Debian and Ubuntu: sudo apt install "
                        + name);
    }

    @Test
    void withoutTheLibrariesOfAGraphicsCardTheProcessorDraws() {
        Display display = new Display("Linux", X11, library -> !library.equals("libGL.so.1"));
        assertThat(display.obstacle()).isEmpty();
        assertThat(display.hasGraphics()).isFalse();
        assertThat(new Display("Linux", X11, library -> true).hasGraphics()).isTrue();
        assertThat(new Display("Windows 11", Map.of(), library -> false).hasGraphics())
                .isTrue();
    }

    @Test
    void anObstacleIsToldInOneOrTwoLines() {
        assertThat(new Display("Linux", Map.of(), library -> false)
                        .obstacle()
                        .orElseThrow()
                        .lines())
                .hasSizeLessThanOrEqualTo(2);
        assertThat(new Display("Linux", X11, library -> false)
                        .obstacle()
                        .orElseThrow()
                        .lines())
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void otherSystemsHaveAllOfIt() {
        assertThat(new Display("Windows 11", Map.of(), library -> false).obstacle())
                .isEmpty();
        assertThat(new Display("Mac OS X", Map.of(), library -> false).obstacle())
                .isEmpty();
    }

    @Test
    void nothingIsNeededWithoutWindows() {
        System.setProperty(PLATFORM, "Headless");
        assertThat(new Display("Linux", Map.of(), library -> false).obstacle()).isEmpty();
    }
}
