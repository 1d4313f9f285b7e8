package backstep.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.text.Numbers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code L = a·b + a·c}, with a = 3, b = −2, c = −6. */
class KnownTextsTest {

    private final Trace trace = new Graphs()
            .leaf("a", 3)
            .leaf("b", -2)
            .leaf("c", -6)
            .operation("d", Op.MULTIPLY, "a", "b")
            .operation("e", Op.MULTIPLY, "a", "c")
            .operation("L", Op.ADD, "d", "e")
            .trace("L");

    @Test
    void aGradientIsNotYetThereThenThereInPartAndThenWhole() {
        assertThat(IntStream.rangeClosed(4, 7)
                        .mapToObj(step -> KnownTexts.gradient(new Known(trace, step), 0, Numbers::full)))
                .containsExactly("not yet", "not yet", "−6 so far", "−8");
    }

    @Test
    void aValueIsNotYetThereAndThenWhole() {
        assertThat(IntStream.rangeClosed(0, 2)
                        .mapToObj(step -> KnownTexts.value(new Known(trace, step), 4, Numbers::fixed)))
                .containsExactly("not yet", "not yet", "−18.0000");
    }
}
