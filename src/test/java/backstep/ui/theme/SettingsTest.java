package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.files.WriteException;
import backstep.layout.DirectionChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileEverythingIsAtItsDefault() throws IOException {
        Settings settings = Settings.read(folder.resolve("none.properties"));
        assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
        assertThat(settings.get(Setting.WINDOW_WIDTH)).isEqualTo(1280);
        assertThat(settings.get(Setting.WINDOW_MAXIMIZED)).isFalse();
        assertThat(settings.get(Setting.EXPORT_FOLDER)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Path home = folder.resolve("new");
        Path file = home.resolve("settings.properties");
        Settings settings = new Settings();
        settings.set(Setting.THEME, Theme.DARK);
        settings.set(Setting.DIRECTION, DirectionChoice.TOP_DOWN);
        settings.set(Setting.LEFT_WIDTH, 333.25);
        settings.set(Setting.WINDOW_MAXIMIZED, true);
        settings.set(Setting.EXPORT_FOLDER, "C:\\Ω = été\n");
        settings.write(file);
        Settings read = Settings.read(file);
        assertThat(read.get(Setting.THEME)).isEqualTo(Theme.DARK);
        assertThat(read.get(Setting.DIRECTION)).isEqualTo(DirectionChoice.TOP_DOWN);
        assertThat(read.get(Setting.LEFT_WIDTH)).isEqualTo(333.25);
        assertThat(read.get(Setting.WINDOW_MAXIMIZED)).isTrue();
        assertThat(read.get(Setting.EXPORT_FOLDER)).isEqualTo("C:\\Ω = été\n");
        assertThat(home.toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void whatNobodyUnderstandsCountsAsNotThere() throws IOException {
        Path file = Files.writeString(
                folder.resolve("odd.properties"),
                "theme=PURPLE\nwindow.width=wide\nleft.width=NaN\nunknown=1\ncolumns.above=yes\n");
        Settings settings = Settings.read(file);
        assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
        assertThat(settings.get(Setting.WINDOW_WIDTH)).isEqualTo(1280);
        assertThat(settings.get(Setting.LEFT_WIDTH)).isEqualTo(290);
        assertThat(settings.get(Setting.COLUMNS_ABOVE)).isTrue();
    }

    @Test
    void absurdNumbersAreBroughtWithinBounds() throws IOException {
        Path file = Files.writeString(folder.resolve("s.properties"), "window.width=1e300\ndivider.editor=-4\n");
        Settings settings = Settings.read(file);
        assertThat(settings.get(Setting.WINDOW_WIDTH)).isEqualTo(20_000);
        assertThat(settings.get(Setting.EDITOR_DIVIDER)).isEqualTo(0.05);
    }

    @Test
    void aMalformedFileIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.properties"), "theme=\\u00zz");
        assertThatThrownBy(() -> Settings.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.properties");
    }

    @Test
    void aFileThatIsNoTextIsAnErrorOfReading() throws IOException {
        Path file = Files.write(folder.resolve("binary.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> Settings.read(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Settings.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void failingToWriteLeavesNoHalfFile() throws IOException {
        Path occupied = folder.resolve("settings.properties");
        Files.createDirectories(occupied.resolve("in the way"));
        assertThatThrownBy(() -> new Settings().write(occupied))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write %s: it is a folder; name a file in it.", occupied);
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void aFileInPlaceOfTheirFolderIsNamed() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path home = plain.resolve("backstep");
        assertThatThrownBy(() -> new Settings().write(home.resolve("settings.properties")))
                .isInstanceOf(WriteException.class)
                .hasMessage("Could not write %s: %s is not a folder.", home, plain);
    }

    @Test
    void aLinkToSettingsKeptElsewhereStaysOne() throws Exception {
        Path kept = Files.writeString(folder.resolve("kept.properties"), "theme=LIGHT");
        Path link = Files.createSymbolicLink(folder.resolve("settings.properties"), kept);
        Settings settings = Settings.read(link);
        settings.set(Setting.THEME, Theme.DARK);
        settings.write(link);
        assertThat(link).isSymbolicLink();
        assertThat(Settings.read(kept).get(Setting.THEME)).isEqualTo(Theme.DARK);
    }
}
