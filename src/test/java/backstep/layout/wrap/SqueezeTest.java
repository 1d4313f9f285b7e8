package backstep.layout.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SqueezeTest {

    @Test
    void emptyBandsBecomeNarrowAndWhatIsKeptKeepsItsSize() {
        Squeeze squeeze = new Squeeze();
        squeeze.keep(500, 560);
        squeeze.keep(0, 56);
        squeeze.keep(40, 80);
        squeeze.keep(90, 90);
        squeeze.settle();
        double[] heights = DoubleStream.of(-5, 0, 56, 80, 90, 295, 500, 560, 600)
                .map(squeeze::height)
                .toArray();
        assertThat(heights).containsExactly(-5, 0, 56, 80, 90, 102, 114, 174, 214);
    }
}
