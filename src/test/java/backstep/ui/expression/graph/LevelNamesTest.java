package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Doubling;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.lang.Language;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelNamesTest {

    private static String name(String group) {
        String text = "# group: " + group + "\na = 2\nL = a*a\n# end";
        Groups groups =
                Objects.requireNonNull(Language.compile(text).program()).graph().groups();
        return Levels.name(groups, Level.LOSS);
    }

    @ParameterizedTest
    @CsvSource({"neuron 12, neuron", "layer_1, layer", "h#-3, h", "first, first", "a1b, a1b", "x2y3, x2y"})
    void aGroupWithANumberIsOneOfThoseOfItsName(String group, String name) {
        assertThat(name(group)).isEqualTo(name);
    }

    @Test
    void aLongNameTakesTimeThatGrowsNoFasterThanIt() {
        Doubling.check(LevelNamesTest::name, "n", "_", "x");
        Doubling.check(LevelNamesTest::name, "n", "1", "x");
    }
}
