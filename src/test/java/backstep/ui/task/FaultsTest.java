package backstep.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown, nothing goes on working for ever, people are told, and the fault is reported. */
class FaultsTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<Object> delivered = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Tasks tasks = new Tasks(new QueuedWorkers(work), window::add);

    static Stream<Arguments> faults() {
        String fault = "Something went wrong that is a fault of the program: %s. Go on with something else, and report"
                + " it with what led to it";
        return Stream.of(
                Arguments.of(
                        new StackOverflowError(),
                        "This is nested too deep to be worked out: give inner parts names of their own"),
                Arguments.of(
                        new OutOfMemoryError("Java heap space"),
                        "There is too little memory for this: make it smaller, or start the program with more"),
                Arguments.of(new AssertionError("no"), fault.formatted("java.lang.AssertionError: no")),
                Arguments.of(
                        new IndexOutOfBoundsException(3),
                        fault.formatted("java.lang.IndexOutOfBoundsException: Index out of range: 3")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheWorkEndsItIsSaidAndIsReported(Throwable fault, String text) {
        Latest<Object> latest = tasks.latest(delivered::add, problem -> said.add(problem.getMessage()));
        latest.submit(throwing(fault));
        assertReported(fault);
        assertThat(latest.runningProperty().get()).isFalse();
        assertThat(said).containsExactly(text);
        assertThat(delivered).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfPlainWorkIsSaidAndReportedToo(Throwable fault, String text) {
        tasks.run(throwing(fault), delivered::add, problem -> said.add(problem.getMessage()));
        assertReported(fault);
        assertThat(said).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInTakingTheResultIsSaidAndReported(Throwable fault, String text) {
        Consumer<Object> taking = result -> throwAsItIs(fault);
        Latest<Object> latest = tasks.latest(taking, problem -> said.add(problem.getMessage()));
        latest.submit(() -> "result");
        assertReported(fault);
        assertThat(latest.runningProperty().get()).isFalse();
        assertThat(said).containsExactly(text);
    }

    @Test
    void aFaultInSayingSoIsReportedBesideTheFirst() {
        IllegalStateException second = new IllegalStateException("second");
        tasks.run(throwing(new AssertionError("first")), delivered::add, problem -> {
            throw second;
        });
        QueuedWorkers.drain(work);
        assertThatThrownBy(() -> QueuedWorkers.drain(window))
                .hasRootCauseMessage("first")
                .hasSuppressedException(second);
    }

    @Test
    void whatRefusesAnInputIsSaidAsItIsAndNotReported() {
        tasks.run(
                throwing(new IllegalArgumentException("three layers at most")),
                delivered::add,
                problem -> said.add(problem.getMessage()));
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(said).containsExactly("three layers at most");
    }

    @Test
    void thereIsWorkAfterAFault() {
        Latest<Object> latest = tasks.latest(delivered::add, problem -> said.add(problem.getMessage()));
        latest.submit(throwing(new StackOverflowError()));
        QueuedWorkers.drain(work);
        assertThatThrownBy(() -> QueuedWorkers.drain(window)).isInstanceOf(IllegalStateException.class);
        latest.submit(() -> "again");
        QueuedWorkers.drain(work);
        QueuedWorkers.drain(window);
        assertThat(delivered).containsExactly("again");
    }

    private void assertReported(Throwable fault) {
        QueuedWorkers.drain(work);
        assertThatThrownBy(() -> QueuedWorkers.drain(window))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(fault);
    }

    private static Callable<Object> throwing(Throwable fault) {
        return () -> {
            throwAsItIs(fault);
            return "no fault";
        };
    }

    private static void throwAsItIs(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
