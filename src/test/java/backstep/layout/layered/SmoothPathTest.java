package backstep.layout.layered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmoothPathTest {

    @Test
    void climbIsAnSThatStartsAndEndsLevel() {
        SmoothPath path = new SmoothPath(0, 0);
        path.to(20, 10);
        assertThat(path.curve()).containsExactly(0, 0, 10, 0, 10, 10, 20, 10);
    }

    @Test
    void levelPiecesBecomeOne() {
        SmoothPath path = new SmoothPath(0, 5);
        path.to(10, 5);
        path.to(10, 5);
        path.to(30, 5);
        assertThat(path.curve()).containsExactly(0, 5, 15, 5, 15, 5, 30, 5);
    }

    @Test
    void wayHasNoLimitOfLength() {
        SmoothPath path = new SmoothPath(0, 0);
        for (int i = 1; i <= 100; i++) {
            path.to(i, i);
        }
        assertThat(path.curve()).hasSize(2 * 301).endsWith(100, 100);
    }
}
