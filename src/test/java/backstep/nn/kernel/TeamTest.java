package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final int SIZE = 3;

    private final Team team = new Team(SIZE);

    @Test
    void everyJobIsDoneOnceHoweverOftenTheyCome() {
        AtomicIntegerArray done = new AtomicIntegerArray(SIZE);
        int rounds = 20_000;
        for (int round = 0; round < rounds; round++) {
            team.each(done::incrementAndGet);
        }
        assertThat(new int[] {done.get(0), done.get(1), done.get(2)}).containsExactly(rounds, rounds, rounds);
    }

    @Test
    void whatAJobHasWrittenIsSeenByTheCaller() {
        long[] sums = new long[SIZE];
        for (int round = 0; round < 2000; round++) {
            int added = round;
            team.each(job -> sums[job] += added);
            assertThat(sums[0]).isEqualTo(sums[1]).isEqualTo(sums[2]);
        }
    }

    @Test
    void aFailureOfAnyJobIsThrownWhenAllAreDone() {
        for (int failing = 0; failing < SIZE; failing++) {
            int bad = failing;
            AtomicIntegerArray done = new AtomicIntegerArray(SIZE);
            assertThatThrownBy(() -> team.each(job -> {
                        done.incrementAndGet(job);
                        if (job == bad) {
                            throw new CancellationException("stopped");
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(new int[] {done.get(0), done.get(1), done.get(2)}).containsExactly(1, 1, 1);
        }
        team.each(job -> assertThat(job).isLessThan(SIZE));
    }
}
