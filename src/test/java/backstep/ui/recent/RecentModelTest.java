package backstep.ui.recent;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.RecentDocuments;
import backstep.document.RecentDocuments.Recent;
import backstep.ui.task.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list as it stands on disk; what is told to the window waits until the test lets it. */
class RecentModelTest {
    private final Queue<Runnable> window = new ConcurrentLinkedQueue<>();
    private final Tasks tasks = new Tasks(Executors.newCachedThreadPool(), window::add);

    @TempDir
    Path folder;

    @Test
    void whatWasAskedBeforeTheProgramQuitsIsKeptInItsOrder() throws Exception {
        RecentModel model = new RecentModel(tasks, Optional.of(folder));
        for (int lesson = 0; lesson < 12; lesson++) {
            model.opened(folder.resolve("lesson " + lesson + ".backstep"));
        }
        model.forget(folder.resolve("lesson 11.backstep"));
        model.opened(folder.resolve("lesson 3.backstep"));
        tasks.close();
        assertThat(window).as("nothing was handed over before").hasSize(14);
        assertThat(new RecentDocuments(folder).list())
                .extracting(Recent::file)
                .startsWith(folder.resolve("lesson 3.backstep"), folder.resolve("lesson 10.backstep"))
                .doesNotContain(folder.resolve("lesson 11.backstep"))
                .hasSize(11);
    }

    @Test
    void itIsAtRestOnceTheWindowKnows() {
        RecentModel model = new RecentModel(tasks, Optional.of(folder));
        model.opened(folder.resolve("lesson.backstep"));
        tasks.close();
        assertThat(model.isAtRest()).isFalse();
        window.forEach(Runnable::run);
        assertThat(model.isAtRest()).isTrue();
        assertThat(model.listProperty().get())
                .extracting(Recent::file)
                .containsExactly(folder.resolve("lesson.backstep"));
    }
}
