package backstep.cli;

import backstep.data.Dataset;
import backstep.nn.Goal;
import backstep.nn.stats.Confusion;
import backstep.nn.train.Evaluation;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a network with an output for each class has come to.
 *
 * @param names of the classes, in the order of the outputs
 * @param chances the probabilities of the classes for each training sample; none where outputs are no probabilities
 * @param confusion how many samples of each class were taken for which
 * @param macroF1 the mean of the F1 scores of the classes
 */
record ClassResult(
        @JsonProperty("class_names") List<String> names,

        @JsonProperty("final_probabilities") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<double[]> chances,

        @JsonProperty("confusion") List<List<Integer>> confusion,
        @JsonProperty("macro_f1") double macroF1) {

    static ClassResult of(Evaluation end, Dataset data, Goal goal) {
        Confusion confusion = Confusion.of(end.classes(), data);
        List<double[]> chances = IntStream.range(0, data.size())
                .mapToObj(sample -> goal.chances(end.outputsOf(sample)))
                .filter(each -> each.length > 0)
                .toList();
        return new ClassResult(data.classNames(), chances, confusion.counts(), confusion.macroF1());
    }
}
