package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeafKeyTest {

    @Test
    void leavesAreNamedInTheOrderOfTheText() {
        assertThat(LeafKey.of(program("b = 3; a = 2; L = a*b")).keySet())
                .containsExactly(new LeafKey("b", 0, 3), new LeafKey("a", 0, 2));
    }

    @Test
    void leavesOfTheSameNameAreCounted() {
        assertThat(LeafKey.of(program("a = 2; b = a*a; a = 2; L = a*b")).keySet())
                .containsExactly(new LeafKey("a", 0, 2), new LeafKey("a", 1, 2));
    }

    @Test
    void aLeafIsTheSameWhereverItsLiteralStands() {
        Program before = program("a = 2; L = a*a");
        Program after = program("# a remark\n\na = 2\nL = a*a + a");
        assertThat(LeafKey.of(before).keySet()).isEqualTo(LeafKey.of(after).keySet());
    }

    private static Program program(String text) {
        return Objects.requireNonNull(Language.compile(text).program());
    }
}
