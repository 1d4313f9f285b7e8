package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.debug.Queries;
import backstep.debug.QueryException;
import backstep.debug.Watch;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the help says is so. */
class HelpTopicTest {

    @ParameterizedTest
    @EnumSource
    void everyExampleIsARightText(HelpTopic topic) {
        Compilation compiled = Language.compile(topic.example().text());
        assertThat(compiled.errors()).isEmpty();
        Trace trace = Trace.of(Objects.requireNonNull(compiled.program()).graph());
        assertThat(trace.data(trace.graph().root())).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void everyBreakpointAndWatchMakesSenseInItsText(HelpTopic topic) throws QueryException {
        Program program =
                Objects.requireNonNull(Language.compile(topic.example().text()).program());
        for (String condition : topic.example().breakpoints()) {
            assertThat(Queries.parse(condition).ranking()).isNull();
        }
        for (String formula : topic.example().watches()) {
            assertThat(Watch.parse(formula).problem(program.names())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasItsWords(HelpTopic topic) {
        assertThat(topic.title()).isNotBlank();
        assertThat(topic.explanation(id -> id)).isNotBlank().doesNotContain("{");
    }

    @Test
    void allFunctionsOfTheLanguageAreNamed() {
        String[] functions =
                Stream.of(Op.values()).filter(Op::isFunction).map(Op::symbol).toArray(String[]::new);
        assertThat(HelpTopic.FUNCTIONS.explanation(id -> id)).contains(functions);
    }

    @Test
    void groupsAndCellsShowWhatTheySay() {
        Program groups = Objects.requireNonNull(
                Language.compile(HelpTopic.GROUPS.example().text()).program());
        assertThat(groups.graph().groups().isEmpty()).isFalse();
    }
}
