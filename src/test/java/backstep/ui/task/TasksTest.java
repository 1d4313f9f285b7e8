package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workers of the real window. */
class TasksTest extends WindowTest {

    @Test
    void whatIsAskedForWhileTheWindowClosesDoesNotBegin() {
        Tasks closed = call(Tasks::new);
        List<Object> outcomes = new ArrayList<>();
        closed.close();
        run(() -> {
            closed.run(() -> "late", outcomes::add, outcomes::add);
            closed.latest(outcomes::add, outcomes::add).submit(() -> "late");
        });
        run(() -> assertThat(outcomes).isEmpty());
    }
}
