package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.History;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What a window shows of a document, without the window. The thread that asks plays the window's. */
final class BothWings implements AutoCloseable {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Tasks tasks = new Tasks(Executors.newCachedThreadPool(), window::add);
    final History<Document> history = new History<>(Document.EMPTY);
    final ExpressionSession expression = new ExpressionSession(
            tasks, Layouts.ofThisMachine(), history.part(Document::expression, Document::withExpression));
    final NetworkSession network = new NetworkSession(tasks, history.part(Document::network, Document::withNetwork));
    final NetworkScene scene = new NetworkScene(network, expression, tasks);
    final Answers answers = new Answers(expression);
    final Undoing acts = new Undoing(history, scene::show);

    BothWings() {
        expression.layoutWishes().engineProperty().set(LayoutEngine.ELK);
        history.restart(history.present());
        network.start();
        settle();
    }

    /** Both as a window has them that opens a document. */
    static BothWings showing(Document document) {
        BothWings wings = new BothWings();
        wings.history.restart(document);
        wings.scene.show(document);
        wings.settle();
        return wings;
    }

    void settle() {
        await(() -> network.isAtRest() && !scene.busyProperty().get() && window.isEmpty());
    }

    void await(BooleanSupplier condition) {
        long lastTask = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - lastTask))
                    .as("silence")
                    .isLessThan(LONGEST_SILENCE);
            try {
                Runnable task = window.poll(10, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                    lastTask = System.nanoTime();
                }
            } catch (InterruptedException interruption) {
                throw new AssertionError(interruption);
            }
        }
    }

    @Override
    public void close() {
        network.close();
        tasks.close();
    }
}
