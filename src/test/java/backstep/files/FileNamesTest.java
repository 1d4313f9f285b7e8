package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', delimiter = '=', textBlock = """
        lesson one        = lesson one
        ∂L/∂w: step 3?    = ∂L_∂w_ step 3_
        a\\b|c<d>"e"*      = a_b_c_d__e__
        ../../etc/passwd  = _.._etc_passwd
        .hidden.          = hidden
        第一课             = 第一课
        con               = _con
        Com1.notes        = _Com1.notes
        console           = console
        ...               = §§
        §   §             = §§
        """)
    void whatFileNamesCannotHaveIsReplaced(String title, String name) {
        assertThat(FileNames.of(title)).isEqualTo(name);
    }

    @Test
    void controlCharactersHalvesOfCharactersAndMarksThatReverseTextAreReplaced() {
        assertThat(FileNames.of("a\nb\tc\0d")).isEqualTo("a_b_c_d");
        assertThat(FileNames.of("half \ud83d of one")).isEqualTo("half _ of one");
        assertThat(FileNames.of("\u202egnp.exe")).isEqualTo("_gnp.exe");
        assertThat(FileNames.of("🐍 one")).isEqualTo("🐍 one");
    }

    @Test
    void aLongNameIsCutBetweenCharacters(@TempDir Path folder) throws Exception {
        String name = FileNames.of("课".repeat(400));
        assertThat(name).matches("课{50}");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(150);
        assertThat(FileNames.of("x".repeat(149) + " y")).isEqualTo("x".repeat(149));
        assertThat(Files.createFile(folder.resolve(name + " comparison.svg"))).exists();
    }
}
