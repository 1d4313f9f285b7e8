package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import backstep.museum.EngineBug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MuseumCommandTest {

    private final Terminal terminal = new Terminal();

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(terminal.run(arguments).out());
    }

    @Test
    void everyBugIsListedWithWhatIsWrong() {
        assertThat(terminal.run("museum").out().lines())
                .hasSize(EngineBug.values().length)
                .allMatch(line -> line.matches("[a-z-]+ +\\S.*\\."));
        assertThat(json("museum", "--json").size()).isEqualTo(EngineBug.values().length);
    }

    @Test
    void aBugIsShownBesideItsTwin() {
        assertThat(terminal.run("museum", "assigns").out()).isEqualTo("""
                = for +=
                Each contribution takes the place of the one before; a value that is used twice gets one of two.
                The bug that the lecture itself has first, and finds with a + a.

                a = 2
                L = a + a

                right
                label  value  ∂L/∂label
                a          2          2
                L          4          1

                with the bug
                label  value  ∂L/∂label
                a          2          1
                L          4          1
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineBug.class)
    void bothTwinsHaveTheirFiguresAsJson(EngineBug bug) {
        JsonNode shown = json("museum", bug.id(), "--json");
        assertThat(shown.get("text").asString()).contains("L = ");
        assertThat(shown.get("right")).isNotEqualTo(shown.get("wrong"));
    }

    @Test
    void anExpressionIsComputedUnderItsRules() {
        assertThat(terminal.run("eval", "--rules", "exp-assigns", "--json", "-e", "a = 0.7; L = exp(a)*a"))
                .isEqualTo(new Outcome(0, """
                        {"root":"L","values":{"a":{"data":0.7,"grad":1.4096268952293336},\
                        "L":{"data":1.4096268952293336,"grad":1.0}}}
                        """, EngineBug.EXP_ASSIGNS.told() + "\n"));
    }

    @Test
    void aBugThatThereIsNotIsRefusedWithThoseThereAre() {
        Outcome outcome = terminal.run("museum", "nothing");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("nothing").contains("exp-assigns, minus-adds");
    }

    @Test
    void anEngineThatWouldNeverEndIsRefused() {
        String deep = "a = 1" + "; a = a + a".repeat(30);
        Outcome outcome = terminal.run("eval", "--rules", "no-order", "-e", deep);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("too many calls");
    }
}
