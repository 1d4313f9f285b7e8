package backstep.document;

import backstep.nn.Parameters;
import backstep.nn.train.TrainerState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Changes of a network in words. */
final class NetworkChanges {

    private final NetworkSpec before;
    private final NetworkSpec after;

    private NetworkChanges(NetworkSpec before, NetworkSpec after) {
        this.before = before;
        this.after = after;
    }

    static Optional<Act> between(NetworkSpec before, NetworkSpec after) {
        NetworkChanges changes = new NetworkChanges(before, after);
        return Changes.any(List.of(
                ExperimentChanges.between(before.experiment(), after.experiment()),
                changes.frozen(),
                changes.trained(),
                Changes.differ(before, after, NetworkSpec::start).map(_ -> Act.single("start"))));
    }

    private Optional<Act> frozen() {
        Set<Integer> added = without(after.frozen(), before.frozen());
        Set<Integer> gone = without(before.frozen(), after.frozen());
        return Changes.any(List.of(
                added.stream().findFirst().map(place -> Act.single("frozen", name(place))),
                gone.stream().findFirst().map(place -> Act.single("thawed", name(place)))));
    }

    private static Set<Integer> without(Set<Integer> places, Set<Integer> others) {
        Set<Integer> left = new HashSet<>(places);
        left.removeAll(others);
        return left;
    }

    private String name(int place) {
        return Parameters.describe(after.experiment().network(), place);
    }

    private Optional<Act> trained() {
        return Changes.differ(before, after, NetworkSpec::trained).map(_ -> {
            String was = epochs(before);
            String is = epochs(after);
            return was.equals(is)
                    ? edited()
                    : is.equals("0") ? Act.single("reset") : Act.change("trained", "", was, is);
        });
    }

    private static String epochs(NetworkSpec network) {
        return Long.toString(network.trained()
                .map(each -> each.training().progress().epoch())
                .orElse(0L));
    }

    /** A weight that has another value; else what belongs to no epoch, such as an update by hand. */
    private Act edited() {
        Parameters was = parameters(before);
        Parameters is = parameters(after);
        if (!was.spec().equals(is.spec())) {
            return Act.single("training");
        }
        List<Integer> places = IntStream.range(0, is.count())
                .filter(place -> Double.compare(was.get(place), is.get(place)) != 0)
                .boxed()
                .toList();
        return places.size() == 1
                ? Act.change(
                        "weight",
                        name(places.getFirst()),
                        Words.of(was.get(places.getFirst())),
                        Words.of(is.get(places.getFirst())))
                : Act.single(places.isEmpty() ? "training" : "weights");
    }

    private static Parameters parameters(NetworkSpec network) {
        return network.trained()
                .map(TrainerState::training)
                .map(training -> training.parameters())
                .or(network::start)
                .orElseGet(() -> Parameters.draw(network.experiment().network()));
    }
}
