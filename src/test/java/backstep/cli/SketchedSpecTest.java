package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands say of a network that they do not compute: the equal setting of train. */
class SketchedSpecTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '`', textBlock = """
        n = MLP(2, [8, 1]) → MLP(2, [8, 1]) can be trained: write {"data":"moons","layers":[8,1],"hidden_activation":"tanh","output_activation":"tanh","loss":"mse","learning_rate":0.05,"seed":1337,"epochs":1000} into a file such as spec.json, and run backstep train spec.json
        n = MLP(2, [4, 3]) → MLP(2, [4, 3]) can be trained: write {"data":"blobs","layers":[4,3],"hidden_activation":"tanh","output_activation":"tanh","loss":"cross_entropy","learning_rate":0.05,"seed":1337,"epochs":1000} into a file such as spec.json, and run backstep train spec.json
        random.seed(7)⏎n = MLP(2, [4, 10]) → MLP(2, [4, 10]) can be trained: write {"data":"blobs","classes":10,"layers":[4,10],"hidden_activation":"tanh","output_activation":"tanh","draw":"neuron","generator":"python","loss":"cross_entropy","learning_rate":0.05,"seed":7,"epochs":1000} into a file such as spec.json, and run backstep train spec.json
        torch.manual_seed(1)⏎m = nn.Linear(4, 3) → MLP(4, [3]) can be trained: write {"data":"iris","layers":[3],"hidden_activation":"linear","output_activation":"linear","loss":"cross_entropy","learning_rate":0.05,"seed":1337,"epochs":1000} into a file such as spec.json, and run backstep train spec.json⏎torch.manual_seed sets PyTorch's random numbers, which cannot be drawn here: the network begins with weights of another draw.
        n = MLP(5, [1]) → MLP(5, [1]) can be trained with samples of 5 inputs: write them as lists, xs = [[…], …] and ys = […]
        xs = [[1.0, 2.0], [3.0, 4.0]]⏎ys = [1.0, -1.0]⏎n = Neuron(2) → MLP(2, [1]) can be trained: write {"data":"samples.csv","layers":[1],"hidden_activation":"tanh","output_activation":"tanh","loss":"mse","learning_rate":0.05,"seed":1337,"epochs":1000} into a file such as spec.json, and run backstep train spec.json⏎with these samples in samples.csv beside it:⏎x1,x2,y⏎1.0,2.0,1.0⏎3.0,4.0,-1.0
        """)
    void theEqualSettingIsSaid(String text, String said) {
        assertThat(SketchedSpec.text(
                        Language.compile(text.replace('⏎', '\n')).network().orElseThrow()))
                .isEqualTo(said.replace('⏎', '\n'));
    }
}
