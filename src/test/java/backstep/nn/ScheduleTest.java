package backstep.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void constantStays() {
        assertThat(new Schedule.Constant().rate(0.1, 50, 100)).isEqualTo(0.1);
    }

    @Test
    void linearIsThatOfMicrogradsDemo() {
        Schedule schedule = new Schedule.Linear(0.1);
        assertThat(schedule.rate(1, 0, 100)).isEqualTo(1);
        assertThat(schedule.rate(1, 50, 100)).isCloseTo(0.55, offset(1e-15));
        assertThat(schedule.rate(1, 200, 100)).isCloseTo(0.1, offset(1e-15));
    }

    @Test
    void linearStaysBetweenItsEndsHoweverLargeTheyAre() {
        Schedule schedule = new Schedule.Linear(1e308);
        assertThat(schedule.rate(0, 50, 100)).isEqualTo(5e307);
        assertThat(schedule.rate(0, 200, 100)).isEqualTo(1e308);
    }

    @Test
    void stepFallsAfterEachStretch() {
        Schedule schedule = new Schedule.Step(10, 0.5);
        assertThat(schedule.rate(1, 9, 100)).isEqualTo(1);
        assertThat(schedule.rate(1, 10, 100)).isEqualTo(0.5);
        assertThat(schedule.rate(1, 25, 100)).isEqualTo(0.25);
    }

    @Test
    void cosineIsHalfWayInTheMiddle() {
        Schedule schedule = new Schedule.Cosine(0.2);
        assertThat(schedule.rate(1, 0, 100)).isEqualTo(1);
        assertThat(schedule.rate(1, 50, 100)).isCloseTo(0.6, offset(1e-15));
        assertThat(schedule.rate(1, 100, 100)).isCloseTo(0.2, offset(1e-15));
    }
}
