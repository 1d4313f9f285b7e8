package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected figures are those of {@code numpy.random.RandomState(1234)}. */
class RandomStateTest {

    @Test
    void uniformNumbersAreNumPys() {
        RandomState random = new RandomState(1234);
        assertThat(DoubleStream.generate(random::uniform).limit(4))
                .containsExactly(0.1915194503788923, 0.6221087710398319, 0.4377277390071145, 0.7853585837137692);
    }

    @Test
    void gaussianNumbersAreNumPys() {
        RandomState random = new RandomState(1234);
        assertThat(DoubleStream.generate(random::gauss).limit(5))
                .containsExactly(
                        0.47143516373249306,
                        -1.1909756947064645,
                        1.4327069684260973,
                        -0.3126518960917129,
                        -0.7205887333650116);
    }

    @Test
    void permutationsAreNumPys() {
        assertThat(new RandomState(1234).permutation(10)).containsExactly(7, 2, 9, 1, 0, 8, 4, 5, 6, 3);
    }

    @Test
    void seedsAreNumPysWithTheirHighestBitToo() {
        assertThat(new RandomState(4_294_967_295L).uniform()).isEqualTo(0.0976320289940138);
        assertThat(new RandomState(2_147_483_648L).uniform()).isEqualTo(0.15200287353446562);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_294_967_296L})
    void whatIsNoSeedIsRefused(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomState(number))
                .withMessage("the seed must be a whole number from 0 to 4294967295, not " + number);
    }
}
