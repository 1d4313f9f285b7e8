package backstep.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several threads on samples that no thread has seen before, as each minibatch is. */
class ParallelKernelTest {
    private static final int SAMPLES = 3000;
    private static final int BATCHES = 300;

    @ParameterizedTest
    @EnumSource
    void threadsNeverMeetTargetsThatAreHalfMade(Backend backend) {
        MlpSpec spec = MlpSpec.of(2, List.of(25, 20, 10), Activation.RELU, Activation.LINEAR, 1);
        Dataset data =
                new DatasetSpec(Generator.BLOBS, SAMPLES, 1, 1, Division.NONE, DatasetSpec.FACTOR, 10).generate();
        double[] parameters = Parameters.draw(spec).toArray();
        ParallelKernel parallel = new ParallelKernel(spec, backend, 2);
        double[] first = gradients(parallel, parameters, data);
        for (int batch = 1; batch < BATCHES; batch++) {
            assertThat(gradients(parallel, parameters, data)).containsExactly(first);
        }
    }

    private static double[] gradients(ParallelKernel parallel, double[] parameters, Dataset data) {
        double[] gradients = new double[parameters.length];
        Batch batch = parallel.leader().pack(data);
        parallel.gradients(parameters, batch, Loss.CROSS_ENTROPY, 1.0 / SAMPLES, gradients);
        return gradients;
    }
}
